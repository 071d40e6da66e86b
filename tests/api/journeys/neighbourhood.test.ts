import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get } from "../harness/http.ts";
import { N, api } from "../harness/stack.ts";

test("a visitor finds the neighbourhoods of this installation", async () => {
  const { status, json } = await get(`${api}/neighbourhoods`);
  assert.equal(status, 200);
  const ruwaard = json.items.find((one: any) => one.slug === "ruwaard");
  assert.equal(ruwaard.residents, 13595);
});

test("a neighbourhood tells its areas, holidays and modules", async () => {
  const { json } = await get(N);
  assert.equal(json.areas.length, 9);
  assert.ok(json.holidays.length > 0);
  assert.equal(json.modules.find((one: any) => one.module === "activities").residents, true);
});

test("what has not changed is not sent again", async () => {
  const { headers } = await get(N);
  const again = await get(N, { headers: { "if-none-match": String(headers.etag) } });
  assert.equal(again.status, 304);
});

test("HEAD answers as GET does, without the body", async () => {
  const head = await ask("HEAD", N);
  const whole = await get(N);
  assert.equal(head.status, 200);
  assert.equal(head.headers.etag, whole.headers.etag);
});
