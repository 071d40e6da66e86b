// The token chooses the route; the database has the last word.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, post, type Exchange } from "../harness/http.ts";
import { emailOf, forget, password, tokenOf } from "../harness/people.ts";
import { N, api, later } from "../harness/stack.ts";

const signIn = () => post(`${api}/sessions`, { email: emailOf("moderator"), password });
const cookieOf = (answer: Exchange) => String(answer.headers["set-cookie"]?.[0]).split(";")[0]!;
const person = `(select person_id from person where email = '${emailOf("moderator")}')`;

test("a token of before a change of role is stale, and a refreshed one has the new role", async () => {
  const session = await signIn();
  const token = session.json.accessToken;
  later(`insert into person_role (person_id, neighbourhood_id, role)
         select ${person}, neighbourhood_id, 'connector' from neighbourhood where slug = 'ruwaard' on conflict do nothing`);
  // What its roles did not reach they do not reach now: the token chooses the route.
  assert.equal((await get(`${N}/corrections`, { token })).status, 403);
  for (const address of [`${api}/me`, `${N}/activities`]) {
    const answer = await get(address, { token });
    assert.equal(answer.status, 401, address);
    assert.equal(answer.json.type, "/problems/stale-token");
  }
  const refreshed = await ask("POST", `${api}/sessions/_refresh`, { headers: { cookie: cookieOf(session) } });
  assert.ok(refreshed.json.person.roles.ruwaard.includes("connector"));
  assert.equal((await get(`${N}/corrections`, { token: refreshed.json.accessToken })).status, 200);
  later(`delete from person_role where role = 'connector' and person_id = ${person}`);
  assert.equal((await get(`${N}/corrections`, { token: refreshed.json.accessToken })).status, 401);
  later("delete from sign_in_try");
  forget("moderator");
});

test("who is blocked is out at once, cannot refresh, and is not told why when signing in", async () => {
  const session = await signIn();
  later(`update person set blocked_at = clock_now() where person_id = ${person}`);
  assert.equal((await get(`${api}/me`, { token: session.json.accessToken })).status, 401);
  assert.equal((await ask("POST", `${api}/sessions/_refresh`, { headers: { cookie: cookieOf(session) } })).status, 401);
  const refused = await signIn();
  assert.equal(refused.status, 401);
  assert.equal(refused.json.type, "/problems/bad-credentials");
  later(`update person set blocked_at = null where person_id = ${person}; delete from sign_in_try`);
  forget("moderator");
  assert.equal((await get(`${api}/me`, { token: await tokenOf("moderator") })).status, 200);
});

test("roles that somebody writes into a token of their own are worth nothing without our key", async () => {
  const [head, claims, signature] = (await tokenOf("resident")).split(".") as [string, string, string];
  const mine = { ...JSON.parse(Buffer.from(claims, "base64url").toString()), rol: { ruwaard: ["admin_residents"], "*": ["operator"] } };
  const token = [head, Buffer.from(JSON.stringify(mine)).toString("base64url"), signature].join(".");
  assert.equal((await get(`${N}/modules`, { token })).status, 401);
});
