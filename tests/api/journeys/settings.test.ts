import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { fresh, makePlace, makeService } from "../harness/things.ts";

const administrator = () => tokenOf("admin_residents");
const slug = (word: string) => fresh(word).toLowerCase().replace(/[^a-z0-9]+/g, "-");

test("an administrator may not throw the switch of the other part", async () => {
  const token = await tokenOf("admin_professionals");
  const { json, headers } = await get(`${N}/modules/groups`, { token });
  const body = { residents: !json.residents, professionals: json.professionals };
  const refused = await ask("PUT", `${N}/modules/groups`, { token, body, headers: { "if-match": String(headers.etag) } });
  assert.equal(refused.status, 403);
});

test("a module says which version it is, and an old one is stale", async () => {
  const token = await administrator();
  const { json, headers } = await get(`${N}/modules/news`, { token });
  const body = { residents: json.residents, professionals: json.professionals };
  const put = (etag?: string) => ask("PUT", `${N}/modules/news`, { token, body, headers: etag ? { "if-match": etag } : {} });
  assert.equal((await put()).status, 428);
  assert.equal((await put(String(headers.etag))).status, 200);
  assert.equal((await put(String(headers.etag))).status, 412);
});

test("a module that does not exist is not there", async () => {
  assert.equal((await get(`${N}/modules/discotheek`, { token: await administrator(), unjudged: true })).status, 404);
});

test("a theme gets a word that people use: its services are found by it, it is kept who did that, and it is put back", async () => {
  const token = await administrator();
  const theme = { kind: "theme", slug: slug("bicycles"), name: "Fietsen", nameEn: "Bicycles", icon: "help", ordinal: 900, words: [], parent: "transport" };
  const made = await post(`${N}/categories`, theme, { token });
  const { id } = await makeService("own", { themes: [theme.slug] });
  const word = fresh("stalen ros").replaceAll(" ", "");
  const found = async () => (await get(`${N}/services?q=${word}`, { token })).json.items.map((one: any) => one.id);
  assert.deepEqual(await found(), []);
  await patch(String(made.headers.location), { words: ["rijwiel", word] }, { token, headers: { "if-match": String(made.headers.etag) } });
  assert.deepEqual(await found(), [id]);
  const [change] = (await get(`${N}/setting-changes?limit=1`, { token })).json.items;
  assert.deepEqual([change.kind, change.name, change.differences], ["category", "Fietsen", [{ field: "words", before: null, after: `rijwiel, ${word}` }]]);
  assert.equal((await post(`${N}/setting-changes/${change.id}/_undo`, undefined, { token })).status, 204);
  assert.deepEqual(await found(), []);

  const move = async (parent: string | null, of = String(made.headers.location)) => {
    const { headers } = await get(of, { token });
    return ask("PATCH", of, { token, body: { parent }, headers: { "if-match": String(headers.etag) } });
  };
  assert.equal((await move(null)).json.parent, null);
  const below = await post(`${N}/categories`, { ...theme, slug: slug("tyres"), parent: theme.slug }, { token });
  for (const refused of [await move("transport"), await move(theme.slug), await move(below.json.slug)]) {
    assert.deepEqual([refused.status, refused.json.errors[0].pointer], [400, "/parent"], "no theme comes under itself or a third");
  }
  assert.equal((await move("transport", String(below.headers.location))).json.parent, "transport");
  const [moved] = (await get(`${N}/setting-changes?limit=1`, { token })).json.items;
  assert.deepEqual(moved.differences, [{ field: "parent", before: theme.slug, after: "transport" }]);
  assert.equal((await post(`${N}/setting-changes/${moved.id}/_undo`, undefined, { token })).status, 204);
  assert.equal((await get(String(below.headers.location), { token })).json.parent, theme.slug);
});

test("a category is made, renamed and archived; only administrators still see it", async () => {
  const token = await administrator();
  const body = { kind: "activity", slug: slug("repair"), name: "Repareren", nameEn: "Repairs", icon: "wrench", ordinal: 90 };
  const made = await post(`${N}/categories`, body, { token });
  assert.equal(made.status, 201);
  const address = String(made.headers.location);
  const twice = await post(`${N}/categories`, body, { token });
  assert.equal(twice.status, 409);
  assert.deepEqual(twice.json.errors, [{ pointer: "/slug", code: "duplicate" }]);
  const gone = await patch(address, { name: "Maken", archived: true }, { token, headers: { "if-match": String(made.headers.etag) } });
  assert.notEqual(gone.json.archivedAt, null);
  const seen = async (by?: string) =>
    (await get(`${N}/categories?kind=activity&limit=100`, { token: by })).json.items.some(({ id }: any) => id === made.json.id);
  assert.equal(await seen(token), true);
  assert.equal(await seen(await tokenOf("resident")), false);
});

test("an everyday word finds what the texts call otherwise, until it is switched off", async () => {
  const token = await administrator();
  const letters = () => String.fromCharCode(...Array.from({ length: 9 }, () => 98 + Math.floor(Math.random() * 24)));
  const [everyday, written] = [letters(), letters()];
  const place = await makePlace("own", { name: `Zaal ${written}` });
  const found = async () =>
    (await get(`${N}/_search?q=${everyday}`, { token })).json.items.some(({ card }: any) => card.id === place.id);
  assert.equal(await found(), false);
  const made = await post(`${N}/synonyms`, { word: everyday.toUpperCase(), means: [written] }, { token });
  assert.equal(made.json.word, everyday);
  assert.equal(await found(), true);
  const off = await patch(String(made.headers.location), { means: [] }, { token, headers: { "if-match": String(made.headers.etag) } });
  assert.deepEqual(off.json.means, []);
  assert.equal(await found(), false);
});

test("a word of two words is refused, and one that is there already", async () => {
  const token = await administrator();
  const word = slug("pc");
  assert.deepEqual((await post(`${N}/synonyms`, { word: "p c", means: ["computer"] }, { token })).json.errors, [{ pointer: "/word", code: "invalid" }]);
  assert.equal((await post(`${N}/synonyms`, { word, means: ["computer"] }, { token })).status, 201);
  const twice = await post(`${N}/synonyms`, { word, means: ["computer"] }, { token });
  assert.equal(twice.status, 409);
  assert.deepEqual(twice.json.errors, [{ pointer: "/word", code: "duplicate" }]);
});
