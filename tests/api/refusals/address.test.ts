import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "../harness/contract.ts";
import { ask, get } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, api, origin } from "../harness/stack.ts";

const addressOf = (path: string) => api + path
  .replace("{neighbourhood}", "ruwaard").replace(/\{(id|item)\}/g, "11111111-1111-4111-8111-111111111111")
  .replace("{start}", "2026-11-24T09:00:00Z").replace("{module}", "activities").replace("{kind}", "ask").replace("{key}", "front-title");
const paths = [...new Set(operations.map(({ path }) => path))];

test("a trailing slash is not found, and never a redirect", async () => {
  for (const path of paths) assert.equal((await get(`${addressOf(path)}/`)).status, 404, path);
});

test("a method that an address does not have is answered with 405 and Allow", async () => {
  for (const path of paths) {
    const has = operations.filter((one) => one.path === path).map(({ method }) => method);
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((one) => !has.includes(one))) {
      const answer = await ask(method, addressOf(path));
      assert.equal(answer.status, 405, `${method} ${path}`);
      const allow = String(answer.headers.allow).split(", ").sort();
      assert.deepEqual(allow, [...has, ...(has.includes("GET") ? ["HEAD"] : [])].sort(), path);
    }
  }
});

test("a method that HTTP does not have is refused", async () => {
  for (const method of ["TRACE", "PROPFIND", "PURGE"])
    assert.ok([400, 405].includes((await ask(method, N, { unjudged: true })).status), method);
});

test("an address that does not exist is not found", async () => {
  for (const path of [`${api}/`, `${api}/nothing`, `${N}/nothing`, `${api}/neighbourhoods/nowhere`, `${api}/neighbourhoods/Ruwaard`,
    `${N}/activities/nope`, `${N}/activities/1`, `${N}/activities/11111111-1111-4111-8111-11111111111`,
    `${N}/activities/11111111-1111-4111-8111-111111111111`, `${N}/modules/nothing`, `${N}//activities`,
    `${N}/activities/%00`, `${N}/activities/..%2f..`, `${N}/%61ctivities/x`, `${N}/activities/%ff`])
    assert.ok((path.includes("%00") ? [400] : [401, 404]).includes((await get(path)).status), path);
});

test("a query key that is not known is named", async () => {
  const answer = await get(`${N}/activities?colour=red&limit=5&size=2`);
  assert.equal(answer.status, 400);
  assert.deepEqual(answer.json.errors, [{ parameter: "colour", code: "unknown" }, { parameter: "size", code: "unknown" }]);
});

const badQueries: { [query: string]: string } = {
  "limit=0": "limit", "limit=101": "limit", "limit=ten": "limit", "limit=1.5": "limit", "limit=": "limit",
  "limit=99999999999999999999": "limit", "free=yes": "free", "accessible=1": "accessible", "audience=aliens": "audience",
  "near=51.7": "near", "near=a,b": "near", "near=91,5": "near", "near=51.7,5.5&radius=1": "radius", "radius=many&near=51.7,5.5": "radius",
  "place=nope": "place", "organisation=1": "organisation", "freshness=rotten": "freshness", "from=yesterday": "from",
  "from=2026-02-30": "from", "to=2026-13-01": "to", "from=2026-11-24T25:00:00Z": "from", "cursor=!!": "cursor", "cursor=AAAA": "cursor",
  "q=%00": "q", "q=%ff": "q", "q=%C0%AF": "q", "category=%ED%A0%80": "category",
};
for (const [query, parameter] of Object.entries(badQueries))
  test(`activities?${query} is refused by name`, async () => {
    const answer = await get(`${N}/activities?${query}`);
    assert.equal(answer.status, 400);
    assert.ok(answer.json.errors.some((fault: any) => fault.parameter === parameter), JSON.stringify(answer.json.errors));
  });

test("a query key without a name is refused", async () => {
  for (const query of ["=1", "=", "limit=5&=1"]) assert.equal((await get(`${api}/neighbourhoods?${query}`)).status, 400, query);
});

test("all faults of a query are named at once", async () => {
  const answer = await get(`${N}/activities?limit=0&free=yes&from=never`);
  assert.deepEqual(answer.json.errors.map((fault: any) => fault.parameter).sort(), ["free", "from", "limit"]);
});

test("a query key given twice is refused", async () => {
  assert.equal((await get(`${N}/activities?limit=5&limit=6`)).status, 400);
});

test("a forged cursor is refused, and one of another list too", async () => {
  const { json } = await get(`${N}/activities?limit=1`);
  const forged = [`${json.next}x`, json.next.slice(0, -2), json.next.slice(2), json.next.split("").reverse().join(""),
    Buffer.from("2026-01-01T00:00:00Z|' or 1=1").toString("base64url"), "A".repeat(512)];
  for (const cursor of forged) assert.equal((await get(`${N}/activities?limit=1&cursor=${cursor}`)).status, 400, cursor);
  const token = await tokenOf("professional");
  assert.equal((await get(`${N}/organisations?cursor=${json.next}`, { token })).status, 400);
});

test("conditions and ranges that mean nothing for a read leave it as it is, kept in the cache or not", async () => {
  for (const headers of [{ "if-match": '"1"' }, { "if-unmodified-since": "Mon, 01 Jan 2024 00:00:00 GMT" }, { range: "bytes=0-9" },
    { "if-modified-since": "Mon, 01 Jan 2029 00:00:00 GMT" }, { "if-range": '"1"', range: "bytes=5-" }] as { [name: string]: string }[]) {
    await get(N);
    assert.equal((await get(N, { headers })).status, 200, JSON.stringify(headers));
  }
});

test("a very long address is refused by nginx as a problem", async () => {
  assert.equal((await get(`${N}/activities?q=${"a".repeat(20_000)}`)).status, 414);
});

test("public reads and the document are open to any site, personal answers are not", async () => {
  const from = { origin: "https://elders.example" };
  assert.equal((await get(N, { headers: from })).headers["access-control-allow-origin"], "*");
  assert.equal((await get(`${api}/openapi.json`, { headers: from, unjudged: true })).headers["access-control-allow-origin"], "*");
  const mine = await get(`${api}/me`, { token: await tokenOf("resident"), headers: from });
  assert.equal(mine.headers["access-control-allow-origin"], undefined);
});

test("a browser of another site may not send a changing request", async () => {
  const answer = await ask("OPTIONS", `${N}/activities`, {
    headers: { origin: "https://elders.example", "access-control-request-method": "POST" }, unjudged: true,
  });
  assert.doesNotMatch(String(answer.headers["access-control-allow-methods"]), /POST/);
});

test("the document is served as it was written", async () => {
  const answer = await get(`${api}/openapi.json`, { unjudged: true });
  assert.equal(answer.status, 200);
  assert.equal(answer.json.openapi, "3.1.0");
  assert.equal(Object.keys(answer.json.paths).length, paths.length);
});

test("every problem type has its page", async () => {
  for (const type of ["invalid", "not-found", "headers-too-large", "busy"]) {
    const answer = await get(`/problems/${type}`);
    assert.equal(answer.status, 200);
    assert.match(String(answer.headers["content-type"]), /text\/html/);
  }
  assert.equal(origin.protocol, "http:");
});
