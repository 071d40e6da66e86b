import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, api } from "../harness/stack.ts";
import { activityBody, fresh, makeActivity, now, tomorrow } from "../harness/things.ts";

const staff = () => tokenOf("professional");
const raw = async (text: string | Buffer, type = "application/json") =>
  ask("POST", `${N}/activities`, { raw: text, type, token: await staff() });

const bad: { [promise: string]: string | Buffer } = {
  "that is empty braces cut off": "{",
  "that is no JSON": "title=Breien",
  "that is a list": "[]",
  "that is a text": '"Breien"',
  "that is null": "null",
  "with something behind it": '{"title":"a","start":"2026-12-01T10:00:00Z"} x',
  "with a trailing comma": '{"title":"a","start":"2026-12-01T10:00:00Z",}',
  "with a comment": '{"title":"a" /* b */,"start":"2026-12-01T10:00:00Z"}',
  "with a name given twice": '{"title":"a","title":"b","start":"2026-12-01T10:00:00Z"}',
  "with a NUL as a byte": Buffer.from('{"title":"a\0b","start":"2026-12-01T10:00:00Z"}'),
  "with a NUL as an escape": '{"title":"a\\u0000b","start":"2026-12-01T10:00:00Z"}',
  "with half a surrogate pair": '{"title":"a\\ud800b","start":"2026-12-01T10:00:00Z"}',
  "in latin-1": Buffer.from('{"title":"caf\xe9","start":"2026-12-01T10:00:00Z"}', "latin1"),
  "with overlong UTF-8": Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
  "in UTF-16": Buffer.from('{"title":"a"}', "utf16le"),
  "with a byte order mark": Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('{"title":"a"}')]),
  "of forty floors": `${'{"title":'.repeat(40)}1${"}".repeat(40)}`,
  "of ten thousand brackets": "[".repeat(10_000),
  "with a number that is none": '{"title":"a","start":NaN}',
};
for (const [promise, text] of Object.entries(bad))
  test(`a body ${promise} is refused with 400`, async () => assert.equal((await raw(text)).status, 400));

test("a body without JSON says so in its type", async () => {
  assert.equal((await raw("{")).json.type, "/problems/bad-json");
});

test("a body of another type is refused with 415", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp", "json"])
    assert.equal((await raw("{}", type)).status, 415, type);
});

test("a body without a type, or with an empty one, is refused with 415 and keeps no worker busy", async () => {
  for (const headers of [{}, { "content-type": "" }, { "content-type": ";" }] as { [name: string]: string }[])
    assert.equal((await ask("POST", `${api}/sessions`, { raw: "{}", headers })).status, 415);
});

test("a charset behind the type is no objection", async () => {
  const answer = await raw(JSON.stringify(await activityBody()), "application/json; charset=utf-8");
  assert.equal(answer.status, 201);
});

test("a body that is too large is refused with 413, by us and by nginx", async () => {
  assert.equal((await raw(`{"title":"${"a".repeat(200_000)}"}`)).status, 413);
  assert.equal((await raw("a".repeat(2_000_000))).status, 413);
});

test("a body where none belongs is refused", async () => {
  assert.equal((await ask("GET", N, { body: { a: 1 }, token: await staff() })).status, 413);
});

test("a missing body is a fault, not an empty item", async () => {
  assert.equal((await ask("POST", `${N}/activities`, { token: await staff(), type: "application/json" })).status, 400);
});

test("all faults of a body are named at once, unknown members too", async () => {
  const { status, json } = await post(`${N}/activities`,
    { title: "", start: "yesterday", colour: "red", free: "yes", categories: ["nothing-of-ours", 5], contact: { phone: "1" } },
    { token: await staff() });
  assert.equal(status, 400);
  const pointers = json.errors.map((fault: any) => fault.pointer).sort();
  for (const pointer of ["/title", "/start", "/colour", "/free", "/contact/phone"]) assert.ok(pointers.includes(pointer), `${pointer} in ${pointers}`);
});

const faults: { [promise: string]: [object, string, string] } = {
  "without a title": [{ title: undefined }, "/title", "required"],
  "with a blank title": [{ title: "   " }, "/title", "required"],
  "with a title of 121 signs": [{ title: "é".repeat(121) }, "/title", "too_long"],
  "that ends before it begins": [{ end: tomorrow(9) }, "/end", "before_start"],
  "with a rule that is none": [{ rrule: "FREQ=SOMETIMES" }, "/rrule", "invalid"],
  "for people we do not know": [{ audience: ["aliens"] }, "/audience/0", "unknown"],
  "at a place that is not there": [{ place: "11111111-1111-4111-8111-111111111111" }, "/place", "not_found"],
  "in a picture that is not there": [{ picture: "11111111-1111-4111-8111-111111111111" }, "/picture", "not_found"],
  "in the piece of a picture that nobody made": [
    { pictures: [{ id: "11111111-1111-4111-8111-111111111111", focus: { x: 50, y: 1 } }] }, "/pictures", "not_found",
  ],
  "in half a point of a picture": [{ pictures: [{ id: "11111111-1111-4111-8111-111111111111", focus: { x: 1 } }] }, "/pictures/0/focus", "invalid"],
  "in a picture that is no object": [{ pictures: ["11111111-1111-4111-8111-111111111111"] }, "/pictures/0", "type"],
  "in nine pictures": [{ pictures: Array.from({ length: 9 }, () => ({ id: "11111111-1111-4111-8111-111111111111" })) }, "/pictures", "too_many"],
  "with a price of three decimals": [{ price: "4.505" }, "/price", "invalid"],
  "with an address that runs a script": [{ url: "javascript:alert(1)" }, "/url", "invalid"],
  "with a number as a title": [{ title: 5 }, "/title", "type"],
};
for (const [promise, [change, pointer, code]] of Object.entries(faults))
  test(`an activity ${promise} is refused by name`, async () => {
    const { status, json } = await post(`${N}/activities`, { ...(await activityBody()), ...change }, { token: await staff() });
    assert.equal(status, 400);
    assert.deepEqual(json.errors, [{ pointer, code }]);
  });

test("a title of 120 signs with accents is taken", async () => {
  const made = await makeActivity("own", { title: "é".repeat(120) });
  assert.equal(made.json.title, "é".repeat(120));
});

test("Markdown comes out as HTML that runs nothing", async () => {
  const made = await makeActivity("own", { text: "**Kom** <script>alert(1)</script> [hier](javascript:alert(1)) ![x](http://elders.example/p.png)" });
  assert.match(made.json.html, /<strong>Kom<\/strong>/);
  assert.doesNotMatch(made.json.html, /<script|javascript:|<img/i);
});

test("who changes without saying which version gets 428, and 412 with an old one", async () => {
  const made = await makeActivity();
  const token = await staff();
  const change = { summary: "Nieuw" };
  assert.equal((await patch(made.address, change, { token })).status, 428);
  assert.equal((await patch(made.address, change, { token, headers: { "if-match": '"0"' } })).status, 412);
  assert.equal((await patch(made.address, change, { token, headers: { "if-match": "*" } })).status === 500, false);
  assert.equal((await patch(made.address, change, { token, headers: { "if-match": made.etag } })).status, 200);
  assert.equal((await patch(made.address, change, { token, headers: { "if-match": made.etag } })).status, 412);
});

test("the version that gzip weakened is taken too", async () => {
  const made = await makeActivity("own", { text: "lang ".repeat(600) });
  const zipped = await get(made.address, { headers: { "accept-encoding": "gzip" } });
  assert.equal(zipped.headers["content-encoding"], "gzip");
  assert.match(String(zipped.headers.etag), /^W\//);
  const again = await get(made.address, { headers: { "accept-encoding": "gzip", "if-none-match": String(zipped.headers.etag) } });
  assert.equal(again.status, 304);
  const changed = await patch(made.address, { summary: "Nieuw" }, { token: await staff(), headers: { "if-match": String(zipped.headers.etag) } });
  assert.equal(changed.status, 200);
});

test("an Idempotency-Key that is too short, too long or has spaces is refused by name", async () => {
  for (const key of ["short", "x".repeat(65), "twee woorden"]) {
    const { status, json } = await post(`${N}/activities`, await activityBody(), { token: await staff(), headers: { "idempotency-key": key } });
    assert.equal(status, 400);
    assert.equal(json.errors[0].parameter, "Idempotency-Key");
  }
});

test("two who change the same version at once: one wins, the other hears it", async () => {
  const made = await makeActivity();
  const token = await staff();
  const answers = await Promise.all(["a", "b", "c", "d"].map((summary) =>
    patch(made.address, { summary }, { token, headers: { "if-match": made.etag } })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412, 412, 412]);
});

test("the same Idempotency-Key makes one activity, whoever asks again", async () => {
  const body = await activityBody();
  const how = { token: await staff(), headers: { "idempotency-key": fresh("sleutel").replace(" ", "-") } };
  const first = await post(`${N}/activities`, body, how);
  const again = await post(`${N}/activities`, body, how);
  assert.equal(first.status, 201);
  assert.equal(again.headers.location, first.headers.location);
  assert.equal(again.json.title, first.json.title);
  assert.equal((await post(`${N}/activities`, { ...body, title: "Anders" }, how)).status, 409);
  const other = await post(`${N}/activities`, body, { ...how, token: await tokenOf("connector") });
  assert.notEqual(other.headers.location, first.headers.location);
});

test("the same Idempotency-Key used at once makes one activity", async () => {
  const body = await activityBody();
  const how = { token: await staff(), headers: { "idempotency-key": fresh("sleutel").replace(" ", "-") } };
  const answers = await Promise.all([1, 2, 3, 4].map(() => post(`${N}/activities`, body, how)));
  assert.equal(new Set(answers.filter(({ status }) => status === 201).map(({ headers }) => headers.location)).size, 1);
  assert.deepEqual(answers.filter(({ status }) => ![201, 409].includes(status)), []);
});

test("a refused request does not use up its Idempotency-Key", async () => {
  const how = { token: await staff(), headers: { "idempotency-key": fresh("sleutel").replace(" ", "-") } };
  assert.equal((await post(`${N}/activities`, { title: "" }, how)).status, 400);
  assert.equal((await post(`${N}/activities`, await activityBody(), how)).status, 201);
});

test("whoever may not administer hears that before the body and the version are looked at", async () => {
  const token = await tokenOf("resident");
  for (const [method, path] of [["PUT", "modules/activities"], ["POST", "categories"], ["POST", "synonyms"]] as const)
    assert.equal((await ask(method, `${N}/${path}`, { token, raw: "no json", type: "text/plain" })).status, 403, path);
});

test("what a person may not see of the organiser does not change by asking twice", async () => {
  const made = await makeActivity("other");
  const token = await tokenOf("organiser");
  assert.equal((await patch(made.address, { summary: "x" }, { token, headers: { "if-match": made.etag } })).status, 403);
  assert.equal((await now(made.address)).json.summary, made.json.summary);
});

test("merge-patch empties with null and keeps what is absent", async () => {
  const made = await makeActivity("own", { summary: "Neem wol mee", url: "https://voorbeeld.nl/" });
  const changed = await patch(made.address, { url: null }, { token: await staff(), headers: { "if-match": made.etag } });
  assert.equal(changed.json.url, null);
  assert.equal(changed.json.summary, "Neem wol mee");
});

test("a sign-in with a member too many is refused", async () => {
  const answer = await post(`${api}/sessions`, { email: "a@b.example", password: "x", remember: true });
  assert.equal(answer.status, 400);
  assert.deepEqual(answer.json.errors, [{ pointer: "/remember", code: "unknown" }]);
});
