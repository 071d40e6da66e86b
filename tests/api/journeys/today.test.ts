// Vandaag: one answer with what somebody who works here has to know and do first; and the one field that finds everything.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { makeColleague } from "../harness/colleagues.ts";
import { newPerson, tokenOf, type Role } from "../harness/people.ts";
import { N, later } from "../harness/stack.ts";
import { answerOf, askColleagues, fresh, makeActivity, makeExchange, makeKnowledgeItem, makeOrganisation, makeService } from "../harness/things.ts";

const day = async (token: string, query = "") => (await get(`${N}/today${query}`, { token })).json;
const of = async (role: Role, query = "") => day(await tokenOf(role), query);
const fallDue = (table: string, id: string) => later(`update ${table} set due_at = '2000-01-01' where ${table}_id = '${id}'`);
const titles = (list: any[]) => list.map(({ title, name }) => title ?? name);

test("what is due of somebody comes with all it takes to say that it is right, or that it stopped", async () => {
  const service = await makeService("own", { name: fresh("Spreekuur") });
  fallDue("service", service.id);
  const mine = (await of("organiser")).due.find(({ id }: any) => id === service.id);
  assert.deepEqual([mine.kind, mine.mine, mine.report], ["service", true, null]);
  assert.equal((await ask("DELETE", service.address, { token: await tokenOf("organiser"), headers: { "if-match": `"${mine.version}"` } })).status, 204);
  assert.ok(!(await of("organiser")).due.some(({ id }: any) => id === service.id));
  assert.equal((await post(`${service.address}/confirmations`, undefined, { token: await tokenOf("organiser") })).status, 201, "and it comes back");

  const { token } = await newPerson("professional");
  const known = await makeKnowledgeItem("professional");
  fallDue("knowledge_item", known.id);
  assert.ok(!(await day(token)).due.some(({ id }: any) => id === known.id), "a colleague's is not theirs");
  assert.equal((await of("professional")).due.find(({ id }: any) => id === known.id).mine, true);
});

test("what somebody reported is said with the item, until it is confirmed, and not to whom it does not concern", async () => {
  const made = await makeActivity();
  await post(`${made.address}/corrections`, { code: "other-time", note: "Het begint om elf uur." });
  const reported = (await of("professional")).due.find(({ id }: any) => id === made.id);
  assert.deepEqual([reported.report.code, reported.report.note], ["other-time", "Het begint om elf uur."]);
  assert.ok(!(await of("steering")).due.some(({ id }: any) => id === made.id));
  await post(`${made.address}/confirmations`, undefined, { token: await tokenOf("professional") });
  assert.ok(!(await of("professional")).due.some(({ id }: any) => id === made.id));
});

test("an ask of the own area waits until somebody answers it, and no resident's name or number comes with it", async () => {
  const { who } = await makeColleague("professional", { areas: ["BU08280605"] });
  const near = await makeExchange("asks", "resident", { area: "BU08280605" });
  const far = await makeExchange("asks", "resident", { area: "BU08280604" });
  for (const { id } of [near, far]) later(`update exchange_item set state = 'open', published_at = '2001-01-01' where exchange_item_id = '${id}'`);
  const { asks, areas } = await day(who.token);
  assert.deepEqual([asks.map(({ id }: any) => id), areas.map(({ cbsCode }: any) => cbsCode)], [[near.id], ["BU08280605"]]);
  assert.doesNotMatch(JSON.stringify(asks), /0412|@/);
  assert.equal((await post(`${near.address}/responses`, { text: "Ik bel u morgen." }, { token: who.token })).status, 201);
  assert.deepEqual((await day(who.token)).asks, []);
  assert.equal((await of("organiser")).asks, null);
});

test("a question of a colleague says why it is there, and is gone once it is answered", async () => {
  const { token } = await newPerson("professional");
  const asked = await askColleagues("case_lead");
  const why = async (who: string) => (await day(who)).questions.find(({ id }: any) => id === asked.id)?.why;
  assert.deepEqual([await why(token), await why(await tokenOf("case_lead"))], ["others", "mine"]);
  later(`insert into question_passed (neighbourhood_id, question_id, person_id)
         select q.neighbourhood_id, q.question_id, p.person_id from question q, person p where q.question_id = '${asked.id}' and p.name = 'Joris de Wit'`);
  assert.equal(await why(await tokenOf("professional")), "waiting");
  await answerOf(asked, "professional");
  assert.deepEqual([await why(token), await why(await tokenOf("case_lead"))], [undefined, "mine"]);
  assert.deepEqual([(await of("connector")).questions, (await of("organiser")).questions], [null, null]);
});

test("what is new is what came since, two weeks back at most, and by kind", async () => {
  const before = new Date(Date.now() - 2000).toISOString();
  const made = await makeActivity();
  const { news, since } = await of("professional", `?since=${before}`);
  assert.ok(news.find(({ kind }: any) => kind === "activity").items.some(({ id }: any) => id === made.id));
  assert.ok(news.every(({ items, count }: any) => items.length === Math.min(3, count)));
  assert.equal(since, before.replace(/\.\d+/, ""));
  assert.deepEqual((await of("professional", `?since=${new Date(Date.now() + 60_000).toISOString()}`)).news, []);
  assert.ok(Date.now() - Date.parse((await of("professional", "?since=2000-01-01")).since) < 15 * 86_400_000);
  const { json, status } = await get(`${N}/today?since=gisteren`, { token: await tokenOf("professional") });
  assert.deepEqual([status, json.errors[0].parameter], [400, "since"]);
});

test("who works for one organisation is told of its own part, and nobody of a neighbourhood that is not there", async () => {
  const { share, programme } = await of("organiser");
  assert.equal(share.own, true);
  assert.ok(Array.isArray(programme));
  assert.equal((await get("/api/v1/neighbourhoods/nergens/today", { token: await tokenOf("professional") })).status, 404);
});

const found = async (role: Role, q: string) => (await get(`${N}/_find?q=${encodeURIComponent(q)}`, { token: await tokenOf(role) })).json.items;

test("one field finds every kind, with a slip too, and puts what is called so and is near first", async () => {
  const word = `Zwaluw${process.pid}`;
  const { who } = await makeColleague("professional", { name: `Anna ${word}`, areas: ["BU08280602"] });
  await makeService("own", { name: `Spreekuur ${word}` });
  const far = await makeExchange("asks", "resident", { title: `${word} voederen`, area: "BU08280604" });
  const near = await makeExchange("asks", "resident", { title: `${word} tellen`, area: "BU08280602" });
  for (const { id } of [near, far]) later(`update exchange_item set state = 'open', published_at = '2001-01-01' where exchange_item_id = '${id}'`);
  const token = await tokenOf("professional");
  await post(`${N}/elsewhere`, { name: `Groep ${word}`, url: `https://${word}.example/`, kind: "site" }, { token });
  const gone = await makeOrganisation({ name: `SV ${word}` });
  await ask("DELETE", gone.address, { token, headers: { "if-match": gone.etag } });
  const { items } = (await get(`${N}/_find?q=${word}`, { token: who.token })).json;
  assert.deepEqual(items.map(({ kind }: any) => kind).sort(), ["ask", "ask", "colleague", "elsewhere", "organisation", "service"]);
  assert.deepEqual([items.at(-1).id, typeof items.at(-1).archivedAt], [gone.id, "string"], "who is gone comes last");
  const at = (wanted: string) => titles(items).findIndex((name: string) => name.includes(wanted));
  assert.ok(at("tellen") < at("voederen"), "what is where they work comes first");
  assert.ok(items.every(({ name }: any) => name.includes(word)));
  assert.ok((await found("professional", `Zwalluw${process.pid}`)).some(({ name }: any) => name === `Anna ${word}`), "a name with a slip");
  assert.ok(!(await found("connector", word)).some(({ kind }: any) => kind === "colleague"), "colleagues are for colleagues");
  for (const query of ["", "?q=", "?q=%20"]) assert.equal((await get(`${N}/_find${query}`, { token: await tokenOf("professional") })).status, 400);
});
