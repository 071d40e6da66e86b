// What is here first: what the neighbourhood has comes before what is for one person, with why and when; what was chosen is counted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, asSuper } from "../harness/stack.ts";
import { fresh, makeActivity, makeService, now, tomorrow } from "../harness/things.ts";

const colleague = async () => ({ token: await tokenOf("case_lead") });
const look = async (body: object) => post(`${N}/provisions/_look`, body, await colleague());
const faults = (answer: any) => answer.json.errors?.map(({ pointer, code }: any) => `${pointer} ${code}`).sort();
const daily = (opens: string, closes: string) => [{ frequency: "weekly", interval: 1, byDay: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], opens, closes, from: null, until: null, place: null, note: null }];

test("what is for everybody comes before what is for one person, with why it fits and when it is next", async () => {
  const word = fresh("Zq").replace(/[ -]/g, "x").toLowerCase();
  const individual = await makeService("own", { name: `Aanvraag ${word}`, provision: "individual", hours: daily("00:00", "24:00") });
  const general = await makeService("own", { name: `Inloop ${word}`, provision: "general", hours: daily("00:00", "24:00") });
  const activity = await makeActivity("own", { title: `Samen ${word}`, start: tomorrow(10), end: tomorrow(12) });
  const doubtful = await makeService("own", { name: `Twijfel ${word}`, provision: "general" });
  asSuper(`update service set doubtful_at = now() - interval '1 day', due_at = now() - interval '2 days' where service_id = '${doubtful.id}'; update search_entry set doubtful_at = now() - interval '1 day' where id = '${doubtful.id}'`);
  const { items } = (await look({ text: `Wie weet iets van ${word}?` })).json;
  assert.deepEqual(items.map(({ id }: any) => id), [general.id, activity.id, individual.id]);
  assert.deepEqual(items.map(({ provision }: any) => provision), ["general", "collective", "individual"]);
  assert.deepEqual([items[0].words, items[1].next], [[word], tomorrow(10)]);
  assert.ok(Date.parse(items[0].next) <= Date.now(), "a service that is open now");
  const changed = await patch(individual.address, { provision: "unknown" }, { token: await tokenOf("professional"), headers: { "if-match": individual.etag } });
  assert.equal(changed.json.provision, "unknown");
});

test("a text is understood by the words that people use, and a theme is helped by what neighbours do together", async () => {
  const { items } = (await look({ text: "Zij is bang voor de deurwaarder." })).json;
  const themes = items.flatMap(({ themes }: any) => themes.map(({ slug }: any) => slug));
  assert.ok(themes.includes("debts") && items.some(({ kind }: any) => kind === "activity"), JSON.stringify(items));
  const alone = (await look({ theme: "mind" })).json.items;
  assert.ok(alone.some(({ kind, themes }: any) => kind === "activity" && themes[0].nameEn === "Mind and feelings"));
  assert.deepEqual((await look({})).json.items, []);
  const near = (await look({ theme: "coffee", area: "BU08280602" })).json.items;
  assert.ok(near.length > 0 && near.every(({ near }: any) => typeof near === "boolean"));
});

test("which categories help with a theme is kept by an administrator, and must exist", async () => {
  const token = await tokenOf("admin_professionals");
  const { items } = (await get(`${N}/categories?kind=theme&limit=100`, { token })).json;
  const theme = await now(`${N}/categories/${items.find(({ slug }: any) => slug === "safety").id}`, token);
  const change = (helpedBy: string[], etag = theme.etag) => patch(theme.address, { helpedBy }, { token, headers: { "if-match": etag } });
  assert.deepEqual(faults(await change(["nope"])), ["/helpedBy unknown"]);
  const kept = await change(["participation"]);
  assert.deepEqual(kept.json.helpedBy, ["participation"]);
  assert.deepEqual((await change([], String(kept.headers.etag))).json.helpedBy, []);
});

test("what was chosen is counted in its week, and nothing else of it", async () => {
  const counted = async () => (await get(`${N}/provision-choices`, await colleague())).json.weeks;
  const before = await counted();
  assert.equal((await post(`${N}/provision-choices`, { provision: "individual" }, await colleague())).status, 204);
  const after = await counted();
  assert.equal(after.length, 12);
  assert.equal(after.at(-1).individual, before.at(-1).individual + 1);
  assert.deepEqual(faults(await post(`${N}/provision-choices`, { provision: "general" }, await colleague())), ["/provision unknown"]);
  assert.deepEqual(faults(await post(`${N}/provision-choices`, { person: "x" }, await colleague())), ["/person unknown", "/provision required"]);
  assert.deepEqual(faults(await look({ text: "x".repeat(10201), theme: 7 })), ["/text too_long", "/theme type"]);
});
