// What a professional gives a resident to take along: complete in itself, true when it is read, and forgotten once it is sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { get, patch, post } from "../harness/http.ts";
import { newPerson, tokenOf } from "../harness/people.ts";
import { N, asSuper } from "../harness/stack.ts";
import { fresh, makeActivity, makeExchange, makeOrganisation, makeService, setDate } from "../harness/things.ts";

let count = 0;
const nobody = () => `bewoner-${process.pid}-${++count}@voordeur.example`;
const letterTo = (email: string) => JSON.parse(asSuper(`select payload from mail where to_address = '${email}'`) || "null");
const words = (letter: any) => letter.blocks.map((block: any) => Object.values(block).join(" ")).join("\n");

test("a letter has what, when, where, price, telephone, a word and a link to what is true when it is read", async () => {
  const token = await tokenOf("professional");
  const club = await makeOrganisation({ telephone: "0412 111222" });
  const activity = await makeActivity("own", { organisation: club.id, free: false, price: "2.50", location: "Zaal 3" });
  const service = await makeService("own", { eligibility: "Wie schulden heeft", telephone: "0412 333444" });
  const items = [`activity:${activity.id}`, `service:${service.id}`];

  const shown = (await get(`${N}/handouts/_preview?item=${items.join("&item=")}`, { token })).json;
  const [first, second] = shown.items;
  assert.deepEqual([first.title, second.title], [activity.json.title, service.json.name]);
  const lines = Object.fromEntries(first.lines.map(({ label, text }: any) => [label, text]));
  assert.match(lines["Wanneer"], /^\w+dag \d+ \w+ 20\d\d, \d+\.00 tot \d+\.00 uur$/);
  assert.deepEqual([lines["Waar"], lines["Kosten"], lines["Telefoon"]], ["Zaal 3", "€\u00a02,50", "0412 111222"]);
  const english = (await get(`${N}/handouts/_preview?item=${items[0]}&language=en`, { token })).json.items[0].lines;
  assert.deepEqual(english.map(({ label }: any) => label), ["When", "Where", "Telephone", "Costs", "By"]);

  const email = nobody();
  assert.equal((await post(`${N}/handouts`, { items, words: "Vraag naar Ria.", email, consent: true }, { token })).status, 202);
  const letter = letterTo(email);
  const text = words(letter);
  for (const part of [activity.json.title, "Vraag naar Ria.", "Kosten: €\u00a02,50", "Telefoon: 0412 111222", "Voor wie: Wie schulden heeft"]) assert.ok(text.includes(part), part);
  const link = letter.blocks.find(({ path }: any) => path).path;

  await setDate(activity, "cancelled");
  const page = await get((await get(link, { unjudged: true })).headers.location as string, { unjudged: true });
  assert.match(page.bytes.toString(), /Gaat niet door/);
});

test("nothing of who got it stays, and nothing says who gave it", async () => {
  const token = await tokenOf("host");
  const email = nobody();
  await post(`${N}/handouts`, { items: [`activity:${(await makeActivity()).id}`], email, consent: true }, { token });
  asSuper(`update mail set sent_at = clock_now() where to_address = '${email}'`);
  assert.equal(asSuper(`select count(*) from mail where to_address = '${email}' or payload::text like '%${email}%'`).trim(), "0");
  assert.equal(asSuper("select count(*) from mail where kind = 'handout' and sent_at is not null and (payload <> '{}' or to_address is not null)").trim(), "0");
});

test("who did not agree gets nothing, and what cannot be is named", async () => {
  const token = await tokenOf("professional");
  const item = `activity:${(await makeActivity()).id}`;
  const refused = async (more: object) => {
    const answer = await post(`${N}/handouts`, { items: [item], email: nobody(), consent: true, ...more }, { token });
    assert.equal(answer.status, 400);
    return answer.json.errors.map(({ pointer, code }: any) => `${pointer} ${code}`);
  };
  const nowhere = "00000000-0000-4000-8000-000000000000";
  const quiet = await makeExchange("asks");
  assert.deepEqual(await refused({ consent: false }), ["/consent required"]);
  assert.deepEqual(await refused({ email: null }), ["/email required"]);
  assert.deepEqual(await refused({ email: "Joke <j@x.nl>" }), ["/email invalid"]);
  assert.deepEqual(await refused({ email: "a@b.nl\r\nBcc: c@d.nl" }), ["/email invalid"]);
  assert.deepEqual(await refused({ items: [] }), ["/items too_few"]);
  assert.deepEqual(await refused({ items: [item, `place:${nowhere}`, "activity:1", `ask:${quiet.id}`] }), ["/items/1 not_found", "/items/2 invalid", "/items/3 invalid"]);
  assert.deepEqual(await refused({ items: Array(7).fill(item) }), ["/items too_many"]);
  for (const query of ["item=x", `item=${Array(7).fill(item).join("&item=")}`]) assert.equal((await get(`${N}/handouts/_preview?${query}`, { token })).status, 400);
});

test("what is sent twice with one key is one letter, and counts once", async () => {
  const { token } = await newPerson("professional", fresh("Joke"));
  const body = { items: [`activity:${(await makeActivity()).id}`], email: nobody(), consent: true };
  const how = { token, headers: { "idempotency-key": fresh("sleutel").replace(" ", "-") } };
  const sent = [];
  for (let i = 0; i < 6; i++) sent.push((await post(`${N}/handouts`, body, how)).status);
  assert.deepEqual(sent, Array(6).fill(202));
  assert.equal(asSuper(`select count(*) from mail where to_address = '${body.email}'`).trim(), "1");
  assert.equal((await post(`${N}/handouts`, { ...body, words: "Anders" }, how)).status, 409);
});

test("nobody is sent more than five a day", async () => {
  const { token } = await newPerson("professional", fresh("Joke"));
  const body = { items: [`activity:${(await makeActivity()).id}`], email: nobody(), consent: true };
  const statuses = [];
  for (let i = 0; i < 6; i++) statuses.push((await post(`${N}/handouts`, body, { token })).status);
  assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429]);
});

test("a professional brings a question quietly, with the consent, and hears who answers", async () => {
  const { token, email, person } = await newPerson("professional", fresh("Joke"));
  const body = { title: fresh("Wie leest een brief voor"), visibility: "quiet", name: "Truus Willems", telephone: "0412 654321", consent: "in een gesprek" };
  assert.deepEqual((await post(`${N}/asks`, { ...body, visibility: "everyone" }, { token })).json.errors, [{ pointer: "/visibility", code: "unsupported" }]);
  const made = await post(`${N}/asks`, body, { token });
  assert.equal(made.status, 201);
  const address = String(made.headers.location);
  const own = await get(address, { token });
  assert.deepEqual([own.json.asker.name, own.json.asker.consent, own.json.state], ["Truus Willems", "in een gesprek", "open"]);
  const seen = await get(address, { token: await tokenOf("resident") });
  assert.ok(!seen.bytes.toString().includes("Truus") && !seen.bytes.toString().includes("0412"));
  const talk = await post(`${address}/responses`, { text: "Ik kom graag voorlezen." }, { token: await tokenOf("resident") });
  assert.equal(talk.status, 201);
  const heard = asSuper(`select content from notice where person_id = '${person.id}' union all select payload from mail where to_address = '${email}' and kind = 'message'`);
  assert.match(heard, /Een antwoord op/);
  assert.ok(!heard.includes("voorlezen."));
  const mine = await get(`${address}/responses`, { token });
  assert.equal(mine.json.items.length, 1);
  assert.equal((await post(`${N}/conversations/${mine.json.items[0].id}/_moves`, { move: "accept" }, { token })).status < 300, true);
  assert.equal((await get(`${N}/conversations/${mine.json.items[0].id}`, { token: await tokenOf("case_lead") })).status, 404);
});
