import assert from "node:assert/strict";
import { test } from "node:test";
import { del, get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, api } from "../harness/stack.ts";
import { fresh } from "../harness/things.ts";

const draft = () => ({ neighbourhood: "ruwaard", name: fresh("Website"), scopes: ["activities:read"] });
const signIn = ({ id, secret }: any) => post(`${api}/sessions/_client`, { clientId: id, clientSecret: secret });

test("a program is let in, shows its secret once, and is refused at once when it is revoked", async () => {
  const token = await tokenOf("admin_residents");
  const made = await post(`${api}/clients`, draft(), { token });
  assert.equal(made.status, 201);
  const { items } = (await get(`${api}/clients?neighbourhood=ruwaard&limit=100`, { token })).json;
  const row = items.find(({ id }: any) => id === made.json.id);
  assert.equal(row.secret, undefined);
  const session = await signIn(made.json);
  assert.deepEqual(session.json.scopes, ["activities:read"]);
  const program = session.json.accessToken;
  assert.equal((await get(`${N}/places`, { token: program })).status, 200);
  assert.equal((await del(`${api}/clients/${made.json.id}`, { token })).status, 204);
  assert.equal((await get(`${N}/places`, { token: program })).status, 401);
  assert.equal((await signIn(made.json)).status, 401);
});

test("the operator lets programs in everywhere; nobody where there is no such neighbourhood", async () => {
  const operator = await tokenOf("operator");
  assert.equal((await post(`${api}/clients`, draft(), { token: operator })).status, 201);
  assert.equal((await get(`${api}/clients?neighbourhood=elders`, { token: operator })).status, 403);
  const elsewhere = { ...draft(), neighbourhood: "elders" };
  assert.equal((await post(`${api}/clients`, elsewhere, { token: await tokenOf("admin_residents") })).status, 403);
});

test("which neighbourhood must be said, and a scope must be one that exists", async () => {
  const token = await tokenOf("admin_professionals");
  const unsaid = await get(`${api}/clients`, { token });
  assert.deepEqual(unsaid.json.errors, [{ parameter: "neighbourhood", code: "required" }]);
  const refused = await post(`${api}/clients`, { ...draft(), scopes: ["everything"] }, { token });
  assert.deepEqual(refused.json.errors, [{ pointer: "/scopes/0", code: "unknown" }]);
  assert.equal((await post(`${api}/clients`, { ...draft(), scopes: [] }, { token })).status, 400);
});
