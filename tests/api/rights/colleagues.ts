// The requests of the matrix that are about colleagues.
import { ask, get, post, type Ask, type Exchange } from "../harness/http.ts";
import { colleagueBody, makeColleague, profileOf } from "../harness/colleagues.ts";
import { newPerson, run, signedIn, tokenOf, type Role } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { fresh, organisationOf, type Thing, type Whose } from "../harness/things.ts";

type Request = (how: Ask, whose: Whose, column: string) => Promise<Exchange>;
const works: { [column: string]: Role } = { pro: "professional", cas: "case_lead", adp: "admin_professionals" };

/* For who may do nothing, and what takes nothing away, one will do. */
let one: Promise<Thing> | undefined;
let another: Promise<Thing> | undefined;
const anybody = () => (one ??= tokenOf("professional").then(profileOf));

/* Asks about the own profile of somebody in that role whom nobody misses, or about a professional's. */
function about(verb: "PATCH" | "DELETE" | "POST", path = "", body?: object): Request {
  return async (how, whose, column) => {
    const made = whose === "own" && works[column] ? await makeColleague(works[column]) : undefined;
    const taken = column === "adp" && (verb === "DELETE" || path === "/_leave");
    const it: Thing = made ?? (taken ? await makeColleague() : await (another ??= makeColleague()));
    const headers = { ...how.headers, "if-match": it.etag };
    return ask(verb, it.address + path, { ...how, headers, body, token: made?.who.token ?? how.token });
  };
}

/* Somebody in that role who is an organiser of the organiser's organisation, too. */
async function alsoOrganiser(column: string): Promise<Ask> {
  const { email } = await newPerson(works[column]!);
  run("person", "grant", "--email", email, "--role", "organiser", "--neighbourhood", "ruwaard", "--organisation", "Wij(k)huis De Haard");
  return { token: (await signedIn(email)).token };
}

/* The list of an organisation of which the asker is an organiser, or of another. */
const list = (what: string): Request => async (how, whose, column) => {
  const who = whose === "own" && ["pro", "cas"].includes(column) ? await alsoOrganiser(column) : how;
  return ask("POST", `${N}/colleagues/${what}?organisation=${await organisationOf(whose)}`, { ...who, raw: `Naam\n${fresh("Bea")}\n`, type: "text/csv" });
};

/* The same list, as a file. */
const table: Request = async (how, whose, column) => {
  const who = whose === "own" && ["pro", "cas"].includes(column) ? await alsoOrganiser(column) : how;
  return get(`${N}/colleagues/_table?organisation=${await organisationOf(whose)}`, who);
};

export const colleagueRequests: { [operation: string]: Request } = {
  listProfessionals: (how) => get(`${N}/professionals`, how),
  listColleagues: (how) => get(`${N}/colleagues?q=schulden`, how),
  createColleague: async (how, _whose, column) =>
    post(`${N}/colleagues`, await colleagueBody(), works[column] ? { token: (await newPerson(works[column])).token } : how),
  getOwnColleague: (how) => get(`${N}/colleagues/_mine`, how),
  getColleague: async (how) => get((await anybody()).address, how),
  changeColleague: about("PATCH", "", { days: ["mon"] }), removeColleague: about("DELETE"), leaveColleagues: about("POST", "/_leave"),
  confirmColleague: about("POST", "/confirmations"), previewColleagues: list("_preview"), importColleagues: list("_import"),
  tabulateColleagues: table,
};
