import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { makeActivity, makeOrganisation, makePlace, makeProject, makeService } from "../harness/things.ts";

const letters = "bcdfghjklmnprstvw";
/** A word that is in no other text. */
const word = () => Array.from({ length: 6 }, () => `${letters[Math.floor(Math.random() * letters.length)]}a`).join("");

const search = async (q: string) =>
  (await get(`${N}/_search?q=${encodeURIComponent(q)}`, { token: await tokenOf("professional") })).json;

test("one search finds an activity, an organisation, a place, a project, a service and a group elsewhere", async () => {
  const unique = word();
  await makeActivity("own", { title: `Koffie ${unique}` });
  await post(`${N}/organisations`, { name: `Club ${unique}`, kind: "initiative" }, { token: await tokenOf("professional") });
  await makePlace("own", { name: `Zaal ${unique}` });
  await makeProject("own", { title: `Samen ${unique}` });
  await makeService("own", { name: `Spreekuur ${unique}` });
  await post(`${N}/elsewhere`, { name: `Groep ${unique}`, url: `https://${unique}.example/`, kind: "site" }, { token: await tokenOf("professional") });
  const { items } = await search(unique);
  assert.deepEqual(items.map(({ kind }: any) => kind).sort(), ["activity", "elsewhere", "organisation", "place", "project", "service"]);
  const activity = items.find(({ kind }: any) => kind === "activity");
  assert.ok(Date.parse(activity.start) > Date.now());
});

test("a typing error is mended, and the answer says how", async () => {
  const unique = word();
  await makePlace("own", { name: `Zaal ${unique}` });
  const wrong = unique.slice(0, 4) + unique.slice(5);
  const found = await search(wrong);
  assert.equal(found.correctedTo, unique);
  assert.equal(found.items.length, 1);
});

test("words that occur nowhere find nothing, and that is no fault", async () => {
  await makeOrganisation();
  assert.deepEqual((await search("qqxxzz qqxxzz")).items, []);
});

test("a search without words is a fault that names q", async () => {
  for (const query of ["", "?q=", "?q=%20"]) {
    const refused = await get(`${N}/_search${query}`);
    assert.equal(refused.status, 400);
    assert.deepEqual(refused.json.errors, [{ parameter: "q", code: "required" }]);
  }
});

test("a name with a hyphen before a number is found as it is written, and in two words", async () => {
  const unique = word();
  await makePlace("own", { name: `${unique}-3 overleg` });
  for (const words of [`${unique}-3`, `${unique} 3`, `${unique}-3 overleg`]) assert.equal((await search(words)).items.length, 1, words);
});
