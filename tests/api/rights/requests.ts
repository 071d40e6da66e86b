// One good request per operation, so that only the right to do it decides.
import { ask, post, type Ask, type Exchange } from "../harness/http.ts";
import { accounts, emailOf, makeProgram, password, programToken, tokenOf, type Role } from "../harness/people.ts";
import { N, api } from "../harness/stack.ts";
import { activityBody, calendar, fresh, makeActivity, makeBulkChange, makeDraft, makeDuplicate, makeOrganisation, makePlace, makeProject, makeRead, makeSource, now, organisationOf, point, thing, tomorrow, type Thing, type Whose } from "../harness/things.ts";

export const columns = ["vis", "res", "org", "con", "hos", "pro", "cas", "mod", "adr", "adp", "ste", "ope", "pri", "prg", "rea", "wri"] as const;
export type Column = (typeof columns)[number];

const roles: { [column: string]: Role } = {
  res: "resident", org: "organiser", con: "connector", hos: "host", pro: "professional", cas: "case_lead", mod: "moderator",
  adr: "admin_residents", adp: "admin_professionals", ste: "steering", ope: "operator", pri: "privacy_officer",
};

export async function tokenFor(column: Column): Promise<string | undefined> {
  if (column === "vis") return undefined;
  if (column === "prg") return programToken("activities:read", "activities:write");
  if (column === "rea") return programToken("activities:read");
  if (column === "wri") return programToken("activities:write");
  return tokenOf(roles[column]!);
}

type Request = (how: Ask, whose: Whose, column: Column) => Promise<Exchange>;

const administrator = () => tokenOf("admin_residents");
const staff = () => tokenOf("professional");
const matching = (how: Ask, { etag }: Thing): Ask => ({ ...how, headers: { ...how.headers, "if-match": etag } });

const read = (path: string): Request => (how) => ask("GET", path, how);

/* The five things that can be done with one item of a kind. */
function item(make: (whose: Whose) => Promise<Thing>, change: object): { [verb: string]: Request } {
  return {
    get: async (how, whose) => ask("GET", (await make(whose)).address, how),
    change: async (how, whose) => {
      const it = await make(whose);
      return ask("PATCH", it.address, matching({ ...how, body: change }, it));
    },
    archive: async (how, whose) => {
      const it = await make(whose);
      return ask("DELETE", it.address, matching(how, it));
    },
    confirm: async (how, whose) => ask("POST", `${(await make(whose)).address}/confirmations`, how),
    correct: async (how, whose) => ask("POST", `${(await make(whose)).address}/corrections`, { ...how, body: { code: "other", note: "Klopt niet." } }),
  };
}

const activity = item((whose) => makeActivity(whose), { statusNote: "Zaal 2" });
const place = item((whose) => makePlace(whose), { wheelchair: "yes" });
const project = item((whose) => makeProject(whose), { summary: "Samen sterk." });
/* The organiser has one organisation: confirming it brings it back when it was archived. */
async function ownOrganisation(): Promise<Thing> {
  const address = `${N}/organisations/${await organisationOf("own")}`;
  await ask("POST", `${address}/confirmations`, { token: await staff() });
  return now(address, await staff());
}

const organisation = item(async (whose) => (whose === "other" ? makeOrganisation() : ownOrganisation()), { telephone: "0412 000000" });

async function occurrence(whose: Whose): Promise<Thing> {
  const made = await makeActivity(whose);
  return now(`${made.address}/occurrences/${made.json.start}`);
}

async function category(): Promise<Thing> {
  const slug = fresh("rubriek").replaceAll(/\W+/g, "-");
  const body = { kind: "activity", slug, name: slug, nameEn: slug, icon: "star", ordinal: 900 };
  return thing(await post(`${N}/categories`, body, { token: await administrator() }));
}

async function synonym(): Promise<Thing> {
  const body = { word: fresh("woord").replaceAll(/\W+/g, "-"), means: ["computer"] };
  return thing(await post(`${N}/synonyms`, body, { token: await administrator() }));
}

async function picture(token: string): Promise<Thing> {
  return thing(await ask("POST", `${N}/pictures`, { token, raw: point, type: "image/png" }));
}

async function preview(whose: Whose): Promise<Thing> {
  const address = `${N}/imports?organisation=${await organisationOf(whose)}`;
  return thing(await ask("POST", address, { token: await staff(), raw: calendar(fresh("Spel")), type: "text/calendar" }));
}

/* Turns the switch of one part and leaves the other. */
const changeModule: Request = async (how, whose, column) => {
  const module = await now(`${N}/modules/elsewhere`, await administrator());
  const mine = column === "adp" ? "professionals" : "residents";
  const turned = whose === "own" ? mine : mine === "residents" ? "professionals" : "residents";
  const { residents, professionals } = module.json;
  const body = { residents, professionals, [turned]: !module.json[turned] };
  return ask("PUT", `${N}/modules/elsewhere`, matching({ ...how, body, type: "application/json" }, module));
};

const somebody = (column: Column) => emailOf(roles[column] ?? "resident");
const signIn = (column: Column) => post(`${api}/sessions`, { email: somebody(column), password });

const withCookie = (method: string, path: string): Request => async (how, _whose, column) => {
  const cookie = String((await signIn(column)).headers["set-cookie"]?.[0]).split(";")[0]!;
  return ask(method, `${api}/sessions/${path}`, { ...how, headers: { cookie } });
};

const client = { neighbourhood: "ruwaard", name: "Een ander programma", scopes: ["activities:read"] };

export const requests: { [operation: string]: Request } = {
  listNeighbourhoods: read(`${api}/neighbourhoods`),
  getNeighbourhood: read(N),
  searchNeighbourhood: read(`${N}/_search?q=koffie`),
  listModules: read(`${N}/modules`),
  getModule: read(`${N}/modules/elsewhere`),
  changeModule,
  listCategories: read(`${N}/categories`),
  getCategory: async (how) => ask("GET", (await category()).address, how),
  createCategory: async (how) => {
    const slug = fresh("rubriek").replaceAll(/\W+/g, "-");
    return post(`${N}/categories`, { kind: "activity", slug, name: slug, nameEn: slug, icon: "star", ordinal: 900 }, how);
  },
  changeCategory: async (how) => {
    const it = await category();
    return ask("PATCH", it.address, matching({ ...how, body: { ordinal: 901 } }, it));
  },
  listSynonyms: read(`${N}/synonyms`),
  getSynonym: async (how) => ask("GET", (await synonym()).address, how),
  createSynonym: async (how) => post(`${N}/synonyms`, { word: fresh("woord").replaceAll(/\W+/g, "-"), means: ["taal"] }, how),
  changeSynonym: async (how) => {
    const it = await synonym();
    return ask("PATCH", it.address, matching({ ...how, body: { means: ["taalles"] } }, it));
  },
  listActivities: read(`${N}/activities`), readFortnight: read(`${N}/activities/_fortnight`),
  listDates: async (how) => post(`${N}/activities/_dates`, { start: tomorrow(), end: tomorrow(12), rrule: "FREQ=WEEKLY;COUNT=4" }, how),
  readText: async (how) => post(`${N}/activities/_text`, { text: "Elke woensdag 10-12 uur koffie in De Haard" }, how),
  createActivity: async (how, whose) => post(`${N}/activities`, await activityBody(whose), how),
  getActivity: activity.get!, changeActivity: activity.change!, archiveActivity: activity.archive!,
  confirmActivity: activity.confirm!, correctActivity: activity.correct!,
  getOccurrence: async (how, whose) => ask("GET", (await occurrence(whose)).address, how),
  changeOccurrence: async (how, whose) => {
    const it = await occurrence(whose);
    return ask("PATCH", it.address, matching({ ...how, body: { status: "cancelled", note: "Ziek." } }, it));
  },
  listOrganisations: read(`${N}/organisations`),
  createOrganisation: async (how) => post(`${N}/organisations`, { name: fresh("Club"), kind: "initiative" }, how),
  getOrganisation: organisation.get!, changeOrganisation: organisation.change!, archiveOrganisation: organisation.archive!,
  confirmOrganisation: organisation.confirm!, correctOrganisation: organisation.correct!,
  listPlaces: read(`${N}/places`),
  createPlace: async (how, whose) => post(`${N}/places`, { name: fresh("Zaal"), organisation: await organisationOf(whose) }, how),
  getPlace: place.get!, changePlace: place.change!, archivePlace: place.archive!, confirmPlace: place.confirm!, correctPlace: place.correct!,
  listProjects: read(`${N}/projects`),
  createProject: async (how, whose) => post(`${N}/projects`, { title: fresh("Samen"), organisation: await organisationOf(whose) }, how),
  getProject: project.get!, changeProject: project.change!, archiveProject: project.archive!, confirmProject: project.confirm!,
  correctProject: project.correct!,
  listCorrections: read(`${N}/corrections`),
  createPicture: async (how) => ask("POST", `${N}/pictures`, { ...how, raw: point, type: "image/png" }),
  getPicture: async (how) => ask("GET", (await picture(await tokenOf("host"))).address, how),
  cropPicture: async (how) =>
    ask("POST", `${(await picture(await tokenOf("host"))).address}/_crop`, { ...how, body: { x: 50, y: 0 } }),
  changePicture: async (how, whose, column) => {
    const mine = whose === "own" && column in roles && !["ste", "ope", "pri"].includes(column);
    const it = await picture(mine ? how.token! : await tokenOf(column === "hos" ? "connector" : "host"));
    return ask("PATCH", it.address, matching({ ...how, body: { alt: "Een zwart puntje" } }, it));
  },
  tabulateActivities: read(`${N}/activities/_table`),
  tabulateOrganisations: read(`${N}/organisations/_table`),
  tabulatePlaces: read(`${N}/places/_table`),
  tabulateProjects: read(`${N}/projects/_table`),
  listImports: read(`${N}/imports`),
  listSources: read(`${N}/sources`),
  followSource: async (how, whose) => ask("POST", `${N}/sources`, { ...how, body: { import: await makeRead(whose) } }),
  getSource: async (how, whose) => ask("GET", (await makeSource(whose)).address, how),
  changeSource: async (how, whose) => {
    const it = await makeSource(whose);
    return ask("PATCH", it.address, matching({ ...how, body: { title: "Agenda" } }, it));
  },
  lookAtSource: async (how, whose) => ask("POST", `${(await makeSource(whose)).address}/_look`, how),
  stopSource: async (how, whose) => ask("DELETE", (await makeSource(whose)).address, how),
  getImportTemplate: read(`${N}/imports/_template`),
  createImport: async (how, whose) =>
    ask("POST", `${N}/imports?organisation=${await organisationOf(whose)}`, { ...how, raw: calendar(fresh("Spel")), type: "text/calendar" }),
  getImport: async (how, whose) => ask("GET", (await preview(whose)).address, how),
  saveImport: async (how, whose) => {
    const it = await preview(whose);
    return ask("POST", `${it.address}/_save`, matching(how, it));
  },
  getCoverage: read(`${N}/coverage`),
  listDuplicates: read(`${N}/duplicates`),
  countDuplicates: read(`${N}/duplicates/_count`),
  getDuplicate: async (how, whose) => ask("GET", (await makeDuplicate(whose)).address, how),
  decideDuplicate: async (how, whose) => {
    const it = await makeDuplicate(whose);
    return ask("PATCH", it.address, matching({ ...how, body: { verdict: "different" } }, it));
  },
  listPastActivities: read(`${N}/activities/_past`),
  listActivityDrafts: read(`${N}/activity-drafts`),
  createActivityDraft: async (how, whose) => post(`${N}/activity-drafts`, await activityBody(whose), how),
  copyActivities: async (how, whose) => post(`${N}/activity-drafts/_again`, { activities: [(await makeActivity(whose)).id] }, how),
  getActivityDraft: async (how, whose) => ask("GET", (await makeDraft(whose)).address, how),
  changeActivityDraft: async (how, whose) => {
    const it = await makeDraft(whose);
    return ask("PUT", it.address, matching({ ...how, body: { title: "Nog niet af" }, type: "application/json" }, it));
  },
  removeActivityDraft: async (how, whose) => {
    const it = await makeDraft(whose);
    return ask("DELETE", it.address, matching(how, it));
  },
  publishActivityDraft: async (how, whose) => {
    const it = await makeDraft(whose);
    return ask("POST", `${it.address}/_publish`, matching({ ...how, body: await activityBody(whose) }, it));
  },
  listBulkChanges: read(`${N}/bulk-changes`),
  createBulkChange: async (how, whose) =>
    post(`${N}/bulk-changes`, { what: "archive", activities: [(await makeActivity(whose)).id] }, how),
  getBulkChange: async (how, whose) => ask("GET", (await makeBulkChange(whose)).address, how),
  doBulkChange: async (how, whose) => {
    const it = await makeBulkChange(whose);
    return ask("POST", `${it.address}/_do`, matching(how, it));
  },
  undoBulkChange: async (how, whose) => {
    const it = await makeBulkChange(whose, true);
    return ask("POST", `${it.address}/_undo`, matching(how, it));
  },
  getMe: read(`${api}/me`),
  changeMe: async (how, _whose, column) => {
    const me = await now(`${api}/me`, how.token && column in roles ? how.token : await staff());
    return ask("PATCH", `${api}/me`, matching({ ...how, body: { language: "nl" } }, me));
  },
  createSession: async (how, _whose, column) => post(`${api}/sessions`, { email: somebody(column), password }, how),
  refreshSession: withCookie("POST", "_refresh"),
  endSession: withCookie("DELETE", "current"),
  createClientSession: async (how) => post(`${api}/sessions/_client`, makeProgram(["activities:read"]), how),
  listClients: read(`${api}/clients?neighbourhood=ruwaard`),
  createClient: async (how) => post(`${api}/clients`, client, how),
  revokeClient: async (how) => {
    const made = thing(await post(`${api}/clients`, client, { token: await tokenOf("operator") }));
    return ask("DELETE", `${api}/clients/${made.id}`, how);
  },
};

export const everyRole = Object.keys(accounts) as Role[];
