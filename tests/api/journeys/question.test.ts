// Vraagbaak: a professional asks colleagues, several answer, one answer is accepted and becomes knowledge; what nobody answers goes on;
// and a resident's name is warned of.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, patch, post, type Ask } from "../harness/http.ts";
import { newPerson, tokenOf, type Role } from "../harness/people.ts";
import { N, api, asSuper, later } from "../harness/stack.ts";
import { answerOf, fresh, makeKnowledgeItem, askColleagues, type Thing } from "../harness/things.ts";

const as = async (role: Role, etag?: string): Promise<Ask> => ({ token: await tokenOf(role), headers: etag ? { "if-match": etag } : {} });
const seen = async ({ address }: Thing, role: Role = "professional") => get(address, await as(role));
const faults = (answer: any) => answer.json.errors?.map(({ pointer, code }: any) => `${pointer} ${code}`).sort();
/** Has a job that comes again and again come now, and waits until it is done: twice, because the first may have begun before. */
async function work(kind: string) {
  let done = 0, job = "";
  for (let tries = 0; tries < 300 && done < 2; tries++) {
    job ||= asSuper(`update job set run_after = now() where kind = '${kind}' and done_at is null returning job_id`).trim();
    if (job && asSuper(`select done_at is not null from job where job_id = ${job}`).trim() === "t") {
      done++;
      job = "";
    } else await new Promise(resolve => setTimeout(resolve, 100));
  }
  assert.equal(done, 2, `${kind} is not done`);
}
const mailed = (email: string) => asSuper(`select coalesce(string_agg(payload::text, ' '), '') from mail where to_address = '${email}'`);

test("a question is answered from more than one angle, one answer is accepted, and who helped is thanked", async () => {
  const it = await askColleagues("professional", { text: "Een vrouw van 40 zoekt een tolk Pools." });
  assert.deepEqual([it.json.state, it.json.mine, it.json.answers], ["unanswered", true, []]);
  const one = await answerOf(it, "case_lead");
  const two = await answerOf(it, "admin_professionals");
  const now = await seen(it);
  assert.deepEqual([now.json.state, now.json.answers.length], ["answered", 2]);
  const accepted = await patch(it.address, { acceptedAnswer: two.id }, await as("professional", String(now.headers.etag)));
  assert.deepEqual([accepted.status, accepted.json.state, accepted.json.answers[0].id, accepted.json.answers[0].accepted], [200, "solved", two.id, true]);
  const thanked = await post(`${one.address}/thanks`, undefined, await as("professional"));
  assert.deepEqual(thanked.json.answers.map(({ thanks, thanked }: any) => [thanks, thanked]), [[0, false], [1, true]]);
  const again = await post(`${one.address}/thanks`, undefined, await as("professional"));
  assert.equal(again.json.answers[1].thanks, 1, "once each");
  assert.equal((await ask("DELETE", `${one.address}/thanks`, await as("professional"))).json.answers[1].thanks, 0);
  assert.equal((await ask("DELETE", two.address, await as("admin_professionals", two.etag))).status, 204);
  assert.equal((await seen(it)).json.acceptedAnswer, null, "what is gone is not accepted");
});

test("what nobody answered stands first, and a list goes on by cursor", async () => {
  const open = await askColleagues();
  const answered = await askColleagues();
  await answerOf(answered, "case_lead");
  const ids: string[] = [], states: string[] = [];
  for (let cursor = ""; cursor !== "end"; ) {
    const page = await get(`${N}/questions?limit=7${cursor && `&cursor=${cursor}`}`, await as("professional"));
    ids.push(...page.json.items.map(({ id }: any) => id));
    states.push(...page.json.items.map(({ state }: any) => (state === "unanswered" ? "0" : "1")));
    cursor = page.json.next ?? "end";
  }
  assert.deepEqual(states, [...states].sort());
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.includes(open.id) && ids.includes(answered.id));
  const mine = await get(`${N}/questions?mine=true&state=unanswered&theme=coffee&limit=100`, await as("professional"));
  assert.ok(mine.json.items.some(({ id }: any) => id === open.id) && !mine.json.items.some(({ id }: any) => id === answered.id));
});

test("what is typed is looked at: what is alike, and where a resident can be known; nothing of it is kept or logged", async () => {
  const word = `Zandloper${process.pid}`;
  const it = await askColleagues("professional", { title: `Waar is de ${word} werkplaats?` });
  await makeKnowledgeItem("professional", { title: `De ${word} werkplaats`, text: "Achter De Haard." });
  const looked = await post(`${N}/questions/_look`, { title: `Weet iemand een ${word} werkplaats?`, text: "Het is voor één Kees van der Heijden." }, await as("case_lead"));
  assert.deepEqual(looked.json.similar.map(({ kind, card }: any) => [kind, card.title]), [["knowledge", `De ${word} werkplaats`], ["question", it.json.title]]);
  assert.deepEqual(looked.json.hints, [{ kind: "name", pointer: "/text", from: 16, length: 20 }]);
  assert.deepEqual((await post(`${N}/questions/_look`, { title: "Wat is er in mei in de Jan Steenstraat?" }, await as("case_lead"))).json.hints, []);
  assert.deepEqual((await post(`${N}/questions/_look`, {}, await as("case_lead"))).json, { hints: [], similar: [] });
});

test("a colleague says that knowledge is not right: it is due, everybody here sees why, and its owner is asked with one tap", async () => {
  const owner = await newPerson("professional");
  const made = await post(`${N}/knowledge-items`, { title: fresh("Grasmaaiers"), text: "Bij de wijktuin." }, { token: owner.token });
  const address = String(made.headers.location);
  assert.equal(made.json.saidWrong, null);
  asSuper(`update knowledge_item set confirmed_at = now() - interval '1 day' where knowledge_item_id = '${made.json.id}'`);
  const said = await post(`${address}/corrections`, { code: "other", note: "De tuin is dicht." }, await as("case_lead"));
  assert.equal(said.status, 201);
  const now = await get(address, await as("professional"));
  assert.deepEqual([now.json.saidWrong.note, Date.parse(now.json.dueAt) <= Date.now()], ["De tuin is dicht.", true]);
  const history = await get(`${N}/life-events?kind=knowledge_item&item=${made.json.id}`, await as("case_lead"));
  assert.ok(history.json.items.some(({ event }: any) => event === "due"), JSON.stringify(history.json));
  assert.deepEqual((await get(`${N}/life-events?kind=knowledge_item&item=${made.json.id}`, await as("connector"))).json.items, []);
  const question = asSuper(`insert into owner_question (neighbourhood_id, kind, item_id, due_at, person_id)
    select neighbourhood_id, 'knowledge_item', knowledge_item_id, due_at, owner_id from knowledge_item where knowledge_item_id = '${made.json.id}' returning owner_question_id`).trim();
  asSuper(`update correction set created_at = created_at - interval '1 minute' where item_id = '${made.json.id}'`);
  asSuper(`select owner_question_press('${question}', 'right', null)`);
  const right = await get(address, await as("professional"));
  assert.deepEqual([right.json.saidWrong, right.json.confirmedHow, right.json.confirmedBy], [null, "mail", made.json.owner]);
});

test("an answer becomes knowledge with an owner and a year; whoever looks confirms or takes it over, and two at once do not undo each other", async () => {
  const it = await askColleagues();
  await answerOf(it, "case_lead");
  const kept = await makeKnowledgeItem("case_lead", { title: fresh("Tolken"), text: "Bel de **tolkentelefoon**.", question: it.id });
  assert.match(kept.json.html, /<strong>tolkentelefoon<\/strong>/);
  assert.deepEqual([kept.json.owner, kept.json.mine, kept.json.question.id, kept.json.confirmedHow], [kept.json.confirmedBy, true, it.id, "professional"]);
  assert.equal(Math.round((Date.parse(kept.json.dueAt) - Date.parse(kept.json.confirmedAt)) / 86_400_000), 365);
  assert.equal((await seen(it)).json.knowledgeItem.id, kept.id);
  const changed = await patch(kept.address, { text: "Bel de tolk." }, await as("professional", kept.etag));
  assert.equal(changed.status, 200);
  assert.equal((await patch(kept.address, { text: "Bel niet." }, await as("case_lead", kept.etag))).status, 412);
  assert.equal((await post(`${kept.address}/_own`, undefined, await as("professional"))).json.mine, true);
  assert.equal((await post(`${kept.address}/confirmations`, undefined, await as("case_lead"))).status, 201);
  assert.equal((await ask("DELETE", kept.address, await as("professional", String((await seen(kept)).headers.etag)))).status, 204);
  assert.equal((await seen(it)).json.knowledgeItem, null);
});

test("it is found by who works here, with typing errors and by its answers, and by nobody else", async () => {
  const word = `Kwikstaart${process.pid}`;
  const it = await askColleagues("professional", { title: fresh("Wie kent het atelier?") });
  await answerOf(it, "case_lead", `Dat is atelier ${word}.`);
  const found = async (role?: Role) => (await get(`${N}/_search?q=${word}`, role ? await as(role) : {})).json.items.map(({ kind, card }: any) => `${kind} ${card.id}`);
  assert.deepEqual(await found("professional"), [`question ${it.id}`]);
  for (const role of [undefined, "resident", "organiser", "host"] as (Role | undefined)[]) assert.deepEqual(await found(role), []);
  assert.deepEqual((await get(`${N}/questions?q=${word.toLowerCase()}`, await as("case_lead"))).json.items.map(({ id }: any) => id), [it.id]);
  assert.deepEqual((await get(`${N}/knowledge-items?q=${word}`, await as("case_lead"))).json.items, []);
});

test("a question that nobody answers goes to who follows its theme, and then to the administrator; who asked hears of an answer", async () => {
  const [asker, knower] = [await newPerson("professional", "Vera Vraagt"), await newPerson("professional", "Wim Weet")];
  const follows = await ask("PUT", `${N}/questions/_themes`, { token: knower.token, body: { themes: ["music"] }, type: "application/json" });
  assert.deepEqual(follows.json, { themes: ["music"] });
  const made = await post(`${N}/questions`, { title: fresh("Wie stemt een piano"), themes: ["music"] }, { token: asker.token });
  const id = made.json.id;
  const waits = async (token: string | undefined) => (await get(`${N}/questions/_waiting?limit=100`, { token })).json.items.some((one: any) => one.id === id);
  const quiet = `update notice_person set quiet_from = null, quiet_until = null where person_id in (select person_id from person where email in ('${asker.email}', '${knower.email}'))`;
  later(quiet);
  await work("tell-questions");
  assert.equal(await waits(knower.token), false);
  later(`update question set created_at = created_at - interval '2 days' where question_id = '${id}'`);
  await work("tell-questions");
  assert.equal(await waits(knower.token), true);
  assert.ok(mailed(knower.email).includes(made.json.title));
  assert.equal(await waits(await tokenOf("admin_professionals")), false);
  later(`update question set passed_at = passed_at - interval '2 days' where question_id = '${id}'`);
  await work("tell-questions");
  assert.equal(await waits(await tokenOf("admin_professionals")), true);
  const answered = await post(`${N}/questions/${id}/answers`, { text: "De stemmer van het orkest." }, { token: knower.token });
  assert.equal(answered.status, 201);
  await work("tell-questions");
  assert.ok(mailed(asker.email).includes("De stemmer van het orkest."));
  assert.deepEqual([await waits(knower.token), await waits(await tokenOf("admin_professionals"))], [false, false]);
  const copy = (await get(`${api}/me/export`, { token: knower.token })).json.questions;
  assert.deepEqual([copy.answers.length, copy.passed, copy.themes], [1, 1, ["music"]]);
});

test("once a week who follows a theme is told what is new in it, together with the rest of Monday", async () => {
  const reader = await newPerson("professional", "Lies Leest");
  await ask("PUT", `${N}/questions/_themes`, { token: reader.token, body: { themes: ["craft-circle"] }, type: "application/json" }).then(refused => assert.deepEqual(faults(refused), ["/themes unknown"]));
  await ask("PUT", `${N}/questions/_themes`, { token: reader.token, body: { themes: ["crafts"] }, type: "application/json" });
  const it = await askColleagues("case_lead", { themes: ["crafts"] });
  later(`update question_reader r set told_until = clock_now() - interval '8 days' from person p where p.person_id = r.person_id and p.email = '${reader.email}'`);
  await work("tell-themes");
  const notices = (await get(`${api}/me/export`, { token: reader.token })).json.notifications.notices.filter(({ channel }: any) => channel === "mail");
  assert.deepEqual(notices.map(({ kind, often }: any) => [kind, often]), [["question", "weekly"]]);
  assert.equal(asSuper(`select count(*) from notice n join person p using (person_id) where p.email = '${reader.email}' and n.content::text like '%${it.json.title}%' and n.channel = 'mail'`).trim(), "1");
  await work("tell-themes");
  assert.equal((await get(`${api}/me/export`, { token: reader.token })).json.notifications.notices.filter(({ channel }: any) => channel === "mail").length, 1);
});

test("every faulty member is named; what is put away is not answered; nobody thanks oneself", async () => {
  const wrong = await post(`${N}/questions`, { title: " ", text: "x".repeat(4001), themes: ["nope"], area: "BU0", extra: 1, acceptedAnswer: null }, await as("professional"));
  assert.deepEqual([wrong.status, faults(wrong)], [400, ["/acceptedAnswer unknown", "/extra unknown", "/text too_long", "/title required"]]);
  assert.deepEqual(faults(await post(`${N}/questions`, { title: "Wie?", themes: ["nope"] }, await as("professional"))), ["/themes unknown"]);
  assert.deepEqual(faults(await post(`${N}/questions`, { title: "Wie?", area: "BU0" }, await as("professional"))), ["/area unknown"]);
  assert.deepEqual(faults(await post(`${N}/knowledge-items`, { title: "Wie?", text: " ", question: N }, await as("professional"))), ["/question invalid", "/text required"]);
  const it = await askColleagues();
  assert.deepEqual(faults(await patch(it.address, { acceptedAnswer: it.id }, await as("professional", it.etag))), ["/acceptedAnswer not_found"]);
  assert.deepEqual(faults(await post(`${it.address}/answers`, { text: "" }, await as("case_lead"))), ["/text required"]);
  const own = await answerOf(it, "professional");
  assert.equal((await post(`${own.address}/thanks`, undefined, await as("professional"))).status, 409);
  assert.equal((await patch(it.address, { title: "Anders" }, await as("professional"))).status, 428);
  assert.equal((await ask("DELETE", it.address, await as("professional", String((await seen(it)).headers.etag)))).status, 204);
  assert.equal((await post(`${it.address}/answers`, { text: "Te laat." }, await as("case_lead"))).status, 409);
});
