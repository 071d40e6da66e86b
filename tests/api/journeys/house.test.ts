// The house is set up by its administrators: texts of their own, and everything that changed can be put back.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ask, get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { fresh } from "../harness/things.ts";

const residents = () => tokenOf("admin_residents");
const professionals = () => tokenOf("admin_professionals");
const change = async (address: string, body: object, token: string) =>
  patch(address, body, { token, headers: { "if-match": String((await get(address, { token })).headers.etag) } });
const changes = async (limit = 20) => (await get(`${N}/setting-changes?limit=${limit}`, { token: await residents() })).json.items;
const undo = (id: string, token: string) => post(`${N}/setting-changes/${id}/_undo`, undefined, { token });

after(async () => void (await change(`${N}/texts/front-title`, { nl: "", en: "" }, await residents())));

test("a text of the front door is said in own words, at once and in that language only", async () => {
  const words = fresh("Welkom");
  assert.equal((await change(`${N}/texts/front-title`, { nl: `  ${words} ` }, await residents())).json.nl, words);
  const until = Date.now() + 2_500;
  let texts: any;
  do texts = (await get(N)).json.texts; while (texts.residents.nl["front-title"] !== words && Date.now() < until);
  assert.deepEqual([texts.residents.nl["front-title"], texts.residents.en["front-title"], texts.professionals.nl["front-title"]], [words, undefined, undefined]);
});

test("a text is no longer than it may be, is one of the set, and belongs to one part", async () => {
  const long = await change(`${N}/texts/front-title`, { nl: "é".repeat(61), en: "x".repeat(201) }, await residents());
  assert.deepEqual(long.json.errors.map((one: any) => `${one.pointer} ${one.code}`), ["/en too_long"]);
  assert.deepEqual((await change(`${N}/texts/front-title`, { nl: "é".repeat(61) }, await residents())).json.errors, [{ pointer: "/nl", code: "too_long" }]);
  assert.equal((await change(`${N}/texts/front-title`, { nl: "twee\nregels" }, await residents())).status, 400);
  assert.equal((await get(`${N}/texts/nothing-here`, { token: await residents() })).status, 404);
  assert.equal((await change(`${N}/texts/front-title`, { nl: "Van ons" }, await professionals())).status, 403);
  assert.equal((await change(`${N}/texts/rail-part`, { nl: "Van ons" }, await residents())).status, 403);
});

test("every change is kept with who, what it was and what it became, and one press puts it back", async () => {
  const address = `${N}/categories`;
  const made = await post(address, { kind: "activity", slug: fresh("lees").replaceAll(/\W+/g, "-"), name: "Lezen", nameEn: "Reading", icon: "book", ordinal: 901 }, { token: await residents() });
  const item = `${address}/${made.json.id}`;
  await change(item, { name: "Samen lezen" }, await professionals());
  const [renamed, begun] = await changes();
  assert.deepEqual([renamed.by, renamed.part, renamed.kind, renamed.item], ["Rachid Bouali", "shared", "category", made.json.id]);
  assert.deepEqual(renamed.differences, [{ field: "name", before: "Lezen", after: "Samen lezen" }]);
  assert.equal((await undo(renamed.id, await residents())).status, 204);
  assert.equal((await get(item)).json.name, "Lezen");
  const [back, first] = await changes();
  assert.deepEqual([back.undoes, first.undone, back.by], [renamed.id, true, "Els van den Berg"]);
  assert.equal((await undo(begun.id, await residents())).status, 204);
  assert.notEqual((await get(item, { token: await residents() })).json.archivedAt, null);
});

test("what somebody changed again is not put back over them", async () => {
  const words = await post(`${N}/synonyms`, { word: fresh("w").replaceAll(/\W+/g, "-"), means: ["fiets"] }, { token: await residents() });
  const item = `${N}/synonyms/${words.json.id}`;
  await change(item, { means: ["fiets", "brommer"] }, await residents());
  const [first] = await changes();
  assert.deepEqual(first.differences, [{ field: "means", before: "fiets", after: "fiets, brommer" }]);
  await change(item, { means: ["tandem"] }, await professionals());
  assert.equal((await undo(first.id, await residents())).status, 409);
  assert.deepEqual((await get(item, { token: await residents() })).json.means, ["tandem"]);
});

test("each part's changes are put back by its own administrator; terms, modules and looks go back as they were", async () => {
  const term = `${N}/freshness-terms/project`;
  const { dueDays } = (await get(term, { token: await residents() })).json;
  await change(term, { dueDays: dueDays + 1 }, await professionals());
  const module = `${N}/modules/elsewhere`;
  const before = (await get(module, { token: await residents() })).json.forProfessionals;
  await change(module, { forProfessionals: { name: fresh("Verder") } }, await professionals());
  const [named, moved] = await changes();
  assert.deepEqual([named.part, named.kind, moved.kind], ["professionals", "module", "term"]);
  assert.equal((await undo(named.id, await residents())).status, 403);
  assert.equal((await undo(named.id, await professionals())).status, 204);
  assert.equal((await undo(moved.id, await residents())).status, 204);
  assert.equal((await get(module, { token: await residents() })).json.forProfessionals.name, before.name);
  assert.equal((await get(term, { token: await residents() })).json.dueDays, dueDays);
});

test("holidays, programs and rules of danger go back as they were, each by who may", async () => {
  const token = await residents();
  const holiday = await post(`${N}/holidays`, { region: "zuid", name: fresh("Kermis"), startDate: "2097-03-01", endDate: "2097-03-02" }, { token });
  assert.equal(holiday.status, 201);
  await ask("DELETE", String(holiday.headers.location), { token, headers: { "if-match": String(holiday.headers.etag) } });
  const [gone] = await changes();
  assert.deepEqual([gone.kind, gone.name, gone.differences.find(({ field }: any) => field === "startDate").before], ["holiday", holiday.json.name, "2097-03-01"]);
  assert.equal((await undo(gone.id, await professionals())).status, 204);
  assert.equal((await get(String(holiday.headers.location), { token })).json.name, holiday.json.name);
  assert.equal((await undo((await changes())[0].id, token)).status, 204);

  const program = await post("/api/v1/clients", { neighbourhood: "ruwaard", name: fresh("Krant"), scopes: ["activities:read"] }, { token });
  await ask("DELETE", `/api/v1/clients/${program.json.id}`, { token });
  const [withdrawn] = await changes();
  assert.deepEqual([withdrawn.kind, withdrawn.differences.map(({ field }: any) => field)], ["program", ["revokedAt"]]);
  assert.equal((await undo(withdrawn.id, token)).status, 204);
  assert.equal((await undo((await changes())[0].id, token)).status, 204);

  const rule = await post(`${N}/concern-rules`, { kind: "violence", phrase: fresh("mes").toLowerCase().replaceAll(/[^a-z ]/g, "") }, { token: await tokenOf("moderator") });
  assert.equal(rule.status, 201);
  const [made] = await changes();
  assert.equal((await undo(made.id, await professionals())).status, 403);
  assert.equal((await undo(made.id, token)).status, 204);
  assert.equal((await get(String(rule.headers.location), { token })).json.on, false);
});

test("the list of changes comes page by page, and nobody else sees it", async () => {
  const page = await get(`${N}/setting-changes?limit=1`, { token: await residents() });
  const next = await get(`${N}/setting-changes?limit=1&cursor=${page.json.next}`, { token: await residents() });
  assert.notEqual(next.json.items[0].id, page.json.items[0].id);
  assert.equal((await ask("GET", `${N}/setting-changes`, { token: await tokenOf("moderator") })).status, 403);
});
