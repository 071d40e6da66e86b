// One good request per operation, so that only the right to do it decides.
import { ask, get, post, type Ask, type Exchange } from "../harness/http.ts";
import { accounts, emailOf, makeProgram, newAddress, newPerson, password, programToken, tokenOf, type Role } from "../harness/people.ts";
import { N, api } from "../harness/stack.ts";
import { activityBody, calendar, fresh, holidayBody, makeActivity, makeBulkChange, makeCall, makeConversation, makeDeadLetter, makeDraft, makeDuplicate, makeExchange, makeHelped, makeHoliday, makeLetter, makeOrganisation, makePlace, makeProject, makeProposal, makePushSubscription, makeQuestion, makeRead, makeService, makeSignUps, makeSource, makeThanks, now, organisationOf, point, proposalBody, pushSubscriptionBody, setTerms, thing, tomorrow, type Thing, type Whose } from "../harness/things.ts";
import { matching, read, type Request } from "./asking.ts";
import { colleagueRequests } from "./colleagues.ts";
import { elsewhereRequests } from "./elsewhere.ts";
import { handoutRequests } from "./handouts.ts";
import { mergeRequests } from "./merges.ts";
import { provisionRequests } from "./provisions.ts";
import { questionRequests } from "./questions.ts";
import { settingRequests } from "./settings.ts";
import { todayRequests } from "./today.ts";
import { administrator, category, occurrence, ownOrganisation, pictureOf, preview, staff, synonym } from "./objects.ts";

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
const service = item((whose) => makeService(whose), { waitingTime: "Twee weken" });
const organisation = item(async (whose) => (whose === "other" ? makeOrganisation() : ownOrganisation()), { telephone: "0412 000000" });

/* Turns the switch of one part and leaves the other. */
const changeModule: Request = async (how, whose, column) => {
  const module = await now(`${N}/modules/news`, await administrator());
  const mine = column === "adp" ? "professionals" : "residents";
  const turned = whose === "own" ? mine : mine === "residents" ? "professionals" : "residents";
  const { residents, professionals } = module.json;
  const body = { residents, professionals, [turned]: !module.json[turned] };
  return ask("PUT", `${N}/modules/news`, matching({ ...how, body, type: "application/json" }, module));
};

/* The same of how it is placed. */
const changeModulePart: Request = async (how, whose, column) => {
  const module = await now(`${N}/modules/news`, await administrator());
  const residents = (column === "adp") !== (whose === "own");
  const [part, is] = residents ? ["forResidents", module.json.forResidents] : ["forProfessionals", module.json.forProfessionals];
  return ask("PATCH", `${N}/modules/news`, matching({ ...how, body: { [part]: { ordinal: (is.ordinal ?? 500) + 1 } } }, module));
};

const somebody = (column: Column) => emailOf(roles[column] ?? "resident");
const signIn = (column: Column) => post(`${api}/sessions`, { email: somebody(column), password });

const withCookie = (method: string, path: string): Request => async (how, _whose, column) => {
  const cookie = String((await signIn(column)).headers["set-cookie"]?.[0]).split(";")[0]!;
  return ask(method, `${api}/sessions/${path}`, { ...how, headers: { cookie } });
};

/* Who placed it: the asker itself, or somebody else of the neighbourhood. */
const placer = (whose: Whose, column: Column): Role => {
  const members: Column[] = ["res", "org", "con", "hos", "pro", "cas", "mod", "adr", "adp"];
  if (whose === "own" && members.includes(column)) return roles[column]!;
  return column === "hos" ? "professional" : "host";
};

/* What can be done with an ask or an offer. */
function exchange(kind: "asks" | "offers"): { [verb: string]: Request } {
  const make = (whose: Whose, column: Column) => makeExchange(kind, placer(whose, column));
  return {
    create: async (how, _whose, column) =>
      post(`${N}/${kind}`, column === "vis" ? { title: fresh("Brief"), visibility: "quiet", telephone: "0412 123456" }
        : { title: fresh("Wandelen"), visibility: "everyone" }, how),
    get: async (how, whose, column) => ask("GET", (await make(whose, column)).address, how),
    change: async (how, whose, column) => {
      const it = await make(whose, column);
      return ask("PATCH", it.address, matching({ ...how, body: { when: "elke dag" } }, it));
    },
    archive: async (how, whose, column) => {
      const it = await make(whose, column);
      return ask("DELETE", it.address, matching(how, it));
    },
    move: async (how, whose, column) => {
      const it = await make(whose, column);
      const body = whose === "own" ? { move: "close" } : { move: "refuse", reason: "Dit is reclame." };
      return ask("POST", `${it.address}/_moves`, matching({ ...how, body }, it));
    },
    confirm: async (how, whose, column) => ask("POST", `${(await make(whose, column)).address}/confirmations`, how),
    correct: async (how, whose, column) =>
      ask("POST", `${(await make(whose, column)).address}/corrections`, { ...how, body: { code: "other", note: "Klopt niet." } }),
    respond: async (how, whose, column) => post(`${(await make(whose, column)).address}/responses`, { text: "Ik kan helpen." }, how),
    matches: async (how, whose, column) => ask("GET", `${(await make(whose, column)).address}/matches`, how),
    responses: async (how, whose, column) => ask("GET", `${(await make(whose, column)).address}/responses`, how),
  };
}
const asks = exchange("asks");
const offers = exchange("offers");

/* A conversation of the asker with a host or a professional, or one of two others. */
function talk(whose: Whose, column: Column): Promise<Thing> {
  const own = whose === "own";
  const by = own ? placer("own", column) : column === "res" ? "organiser" : "resident";
  return makeConversation(by, (own ? by : roles[column]) === "professional" ? "host" : "professional");
}

/* A conversation in which the asker was helped, or somebody else. */
async function helped(whose: Whose, column: Column) {
  const own = whose === "own";
  const owner = own ? placer("own", column) : column === "res" ? "organiser" : "resident";
  return makeHelped(owner, roles[column] === "professional" ? "host" : "professional");
}
const thanks = async (whose: Whose, column: Column) => makeThanks(await helped(whose, column));

/* Somebody in the same role whom nobody misses afterwards. */
async function throwAway(how: Ask, column: Column): Promise<Ask> {
  return column in roles ? { ...how, token: (await newPerson(roles[column]!)).token } : how;
}

/* Of the asker itself where they can have one, or of somebody else; the list is of the organiser's organisation. */
async function signUp(whose: Whose, column: Column): Promise<Thing> {
  const activity = await makeSignUps("own");
  const by = whose === "own" ? placer("own", column) : column === "res" ? "moderator" : "resident";
  const occurrence = (await get(`${activity.address}/sign-up-terms`)).json.dates[0].occurrence;
  return thing(await post(`${activity.address}/sign-ups`, { occurrence }, { token: await tokenOf(by) }));
}

let ofAnother: Promise<string> | undefined;
const pushSubscriptionOfAnother = () => (ofAnother ??= newPerson("resident").then(({ token }) => makePushSubscription(token)));

let phrases = 0;
/* A phrase of a rule holds words only. */
const freshPhrase = () => `hij staat weer ${[...String(++phrases + process.pid)].map((digit) => "abcdefghij"[Number(digit)]).join("")} voor de deur`;

async function concernRule(): Promise<Thing> {
  const body = { kind: "violence", phrase: freshPhrase() };
  return thing(await post(`${N}/concern-rules`, body, { token: await tokenOf("moderator") }));
}

const client = { neighbourhood: "ruwaard", name: "Een ander programma", scopes: ["activities:read"] };

export const requests: { [operation: string]: Request } = {
  listNeighbourhoods: read(`${api}/neighbourhoods`),
  getNeighbourhood: read(N),
  searchNeighbourhood: read(`${N}/_search?q=koffie`),
  listModules: read(`${N}/modules`),
  getModule: read(`${N}/modules/news`),
  changeModule, changeModulePart,
  ...settingRequests,
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
  listFreshnessTerms: read(`${N}/freshness-terms`), getFreshnessTerm: read(`${N}/freshness-terms/project`),
  changeFreshnessTerm: async (how) => {
    const it = await now(`${N}/freshness-terms/project`, await administrator());
    return ask("PATCH", it.address, matching({ ...how, body: { archivedDays: 30 } }, it));
  },
  listHolidays: read(`${N}/holidays`), listHolidayChanges: read(`${N}/holiday-changes`),
  getHoliday: async (how) => ask("GET", (await makeHoliday()).address, how),
  createHoliday: async (how) => post(`${N}/holidays`, holidayBody(), how),
  changeHoliday: async (how) => {
    const it = await makeHoliday();
    return ask("PATCH", it.address, matching({ ...how, body: { estimated: true } }, it));
  },
  removeHoliday: async (how) => {
    const it = await makeHoliday();
    return ask("DELETE", it.address, matching(how, it));
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
  getSignUpTerms: async (how, whose) => ask("GET", `${(await makeActivity(whose)).address}/sign-up-terms`, how),
  changeSignUpTerms: async (how, whose) => setTerms(await makeActivity(whose), {}, how.token),
  endSignUpTerms: async (how, whose) => ask("DELETE", `${(await makeSignUps(whose)).address}/sign-up-terms`, how),
  listSignUps: async (how, whose) => ask("GET", `${(await makeSignUps(whose)).address}/sign-ups`, how),
  createSignUp: async (how, whose, column) => {
    const { address, json } = await makeSignUps(whose);
    return post(`${address}/sign-ups`, { occurrence: json.start, ...(column === "vis" ? { name: "Bea", email: newAddress() } : {}) }, how);
  },
  getSignUp: async (how, whose, column) => ask("GET", (await signUp(whose, column)).address, how),
  changeSignUp: async (how, whose, column) => {
    const it = await signUp(whose, column);
    return ask("PATCH", it.address, matching({ ...how, body: { guests: 1 } }, it));
  },
  endSignUp: async (how, whose, column) => ask("DELETE", (await signUp(whose, column)).address, how),
  listMySignUps: read(`${api}/me/sign-ups`),
  listOrganisations: read(`${N}/organisations`),
  createOrganisation: async (how) => post(`${N}/organisations`, { name: fresh("Club"), kind: "initiative" }, how),
  getOrganisation: organisation.get!, changeOrganisation: organisation.change!, archiveOrganisation: organisation.archive!,
  confirmOrganisation: organisation.confirm!, correctOrganisation: organisation.correct!,
  ...mergeRequests,
  listPlaces: read(`${N}/places`),
  createPlace: async (how, whose) => post(`${N}/places`, { name: fresh("Zaal"), organisation: await organisationOf(whose) }, how),
  getPlace: place.get!, changePlace: place.change!, archivePlace: place.archive!, confirmPlace: place.confirm!, correctPlace: place.correct!,
  listProjects: read(`${N}/projects`),
  createProject: async (how, whose) => post(`${N}/projects`, { title: fresh("Samen"), organisation: await organisationOf(whose) }, how),
  getProject: project.get!, changeProject: project.change!, archiveProject: project.archive!, confirmProject: project.confirm!,
  correctProject: project.correct!,
  listServices: read(`${N}/services`),
  createService: async (how, whose) => post(`${N}/services`, { name: fresh("Spreekuur"), organisation: await organisationOf(whose) }, how),
  getService: service.get!, changeService: service.change!, archiveService: service.archive!, confirmService: service.confirm!,
  correctService: service.correct!,
  listLifeEvents: read(`${N}/life-events?kind=activity&item=00000000-0000-4000-8000-000000000000`),
  listCalls: read(`${N}/calls`),
  callMade: async (how, whose) => {
    const it = await makeCall(whose);
    return ask("POST", `${it.address}/_made`, matching(how, it));
  },
  answerCall: async (how) => {
    const it = await makeQuestion();
    return ask("POST", `${it.address}/_answer`, matching({ ...how, body: { answer: "right" } }, it));
  },
  hearOfCorrection: async (how) => {
    const { id } = (await post(`${(await makeActivity()).address}/corrections`, { code: "other" })).json;
    return post(`${N}/corrections/${id}/_hear`, { telephone: "0412 000000" }, how);
  },
  listCorrections: read(`${N}/corrections`),
  createPicture: async (how) => ask("POST", `${N}/pictures`, { ...how, raw: point, type: "image/png" }),
  getPicture: async (how) => ask("GET", (await pictureOf(await tokenOf("host"))).address, how),
  cropPicture: async (how) =>
    ask("POST", `${(await pictureOf(await tokenOf("host"))).address}/_crop`, { ...how, body: { x: 50, y: 0 } }),
  changePicture: async (how, whose, column) => {
    const mine = whose === "own" && column in roles && !["ste", "ope", "pri"].includes(column);
    const it = await pictureOf(mine ? how.token! : await tokenOf(column === "hos" ? "connector" : "host"));
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
  getSecondContact: async (how, whose) => ask("GET", `${N}/organisations/${await organisationOf(whose)}/second-contact`, how),
  changeSecondContact: async (how, whose) => {
    const it = await now(`${N}/organisations/${await organisationOf(whose)}/second-contact`, await staff());
    return ask("PUT", it.address, matching({ ...how, body: { email: newAddress() }, type: "application/json" }, it));
  },
  createProposal: (how) => post(`${N}/proposals`, proposalBody(), how),
  listProposals: read(`${N}/proposals`),
  getProposal: async (how) => ask("GET", (await makeProposal()).address, how),
  decideProposal: async (how) => {
    const it = await makeProposal();
    return post(`${it.address}/_decide`, { outcome: "declined", reason: "Dit staat er al." }, matching(how, it));
  },
  tellProposal: async (how) => {
    const it = await makeProposal();
    await post(`${it.address}/_decide`, { outcome: "declined", reason: "Dit staat er al." }, matching({ token: await tokenOf("host") }, it));
    return ask("POST", `${it.address}/_told`, matching(how, await now(it.address, await tokenOf("host"))));
  },
  getRound: read(`${N}/round`),
  answerRound: async (how) => post(`${N}/round`, { kind: "activity", item: (await makeActivity("own")).id, answer: "later" }, how),
  getFreshness: read(`${N}/freshness`),
  getFreshnessOfDays: read(`${N}/freshness/days`),
  getFreshnessOfOrganisations: read(`${N}/freshness/organisations`),
  getOutlets: read(`${N}/outlets`),
  changeOutlets: async (how) => ask("PATCH", `${N}/outlets`, matching({ ...how, body: { mailHour: 10 } }, await now(`${N}/outlets`, await administrator()))),
  shareActivities: read(`${N}/activities/_share`),
  getWeeklyMail: read(`${N}/weekly-mail`),
  askWeeklyMail: async (how) => post(`${N}/weekly-mail`, { email: newAddress() }, how),
  putWeeklyMail: async (how) => ask("PUT", `${N}/weekly-mail`, { ...how, body: { categories: [], areas: [] }, type: "application/json" }),
  endWeeklyMail: async (how) => ask("DELETE", `${N}/weekly-mail`, how),
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
  listAsks: read(`${N}/asks`), createAsk: asks.create!, getAsk: asks.get!, changeAsk: asks.change!, archiveAsk: asks.archive!,
  moveAsk: asks.move!, confirmAsk: asks.confirm!, correctAsk: asks.correct!, respondToAsk: asks.respond!,
  listResponsesToAsk: asks.responses!, matchAsk: asks.matches!,
  lookAtText: async (how) => post(`${N}/asks/_look`, { title: "Hulp bij een brief" }, how),
  listOffers: read(`${N}/offers`), createOffer: offers.create!, getOffer: offers.get!, changeOffer: offers.change!,
  archiveOffer: offers.archive!, moveOffer: offers.move!, confirmOffer: offers.confirm!, correctOffer: offers.correct!,
  respondToOffer: offers.respond!, listResponsesToOffer: offers.responses!, matchOffer: offers.matches!,
  listWaitingExchange: read(`${N}/asks/_waiting`),
  listConversations: read(`${N}/conversations`),
  getConversation: async (how, whose, column) => ask("GET", (await talk(whose, column)).address, how),
  listMessages: async (how, whose, column) => ask("GET", `${(await talk(whose, column)).address}/messages`, how),
  createMessage: async (how, whose, column) => post(`${(await talk(whose, column)).address}/messages`, { text: "Fijn." }, how),
  moveConversation: async (how, whose, column) => post(`${(await talk(whose, column)).address}/_moves`, { move: "read" }, how),
  giveThanks: async (how, whose, column) => ask("POST", `${(await helped(whose, column)).address}/thanks`, { ...how, body: { text: "Dank je wel." } }),
  listThanks: read(`${N}/thanks`), listOwnThanks: read(`${N}/thanks/_mine`),
  getThanks: async (how, whose, column) => ask("GET", (await thanks(whose, column)).address, how),
  moveThanks: async (how, whose, column) => post(`${(await thanks(whose, column)).address}/_moves`, { move: "agree" }, how),
  createLiveTicket: async (how, whose, column) => ask("POST", `${(await talk(whose, column)).address}/live-tickets`, how),
  createLiveTicketForAll: (how) => ask("POST", `${N}/live-tickets`, how),
  createReport: async (how, _whose, column) =>
    post(`${N}/reports`, { kind: "ask", item: (await makeExchange("asks", placer("other", column))).id, reason: "advertising" }, how),
  listReports: read(`${N}/reports`), countReports: read(`${N}/reports/_count`),
  decideReport: async (how) => {
    const item = (await makeExchange("asks", "host")).id;
    const { json } = await post(`${N}/reports`, { kind: "ask", item, reason: "advertising" });
    return post(`${N}/reports/${json.id}/_decide`, { outcome: "kept", decision: "Dit mag." }, { ...how, headers: { "if-match": '"1"' } });
  },
  getBalance: read(`${N}/exchange/_balance`), listMatchWeights: read(`${N}/exchange/_weights`),
  listConcernRules: read(`${N}/concern-rules`),
  createConcernRule: async (how) => post(`${N}/concern-rules`, { kind: "violence", phrase: freshPhrase() }, how),
  getConcernRule: async (how) => ask("GET", (await concernRule()).address, how),
  changeConcernRule: async (how) => {
    const it = await concernRule();
    return ask("PATCH", it.address, matching({ ...how, body: { on: false } }, it));
  },
  listDeadLetters: read(`${N}/dead-letters`),
  tryLetterAgain: async (how) => post(`${N}/dead-letters/${makeDeadLetter()}/_again`, undefined, how),
  createAccount: async (how) => post(`${api}/accounts`, { email: newAddress(), neighbourhood: "ruwaard", name: "Joke" }, how),
  mailLink: async (how) => post(`${api}/accounts/_link`, { email: newAddress(), neighbourhood: "ruwaard" }, how),
  resetPassword: async (how) => post(`${api}/accounts/_reset`, { email: newAddress(), neighbourhood: "ruwaard" }, how),
  verifyAccount: async (how) => post(`${api}/accounts/_verify`, { token: makeLetter("join", newAddress()), name: "Joke" }, how),
  changeAddress: async (how) => post(`${api}/me/_address`, { email: newAddress() }, how),
  changePassword: async (how, _whose, column) =>
    post(`${api}/me/_password`, { currentPassword: password, password: "een lange nieuwe zin" }, await throwAway(how, column)),
  signOutEverywhere: async (how, _whose, column) => ask("DELETE", `${api}/me/sessions`, await throwAway(how, column)),
  exportMe: read(`${api}/me/export`),
  listPushSubscriptions: read(`${api}/me/push-subscriptions`),
  createPushSubscription: async (how) => {
    const made = await post(`${api}/me/push-subscriptions`, pushSubscriptionBody(), how);
    if (made.status === 201) await ask("DELETE", String(made.headers.location), how); // a person has ten
    return made;
  },
  deletePushSubscription: async (how, whose, column) => {
    const id = whose === "own" && column in roles ? await makePushSubscription(how.token!) : await pushSubscriptionOfAnother();
    return ask("DELETE", `${api}/me/push-subscriptions/${id}`, how);
  },
  getNotifications: read(`${api}/me/notifications`),
  changeNotifications: async (how, _whose, column) => {
    const mine = await now(`${api}/me/notifications`, how.token && column in roles ? how.token : await staff());
    return ask("PATCH", mine.address, matching({ ...how, body: { outcome: { mail: "now" } } }, mine));
  },
  leave: async (how, _whose, column) => ask("DELETE", `${api}/me`, await throwAway(how, column)),
  getMe: read(`${api}/me`),
  changeMe: async (how, _whose, column) => {
    const me = await now(`${api}/me`, how.token && column in roles ? how.token : await staff());
    return ask("PATCH", `${api}/me`, matching({ ...how, body: { language: "nl" } }, me));
  },
  createSession: async (how, _whose, column) => post(`${api}/sessions`, { email: somebody(column), password }, how),
  refreshSession: withCookie("POST", "_refresh"),
  endSession: withCookie("DELETE", "current"),
  createClientSession: async (how) => post(`${api}/sessions/_client`, makeProgram(["activities:read"]), how),
  listInvitations: read(`${N}/invitations`),
  createInvitation: async (how) => post(`${N}/invitations`, { street: "Händelstraat" }, how),
  endInvitation: async (how) => {
    const made = thing(await post(`${N}/invitations`, { street: "Händelstraat" }, { token: await tokenOf("host") }));
    return ask("DELETE", `${N}/invitations/${made.id}`, how);
  },
  ...colleagueRequests, ...elsewhereRequests, ...handoutRequests,
  ...provisionRequests, ...questionRequests, ...todayRequests,
  listClients: read(`${api}/clients?neighbourhood=ruwaard`),
  createClient: async (how) => post(`${api}/clients`, client, how),
  revokeClient: async (how) => {
    const made = thing(await post(`${api}/clients`, client, { token: await tokenOf("operator") }));
    return ask("DELETE", `${api}/clients/${made.id}`, how);
  },
};

export const everyRole = Object.keys(accounts) as Role[];
