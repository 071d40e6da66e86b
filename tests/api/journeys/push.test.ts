import assert from "node:assert/strict";
import { test } from "node:test";
import { del, get, post } from "../harness/http.ts";
import { newResident } from "../harness/people.ts";
import { api } from "../harness/stack.ts";
import { makePushSubscription, pushSubscriptionBody } from "../harness/things.ts";

const address = `${api}/me/push-subscriptions`;

test("a device is told, stands in the list by its name only, and is told no more", async () => {
  const { token } = await newResident();
  const body = pushSubscriptionBody();
  const made = await post(address, body, { token });
  assert.deepEqual([made.status, made.headers.location], [201, `${address}/${made.json.id}`]);
  assert.equal((await post(address, { ...body, device: "Mijn telefoon" }, { token })).json.id, made.json.id);
  const { json, bytes } = await get(address, { token });
  assert.deepEqual(json.items.map(({ id, device }: any) => ({ id, device })), [{ id: made.json.id, device: "Mijn telefoon" }]);
  for (const secret of ["push.example", body.keys.p256dh, body.keys.auth]) assert.ok(!String(bytes).includes(secret));
  const key = Buffer.from(json.applicationServerKey, "base64url");
  assert.deepEqual([key.length, key[0]], [65, 4]);
  assert.equal((await del(made.headers.location as string, { token })).status, 204);
  assert.equal((await del(made.headers.location as string, { token })).status, 404);
  assert.deepEqual((await get(address, { token })).json.items, []);
});

test("what no browser gives out is refused, with the field", async () => {
  const { token } = await newResident();
  const { p256dh, auth } = pushSubscriptionBody().keys;
  const off = `${p256dh.slice(0, -1)}8`;
  const cases: [object, string][] = [
    [{ endpoint: "http://push.example/x" }, "/endpoint"],
    [{ endpoint: "https://wie:wat@push.example/x" }, "/endpoint"],
    [{ endpoint: "push.example" }, "/endpoint"],
    [{ endpoint: "javascript:alert(1)" }, "/endpoint"],
    [{ endpoint: `https://push.example/${"x".repeat(1000)}` }, "/endpoint"],
    [{ endpoint: 5 }, "/endpoint"],
    [{ keys: { p256dh: off, auth } }, "/keys/p256dh"],
    [{ keys: { p256dh: p256dh.slice(1), auth } }, "/keys/p256dh"],
    [{ keys: { p256dh: Buffer.alloc(65, 4).toString("base64url"), auth } }, "/keys/p256dh"],
    [{ keys: { p256dh, auth: "AA" } }, "/keys/auth"],
    [{ keys: { p256dh, auth: `${auth}==` } }, "/keys/auth"],
    [{ keys: { p256dh } }, "/keys/auth"],
    [{ keys: "x" }, "/keys"],
    [{ device: " " }, "/device"],
    [{ device: "x".repeat(81) }, "/device"],
    [{ person: "somebody" }, "/person"],
  ];
  for (const [more, pointer] of cases) {
    const answer = await post(address, pushSubscriptionBody(more), { token });
    assert.deepEqual([answer.status, answer.json.errors?.map((one: any) => one.pointer)], [400, [pointer]], JSON.stringify(more));
  }
  assert.deepEqual((await get(address, { token })).json.items, []);
});

test("an eleventh device is refused, and none is lost", async () => {
  const { token } = await newResident();
  for (let n = 0; n < 10; n++) await makePushSubscription(token);
  const eleventh = await post(address, pushSubscriptionBody(), { token });
  assert.deepEqual([eleventh.status, eleventh.json.errors], [400, [{ pointer: "/endpoint", code: "too_many" }]]);
  assert.equal((await get(address, { token })).json.items.length, 10);
});

test("who signs in on a device of somebody else is told there, and the first is not any more", async () => {
  const [first, second] = [await newResident(), await newResident()];
  const body = pushSubscriptionBody();
  await post(address, body, { token: first.token });
  const other = { ...body.keys, auth: Buffer.alloc(16, 1).toString("base64url") };
  const stolen = await post(address, { ...body, keys: other }, { token: second.token });
  assert.deepEqual([stolen.status, stolen.json.errors], [409, [{ pointer: "/endpoint", code: "duplicate" }]]);
  assert.equal((await post(address, body, { token: second.token })).status, 201);
  assert.deepEqual((await get(address, { token: first.token })).json.items, []);
});

test("devices are in the copy of everything, and end with signing out everywhere", async () => {
  const { token } = await newResident();
  await makePushSubscription(token);
  assert.equal((await get(`${api}/me/export`, { token })).json.pushSubscriptions[0].device, "Firefox op Android");
  assert.equal((await del(`${api}/me/sessions`, { token })).status, 204);
});
