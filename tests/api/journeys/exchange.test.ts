import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { operations } from "../harness/contract.ts";
import { ask, del, get, patch, post } from "../harness/http.ts";
import { newPerson, newResident, sessionOf, tokenOf } from "../harness/people.ts";
import { N, asSuper, logs, origin } from "../harness/stack.ts";
import { fresh, makeDeadLetter, makeExchange, makeQuietAsk, now } from "../harness/things.ts";

const having = (token: string, etag: unknown) => ({ token, headers: { "if-match": String(etag) } });
const hospital = () => ({
  title: fresh("Wie gaat met mij mee naar het ziekenhuis?"), text: "Ik moet naar de oogarts.", category: "transport", when: "dinsdag, half tien",
  times: ["tue-morning"], area: "BU08280602", street: "Vondelstraat", languages: ["nl"], visibility: "everyone",
});
const moved = async (address: string, token: string, move: string, more: object = {}) =>
  post(`${address}/_moves`, { move, ...more }, having(token, (await now(address, token)).etag));
/** The open asks or offers that somebody sees, also those that nginx keeps a second. */
const seenIn = async (kind: string, token?: string): Promise<any[]> =>
  (await get(`${N}/${kind}?limit=100&area=BU08280602${token ? "" : `&category=transport`}`, token ? { token } : {})).json.items;

test("a first ask waits for a connector; then everybody reads it, with a first name and a street and no more of the person", async () => {
  const { token, email } = await newResident("Joke van den Heuvel");
  const body = hospital();
  const placed = await post(`${N}/asks`, body, { token });
  assert.equal(placed.status, 201);
  const address = String(placed.headers.location);
  assert.equal((await get(address)).status, 404);
  const own = await get(address, { token });
  assert.equal(own.json.state, "waiting");
  assert.equal(own.json.mine, true);
  const connector = await tokenOf("connector");
  const waiting = await get(`${N}/asks/_waiting?limit=100`, { token: connector });
  assert.equal(waiting.json.items.find(({ id }: any) => id === placed.json.id)?.because, "first");
  assert.equal((await moved(address, token, "approve")).status, 403);
  assert.equal((await moved(address, connector, "approve")).json.state, "open");
  const found = await get(address);
  assert.equal(found.status, 200);
  assert.equal(found.json.firstName, "Joke");
  assert.equal(found.json.street, "Vondelstraat");
  assert.deepEqual([found.json.asker, found.json.mail, found.json.mayEdit], [undefined, undefined, undefined]);
  for (const word of ["Heuvel", email]) assert.ok(!found.bytes.includes(word));
  const second = await post(`${N}/asks`, hospital(), { token });
  assert.equal((await get(String(second.headers.location), { token })).json.state, "open");
});

test("an ask is found by its words, in another form, with a slip of the finger, and by nobody who may not see it", async () => {
  const word = "tuimelraam";
  const made = await makeExchange("asks", "professional", { ...hospital(), title: `Wie maakt mijn ${word}?`, text: "Het sluit niet goed, en de regen komt binnen." });
  const hidden = await makeExchange("asks", "professional", { ...hospital(), title: `Een ${word} voor leden`, visibility: "members" });
  const found = async (q: string, token?: string) => (await get(`${N}/asks?limit=100&q=${encodeURIComponent(q)}`, token ? { token } : {})).json.items.map(({ id }: any) => id).filter((id: string) => [made.id, hidden.id].includes(id));
  assert.deepEqual(await found(word), [made.id]);
  assert.deepEqual(await found(`${word} regen`), [made.id]);
  assert.deepEqual(await found(`regen ${word.slice(0, 7)}`), [made.id]);
  assert.deepEqual(await found("tuimelramen"), [made.id]);
  assert.deepEqual(await found(word.replace("mel", "mle")), [made.id]);
  assert.deepEqual((await found(word, (await newResident()).token)).sort(), [made.id, hidden.id].sort());
  assert.deepEqual(await found("!!"), []);
  assert.deepEqual(await found(`${word} zonneboiler`), []);
  assert.equal((await get(`${N}/asks?q=${"x".repeat(201)}`)).status, 400);
});

test("the door is never told: a house number behind the street is refused by name", async () => {
  const refused = await post(`${N}/asks`, { ...hospital(), street: "Vondelstraat 12b" }, { token: await tokenOf("professional") });
  assert.equal(refused.status, 400);
  assert.deepEqual(refused.json.errors, [{ pointer: "/street", code: "house_number" }]);
  const plein = await post(`${N}/asks`, { ...hospital(), street: "Plein 1944" }, { token: await tokenOf("professional") });
  assert.equal(plein.status, 201);
});

test("every wrong member is named at once", async () => {
  const body = { ...hospital(), category: 3, times: ["whenever"], languages: ["nederlands"], visibility: "nobody", form: "help" };
  const refused = await post(`${N}/asks`, body, { token: await tokenOf("professional") });
  assert.deepEqual(refused.json.errors.map(({ pointer }: any) => pointer).sort(), ["/category", "/form", "/times/0", "/visibility"]);
  for (const [more, pointer, code] of [
    [{ category: "rockets" }, "/category", "unknown"], [{ area: "BU99999999" }, "/area", "not_found"],
    [{ languages: ["nederlands"] }, "/languages", "invalid"],
  ] as const)
    assert.deepEqual((await post(`${N}/asks`, { ...hospital(), ...more }, { token: await tokenOf("professional") })).json.errors, [{ pointer, code }]);
});

test("what is for members is not there for a visitor", async () => {
  const made = await makeExchange("asks", "professional", { ...hospital(), visibility: "members" });
  assert.equal((await get(made.address)).status, 404);
  assert.ok(!(await seenIn("asks")).some(({ id }) => id === made.id));
  const { token } = await newResident();
  assert.equal((await get(made.address, { token })).status, 200);
  assert.ok((await seenIn("asks", token)).some(({ id }) => id === made.id));
});

test("an offer is paused, closed and opened again by who made it, and refused with a reason by a moderator", async () => {
  const token = await tokenOf("professional");
  const made = await makeExchange("offers", "professional", { ...hospital(), title: fresh("Ik rijd graag"), form: "help", radius: 3000, mail: "daily" });
  const pausedUntil = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const paused = await patch(made.address, { pausedUntil }, having(token, made.etag));
  assert.equal(paused.json.pausedUntil, pausedUntil);
  assert.ok(!(await seenIn("offers", token)).some(({ id }) => id === made.id));
  assert.equal((await moved(made.address, token, "close")).json.state, "closed");
  assert.equal((await moved(made.address, token, "close")).status, 409);
  assert.equal((await moved(made.address, token, "reopen")).json.state, "open");
  const moderator = await tokenOf("moderator");
  assert.deepEqual((await moved(made.address, moderator, "refuse")).json.errors, [{ pointer: "/reason", code: "required" }]);
  await moved(made.address, moderator, "refuse", { reason: "Dit is reclame." });
  assert.equal((await get(made.address)).status, 404);
  assert.equal((await get(made.address, { token })).json.stateReason, "Dit is reclame.");
  assert.equal((await moved(made.address, token, "reopen")).status, 409);
});

test("two talk with each other and nobody else reads along; when it helped, the ask is closed", async () => {
  const owner = await tokenOf("professional");
  const made = await makeExchange("asks", "professional", hospital());
  const { token } = await newResident("Marjan de Bruin");
  const opened = await post(`${made.address}/responses`, { text: "Ik kan dinsdag." }, { token });
  assert.equal(opened.status, 201);
  assert.equal(opened.json.other, "Joris");
  const address = String(opened.headers.location);
  const theirs = (await get(`${made.address}/responses`, { token: owner })).json.items;
  assert.equal(theirs.length, 1);
  assert.equal(theirs[0].other, "Marjan");
  assert.equal(theirs[0].unread, 1);
  assert.equal((await post(`${address}/_moves`, { move: "read" }, { token: owner })).json.unread, 0);
  await post(`${address}/messages`, { text: "Fijn, om half negen?" }, { token: owner });
  const said = (await get(`${address}/messages`, { token })).json.items;
  assert.deepEqual(said.map(({ mine, text }: any) => [mine, text]), [[false, "Fijn, om half negen?"], [true, "Ik kan dinsdag."]]);
  for (const role of ["connector", "moderator", "admin_residents", "resident"] as const)
    assert.equal((await get(`${address}/messages`, { token: await tokenOf(role) })).status, 404, role);
  assert.equal((await post(`${address}/_moves`, { move: "helped" }, { token })).json.outcome, "helped");
  assert.equal((await now(made.address, owner)).json.state, "open");
  const helped = await post(`${address}/_moves`, { move: "helped" }, { token: owner });
  assert.deepEqual([helped.json.helped, helped.json.item.state], [true, "closed"]);
});

test("answering twice goes on with the same conversation, also at the same moment", async () => {
  const made = await makeExchange("asks", "professional", hospital());
  const { token } = await newResident();
  const both = await Promise.all(["Ja.", "Ja!"].map((text) => post(`${made.address}/responses`, { text }, { token })));
  assert.deepEqual(both.map(({ status }) => status), [201, 201]);
  assert.equal(both[0]!.json.id, both[1]!.json.id);
  assert.equal((await get(`${String(both[0]!.headers.location)}/messages`, { token })).json.items.length, 2);
});

test("who is blocked can say nothing more, and answer nothing of the same person", async () => {
  const owner = await tokenOf("professional");
  const made = await makeExchange("asks", "professional", hospital());
  const other = await makeExchange("asks", "professional", hospital());
  const { token } = await newResident();
  const opened = await post(`${made.address}/responses`, { text: "Hallo." }, { token });
  const address = String(opened.headers.location);
  assert.equal((await post(`${address}/_moves`, { move: "block" }, { token: owner })).json.ended, true);
  assert.equal((await post(`${address}/messages`, { text: "Waarom?" }, { token })).status, 409);
  assert.equal((await post(`${other.address}/responses`, { text: "Hallo?" }, { token })).status, 404);
});

test("a host asks for a caller, with the consent that was given; others see the first name", async () => {
  const host = await tokenOf("host");
  const body = { ...hospital(), name: "Truus Willems", telephone: "0412 654321" };
  assert.deepEqual((await post(`${N}/asks`, body, { token: host })).json.errors, [{ pointer: "/consent", code: "required" }]);
  const made = await post(`${N}/asks`, { ...body, consent: "aan de balie" }, { token: host });
  const address = String(made.headers.location);
  const found = await get(address);
  assert.equal(found.json.firstName, "Truus");
  for (const word of ["Willems", "654321"]) assert.ok(!found.bytes.includes(word));
  const { asker } = (await get(address, { token: await tokenOf("connector") })).json;
  assert.deepEqual([asker.name, asker.telephone, asker.consent, asker.account], ["Truus Willems", "0412 654321", "aan de balie", false]);
  assert.equal((await get(address, { token: await tokenOf("moderator") })).json.asker, null);
  assert.deepEqual((await post(`${N}/asks`, { ...body, consent: "ja" }, { token: await tokenOf("resident") })).json.errors,
    [{ pointer: "/consent", code: "unsupported" }]);
});

test("who has no account is called: an answer stands on the connector's list with the number, until somebody spoke for them", async () => {
  const host = await tokenOf("host");
  const body = { ...hospital(), name: "Truus Willems", telephone: "0412 654321", consent: "aan de balie" };
  const made = await post(`${N}/asks`, body, { token: host });
  const connector = await tokenOf("connector");
  const waiting = async () => (await get(`${N}/asks/_waiting?limit=100`, { token: connector })).json.items.find(({ id }: any) => id === made.json.id);
  const { token } = await newResident("Ad Maas");
  const talk = await post(`${String(made.headers.location)}/responses`, { text: "Ik kan dinsdag." }, { token });
  const called = await waiting();
  assert.deepEqual([called.because, called.call], ["answered", { name: "Truus Willems", telephone: "0412 654321", email: null }]);
  assert.ok(!(await get(`${N}/asks/_waiting?limit=100`, { token: await tokenOf("moderator") })).bytes.includes("654321"));
  await post(`${String(talk.headers.location)}/messages`, { text: "Truus vindt het fijn." }, { token: connector });
  assert.equal(await waiting(), undefined);
});

test("what one host entered for a caller is found, kept and spoken for by another, but not who asks quietly", async () => {
  const first = (await newPerson("host", "Mia Smit")).token;
  const second = (await newPerson("host", "Rob Vos")).token;
  const body = { ...hospital(), name: "Truus Willems", telephone: "0412 654321", consent: "aan de balie" };
  const [open, quiet] = [await post(`${N}/asks`, body, { token: first }), await post(`${N}/asks`, { ...body, visibility: "quiet" }, { token: first })];
  const listed = (await get(`${N}/asks?mine=true&limit=100`, { token: second })).json.items.map(({ id }: any) => id);
  assert.deepEqual([open, quiet].map(({ json }) => listed.includes(json.id)), [true, false]);
  const address = String(open.headers.location);
  const found = await now(address, second);
  assert.deepEqual([found.json.asker.telephone, found.json.mayEdit], ["0412 654321", true]);
  assert.equal((await patch(address, { street: "Boterstraat" }, having(second, found.etag))).status, 200);
  assert.equal((await get(address, { token: await tokenOf("professional") })).json.asker, null);
  const talk = await post(`${address}/responses`, { text: "Ik kan." }, { token: (await newResident()).token });
  assert.equal((await get(String(talk.headers.location), { token: second })).json.part, "owner");
});

test("in a quiet ask neither sees a name before who asks says yes", async () => {
  const { token: asker } = await newResident("Wilhelmina Zwart");
  const placed = await post(`${N}/asks`, { ...hospital(), visibility: "quiet" }, { token: asker });
  const address = String(placed.headers.location);
  await moved(address, await tokenOf("connector"), "approve");
  const { token: helper } = await newResident("Marjan Nieuwenhuis");
  const opened = await post(`${address}/responses`, { text: "Ik lees graag mee." }, { token: helper });
  assert.deepEqual([opened.json.quiet, opened.json.accepted, opened.json.other], [true, false, null]);
  const talk = String(opened.headers.location);
  const seen = await get(talk, { token: asker });
  assert.equal(seen.json.other, null);
  assert.ok(!seen.bytes.includes("Marjan"));
  assert.equal((await post(`${talk}/_moves`, { move: "helped" }, { token: helper })).status, 409);
  assert.equal((await post(`${talk}/_moves`, { move: "accept" }, { token: helper })).status, 409);
  assert.equal((await post(`${talk}/_moves`, { move: "accept" }, { token: asker })).json.other, "Marjan");
  assert.equal((await get(talk, { token: helper })).json.other, "Wilhelmina");
});

/** Every address that can be read, for this ask, this conversation and these thanks. */
function readable(id: string, conversation: string, thanks: string): string[] {
  const fill = (path: string) => path.replace("{neighbourhood}", "ruwaard")
    .replace(/\{id\}/, /conversations/.test(path) ? conversation : /thanks/.test(path) ? thanks : id)
    .replace(/\{start\}/, "2026-12-01T10:00:00Z").replace(/\{\w+\}/, "exchange");
  const api = operations.filter(({ method }) => method.toUpperCase() === "GET").map(({ path }) => `/api/v1${fill(path)}`);
  return [...api, `/api/v1/neighbourhoods/ruwaard/_search?q=brief`, `/api/v1/neighbourhoods/ruwaard/asks?mine=true`, `/ruwaard/`,
    `/ruwaard/vraag-en-aanbod`, `/ruwaard/vragen/x-${id}`, ...["ics", "rss", "atom", "json"].map((end) => `/feeds/ruwaard/activities.${end}`), "/metrics", "/healthz"];
}

/** Thanks for help with a quiet ask, on the site because both agree. */
async function thankedFor(asker: string, helper: { token: string }): Promise<string> {
  const placed = await post(`${N}/asks`, { ...hospital(), visibility: "quiet" }, { token: asker });
  const talk = String((await post(`${String(placed.headers.location)}/responses`, { text: "Ik help." }, helper)).headers.location);
  for (const move of ["accept", "helped"]) await post(`${talk}/_moves`, { move }, { token: asker });
  const made = await post(`${talk}/thanks`, { text: "Dank voor de rit." }, { token: asker });
  for (const how of [{ token: asker }, helper]) await post(`${String(made.headers.location)}/_moves`, { move: "agree" }, how);
  const shown = (await get(`${N}/thanks?limit=100`, { token: asker })).json.items.find(({ id }: any) => id === made.json.id);
  assert.ok(shown, "the walk is worth something only where there are thanks to read");
  return made.json.id;
}

test("no route, feed, page or log tells who asks quietly, to anybody but a connector and the asker", async () => {
  const secret = { name: "Zwaantje Qvist", telephone: "0412 987123" };
  const made = await makeQuietAsk({ ...secret, title: fresh("Hulp bij een brief"), text: "Ik snap een brief niet." });
  const { token: quietly, person, email } = await newResident("Xandrine Qvist");
  const own = await post(`${N}/asks`, { ...hospital(), visibility: "quiet" }, { token: quietly });
  await moved(String(own.headers.location), await tokenOf("connector"), "approve");
  const { token: helper } = await newResident("Bea Bos");
  const talks = await Promise.all([made.address, String(own.headers.location)].map((address) => post(`${address}/responses`, { text: "Ik help." }, { token: helper })));
  const thanks = await thankedFor(quietly, await newResident("Yvo Quak"));
  const traces = ["Quak", "Yvo", "Qvist", "Zwaantje", "Xandrine", "987123", person.id, email];
  const others = [undefined, helper, ...(await Promise.all((["resident", "organiser", "host", "professional", "case_lead", "moderator",
    "admin_residents", "admin_professionals", "steering", "operator", "privacy_officer"] as const).map(async (role) => (await sessionOf(role)).token)))];
  for (const token of others)
    for (const [at, id] of [made.id, own.json.id].entries())
      for (const path of readable(id, talks[at]!.json.id, thanks)) {
        const answer = await ask("GET", new URL(path, origin).href, { ...(token ? { token } : {}), unjudged: true });
        for (const trace of traces) assert.ok(!answer.bytes.includes(trace), `${path} tells ${trace}`);
      }
  for (const file of readdirSync(logs))
    for (const trace of traces) assert.ok(!readFileSync(join(logs, file), "utf8").includes(trace), `${file} tells ${trace}`);
  const { asker } = (await get(made.address, { token: await tokenOf("connector") })).json;
  assert.equal(asker.telephone, secret.telephone);
});

test("what is taken away leaves the lists and can come back; klopt niet makes it due", async () => {
  const token = await tokenOf("professional");
  const made = await makeExchange("asks", "professional", hospital());
  await post(`${made.address}/corrections`, { code: "stopped" });
  const due = await now(made.address, token);
  assert.ok(Date.parse(due.json.dueAt) <= Date.now() + 2000);
  assert.equal((await del(made.address, having(token, due.etag))).status, 204);
  assert.ok(!(await seenIn("asks", token)).some(({ id }) => id === made.id));
  assert.equal((await post(`${made.address}/confirmations`, undefined, { token })).status, 201);
  assert.ok((await seenIn("asks", token)).some(({ id }) => id === made.id));
});

test("a text is looked at before it is placed: danger, what had better stay private, and a category", async () => {
  const look = async (title: string, text: string) => (await post(`${N}/asks/_look`, { title, text })).json;
  assert.equal((await look("Ik weet het niet meer", "Ik wil niet meer leven.")).danger, "suicide");
  assert.equal((await look("Wandelen", "Ik ben doodmoe van het zitten.")).danger, null);
  const { hints } = await look("Lift", "Bel mij op 06 12345678 a.u.b.");
  assert.deepEqual(hints, [{ kind: "phone", pointer: "/text", from: 11, length: 11 }]);
  assert.equal((await look("Wie brengt mij naar het ziekenhuis?", "")).categories[0], "transport");
});

test("what speaks of danger is never public, whoever places it, and stands first on the connector's list", async () => {
  const token = await tokenOf("professional");
  const placed = await post(`${N}/asks`, { ...hospital(), title: fresh("Hulp"), text: "Mijn man slaat mij en ik ben bang." }, { token });
  assert.equal(placed.json.danger, "violence");
  const address = String(placed.headers.location);
  assert.equal((await get(address)).status, 404);
  assert.equal((await get(address, { token: await tokenOf("resident") })).status, 404);
  assert.ok(!(await seenIn("asks", token)).some(({ id }) => id === placed.json.id));
  const { items } = (await get(`${N}/asks/_waiting?limit=100`, { token: await tokenOf("connector") })).json;
  assert.ok(items.findIndex(({ id }: any) => id === placed.json.id) < items.filter(({ danger }: any) => danger).length);
  const { asker } = (await get(address, { token: await tokenOf("connector") })).json;
  assert.equal(asker.account, true, "a connector has to know whom to reach");
  const calm = await patch(address, { text: "Het is opgelost." }, having(token, (await now(address, token)).etag));
  assert.deepEqual([calm.json.danger, calm.json.state], [null, "waiting"]);
});

test("a false alarm goes on the site once a connector has said so; closing and opening again is no way around", async () => {
  const { token } = await newResident();
  const placed = await post(`${N}/asks`, { ...hospital(), text: "Mijn man slaat mij en ik ben bang." }, { token });
  const address = String(placed.headers.location);
  await moved(address, token, "close");
  assert.equal((await moved(address, token, "reopen")).json.state, "waiting");
  assert.equal((await get(address)).status, 404);
  const approved = await moved(address, await tokenOf("connector"), "approve");
  assert.deepEqual([approved.json.state, approved.json.danger], ["open", null]);
  assert.equal((await get(address)).status, 200);
});

test("for an ask the fitting offers are there, each with why, and none that is paused", async () => {
  const offer = (title: string, more: object = {}) => makeExchange("offers", "professional", { title: fresh(title), visibility: "everyone", ...more });
  const drives = await offer("Ik rijd mensen naar het ziekenhuis", { category: "transport", times: ["tue-morning"], area: "BU08280602" });
  const paused = await offer("Ik rijd u naar de dokter", { category: "transport", pausedUntil: "2100-01-01" });
  const sings = await offer("Samen zingen", { category: "together" });
  const { token } = await newResident();
  const placed = await post(`${N}/asks`, hospital(), { token });
  const { items } = (await get(`${String(placed.headers.location)}/matches`, { token })).json;
  const at = (id: string) => items.findIndex(({ card }: any) => card.id === id);
  assert.ok(at(drives.id) >= 0 && at(drives.id) < 3, JSON.stringify(items.map(({ card }: any) => card.title)));
  assert.deepEqual([at(paused.id), at(sings.id)], [-1, -1]);
  const codes = items[at(drives.id)].why.map(({ code }: any) => code);
  for (const code of ["time", "near"]) assert.ok(codes.includes(code), codes.join());
  const asks = (await get(`${drives.address}/matches`, { token: await tokenOf("professional") })).json.items;
  assert.ok(!asks.some(({ card }: any) => card.id === placed.json.id), "it waits, so nobody is shown it");
});

test("who answered an ask is not shown among the helpers again, nor is what the asker offers", async () => {
  const offers = (token: string, title: string) => post(`${N}/offers`, { ...hospital(), title: fresh(title), form: "help", mail: "never" }, { token });
  const connector = await tokenOf("connector");
  const opened = async (placed: any) => moved(String(placed.headers.location), connector, "approve");
  const [asker, tried, other] = [await newResident("Riet Bos"), await newResident("Ad Maas"), await newResident("Bea Lek")];
  const placed = await post(`${N}/asks`, hospital(), { token: asker.token });
  await opened(placed);
  const [own, first, second] = [await offers(asker.token, "Ik rijd"), await offers(tried.token, "Ik rijd naar het ziekenhuis"), await offers(other.token, "Ik rijd naar het ziekenhuis")];
  for (const one of [first, second]) await opened(one);
  const ask = String(placed.headers.location);
  const shown = async () => (await get(`${ask}/matches`, { token: asker.token })).json.items.map(({ card }: any) => card.id);
  for (const one of [first, second]) assert.ok((await shown()).includes(one.json.id));
  const talk = await post(`${ask}/responses`, { text: "Ik kan." }, { token: tried.token });
  assert.equal((await post(`${String(talk.headers.location)}/_moves`, { move: "not-helped" }, { token: asker.token })).json.outcome, "not-helped");
  const next = await shown();
  assert.deepEqual([own, first, second].map(({ json }) => next.includes(json.id)), [false, false, true]);
});

test("the helpers of a quiet ask do not change before who asks has said yes, for that would tell who answered", async () => {
  const connector = await tokenOf("connector");
  const [asker, helper] = [await newResident("Riet Bos"), await newResident("Ad Maas")];
  const placed = await post(`${N}/asks`, { ...hospital(), visibility: "quiet" }, { token: asker.token });
  const offer = await post(`${N}/offers`, { ...hospital(), title: fresh("Ik rijd naar het ziekenhuis"), form: "help", mail: "never" }, { token: helper.token });
  for (const one of [placed, offer]) await moved(String(one.headers.location), connector, "approve");
  const ask = String(placed.headers.location);
  const shown = async () => (await get(`${ask}/matches`, { token: asker.token })).json.items.some(({ card }: any) => card.id === offer.json.id);
  const talk = String((await post(`${ask}/responses`, { text: "Ik lees mee." }, { token: helper.token })).headers.location);
  assert.equal(await shown(), true);
  await post(`${talk}/_moves`, { move: "accept" }, { token: asker.token });
  assert.equal(await shown(), false);
});

test("a report is decided with a reason; who placed it reads that, objects, and may get it back", async () => {
  const { token } = await newResident();
  const placed = await post(`${N}/asks`, hospital(), { token });
  const address = String(placed.headers.location);
  await moved(address, await tokenOf("connector"), "approve");
  const [about, moderator] = [{ kind: "ask", item: placed.json.id }, await tokenOf("moderator")];
  assert.equal((await post(`${N}/reports`, { ...about, reason: "objection" }, { token })).status, 404, "nothing was refused yet");
  assert.deepEqual((await post(`${N}/reports`, { ...about, reason: "other" })).json.errors, [{ pointer: "/note", code: "required" }]);
  const before = (await get(`${N}/reports/_count`, { token })).json;
  const { json } = await post(`${N}/reports`, { ...about, reason: "advertising", note: "Dit is een winkel." });
  const decide = async (id: string, body: object) => {
    const { items } = (await get(`${N}/reports?limit=100`, { token: moderator })).json;
    return post(`${N}/reports/${id}/_decide`, body, having(moderator, `"${items.find((one: any) => one.id === id)?.version ?? 1}"`));
  };
  assert.equal((await decide(json.id, { outcome: "refused", decision: "" })).status, 400);
  assert.equal((await decide(json.id, { outcome: "refused", decision: "Winkels adverteren elders." })).status, 204);
  assert.equal((await decide(json.id, { outcome: "kept", decision: "Toch niet." })).status, 409);
  assert.equal((await get(address)).status, 404);
  assert.equal((await get(address, { token })).json.stateReason, "Winkels adverteren elders.");
  assert.equal((await post(`${N}/reports`, { ...about, reason: "objection" }, { token: await tokenOf("organiser") })).status, 404);
  const objection = await post(`${N}/reports`, { ...about, reason: "objection", note: "Ik heb geen winkel." }, { token });
  assert.equal((await decide(objection.json.id, { outcome: "restored", decision: "U heeft gelijk." })).status, 204);
  assert.equal((await get(address)).status, 200);
  await new Promise((done) => setTimeout(done, 1100));
  const after = (await get(`${N}/reports/_count`, { token })).json;
  assert.ok(after.refused > before.refused && after.restored > before.restored && after.objections > before.objections);
});

test("who reported and who placed it are each told once what was decided, and neither hears of the other", async () => {
  const [maker, reporter] = [await newResident("Toon Smits"), await newResident("Riet Bos")];
  const placed = await post(`${N}/asks`, hospital(), { token: maker.token });
  const moderator = await tokenOf("moderator");
  await moved(String(placed.headers.location), await tokenOf("connector"), "approve");
  const told = async (by: string, reason: string, outcome: string) => {
    const { json } = await post(`${N}/reports`, { kind: "ask", item: placed.json.id, reason }, { token: by });
    const made = await post(`${N}/reports/${json.id}/_decide`, { outcome, decision: "Dit is reclame." }, having(moderator, '"1"'));
    assert.equal(made.status, 204);
    const letters = asSuper(`select to_address || ' ' || payload::text from mail where kind = 'report' and cause like 'report:${json.id}:%' order by cause`);
    return letters.split("\n").filter(Boolean);
  };
  const emails = [maker.email, reporter.email];
  const refused = await told(reporter.token, "advertising", "refused");
  assert.deepEqual(refused.map((line) => line.split(" ")[0]), emails, "who placed it, and who reported it");
  assert.match(refused[0]!, /Dit staat niet meer op de site.*Dit is reclame\./);
  assert.match(refused[1]!, /Uw melding.*Dit is reclame\./);
  const toldState = asSuper(`select told_state from exchange_item where exchange_item_id = '${placed.json.id}'`).trim();
  assert.equal(toldState, "refused", "it is no news of what was placed any more");
  assert.doesNotMatch(refused[0]!, /Riet/);
  assert.doesNotMatch(refused[1]!, /Toon/);
  const objection = await told(maker.token, "objection", "kept");
  assert.deepEqual(objection.map((line) => line.split(" ")[0]), [emails[0]]);
  assert.match(objection[0]!, /Uw bezwaar/);
});

test("a neighbourhood's own rule about danger holds for the next text, and is switched off", async () => {
  const token = await tokenOf("moderator");
  const phrase = "het paarse konijn is terug";
  const look = async () => (await post(`${N}/asks/_look`, { text: `Help, ${phrase} vannacht.` })).json.danger;
  assert.equal(await look(), null);
  const made = await post(`${N}/concern-rules`, { kind: "violence", phrase }, { token });
  assert.equal(made.status, 201);
  assert.equal(await look(), "violence");
  assert.deepEqual((await post(`${N}/concern-rules`, { kind: "violence", phrase }, { token })).json.errors, [{ pointer: "/phrase", code: "duplicate" }]);
  await patch(String(made.headers.location), { on: false }, having(token, made.headers.etag));
  assert.equal(await look(), null);
  const { own, shipped } = (await get(`${N}/concern-rules`, { token })).json;
  assert.ok(shipped.length > 100 && own.some((rule: any) => rule.phrase === phrase && !rule.on));
});

test("which kinds of helpers there are is told above four, per category", async () => {
  for (let n = 0; n < 5; n++) await makeExchange("offers", "professional", { category: "space" });
  await makeExchange("asks", "professional", { category: "space" });
  await new Promise((done) => setTimeout(done, 1100));
  const { items } = (await get(`${N}/exchange/_balance`)).json;
  const space = items.find(({ category }: any) => category === "space");
  assert.ok(space.offers >= 5);
  assert.equal(space.asks, null);
});

test("a letter that did not arrive is seen by its administrators, and goes on its way again once", async () => {
  const id = makeDeadLetter();
  const token = await tokenOf("admin_residents");
  const { items } = (await get(`${N}/dead-letters?limit=100`, { token })).json;
  assert.deepEqual(items.filter((one: any) => one.id === id).map(({ address, reason }: any) => [address, reason]), [["a…@buurt.example", "not-reached"]]);
  assert.equal((await post(`${N}/dead-letters/${id}/_again`, undefined, { token })).status, 204);
  assert.equal((await post(`${N}/dead-letters/${id}/_again`, undefined, { token })).status, 404);
});
