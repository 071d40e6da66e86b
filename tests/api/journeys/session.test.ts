import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, del, get, patch, post, type Exchange } from "../harness/http.ts";
import { accounts, emailOf, password, sessionOf, tokenOf, type Role } from "../harness/people.ts";
import { api, later } from "../harness/stack.ts";

const signIn = (role: Role) => post(`${api}/sessions`, { email: emailOf(role), password });
const cookieOf = (answer: Exchange) => String(answer.headers["set-cookie"]?.[0]).split(";")[0]!;
const refresh = (cookie: string) => ask("POST", `${api}/sessions/_refresh`, { headers: { cookie } });

test("every demonstration account can sign in and sees its own role", async () => {
  for (const role of Object.keys(accounts) as Role[]) {
    const { person } = await sessionOf(role);
    assert.ok(Object.values<string[]>(person.roles).flat().includes(role), role);
  }
});

test("the refresh cookie is kept from scripts and other sites", async () => {
  const cookie = String((await signIn("moderator")).headers["set-cookie"]?.[0]);
  assert.match(cookie, /HttpOnly/i);
  assert.match(cookie, /SameSite=Strict/i);
  assert.match(cookie, /Path=\/api\/v1\/sessions/i);
});

test("a person reads and changes the own language", async () => {
  const token = await tokenOf("resident");
  const me = await get(`${api}/me`, { token });
  assert.equal(me.json.email, emailOf("resident"));
  const changed = await patch(`${api}/me`, { language: "en" }, { token, headers: { "if-match": String(me.headers.etag) } });
  assert.equal(changed.json.language, "en");
  const back = await patch(`${api}/me`, { language: "nl" }, { token, headers: { "if-match": String(changed.headers.etag) } });
  assert.equal(back.json.language, "nl");
});

test("a refreshed session goes on under a new cookie", async () => {
  const first = cookieOf(await signIn("steering"));
  const answer = await refresh(first);
  assert.equal(answer.status, 201);
  assert.notEqual(cookieOf(answer), first);
});

test("the cookie just replaced still works and gets the same successor", async () => {
  const first = cookieOf(await signIn("steering"));
  const second = cookieOf(await refresh(first));
  assert.equal(cookieOf(await refresh(first)), second);
});

test("two front ends that refresh at once both go on", async () => {
  const first = cookieOf(await signIn("steering"));
  const answers = await Promise.all([refresh(first), refresh(first), refresh(first)]);
  assert.deepEqual(answers.map(({ status }) => status), [201, 201, 201]);
  assert.equal(new Set(answers.map(cookieOf)).size, 1);
});

test("a cookie that was replaced twice ends the whole session", async () => {
  const first = cookieOf(await signIn("steering"));
  const second = cookieOf(await refresh(first));
  const third = cookieOf(await refresh(second));
  later("update refresh_token set replaced_at = replaced_at - interval '21 seconds'");
  assert.equal((await refresh(first)).status, 401);
  assert.equal((await refresh(third)).status, 401);
});

test("who signs out cannot refresh any more", async () => {
  const cookie = cookieOf(await signIn("moderator"));
  const out = await del(`${api}/sessions/current`, { headers: { cookie } });
  assert.equal(out.status, 204);
  assert.match(String(out.headers["set-cookie"]?.[0]), /Max-Age=0|Expires=Thu, 01 Jan 1970/i);
  assert.equal((await refresh(cookie)).status, 401);
});

test("signing out without a session is nothing special", async () => {
  assert.equal((await del(`${api}/sessions/current`)).status, 204);
});
