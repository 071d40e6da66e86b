import assert from "node:assert/strict";
import { test } from "node:test";
import { get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, api } from "../harness/stack.ts";
import { makeActivity } from "../harness/things.ts";

test("what one person sees never comes from what another one asked", async () => {
  const made = await makeActivity("own");
  const addresses = [made.address, `${N}/activities?limit=3`, `${N}/organisations`, N];
  for (let round = 0; round < 5; round++)
    for (const address of addresses) {
      const answers = await Promise.all([
        get(address), get(address, { token: await tokenOf("organiser") }), get(address), get(address, { token: await tokenOf("resident") }), get(address),
      ]);
      const [visitor, organiser, , resident] = answers;
      assert.equal(visitor!.json.mayEdit, undefined);
      if (address === made.address) assert.deepEqual([organiser!.json.mayEdit, resident!.json.mayEdit], [true, false]);
      for (const signedIn of [organiser!, resident!]) {
        assert.match(String(signedIn.headers["cache-control"]), /no-store/);
        assert.equal(signedIn.headers["access-control-allow-origin"], undefined);
      }
      assert.equal(visitor!.headers["cache-control"], "no-cache");
    }
});

test("a cookie or an odd header does not make a public answer personal, or the other way round", async () => {
  const plain = await get(N);
  const odd = await get(N, { headers: { cookie: "voordeur-refresh=AAAA", "x-forwarded-for": "10.0.0.1", "x-accel-expires": "100" } });
  assert.deepEqual(odd.json, plain.json);
  assert.equal(odd.headers["set-cookie"], undefined);
  assert.equal(odd.headers["x-accel-expires"], undefined);
});

test("a refusal is never kept for the next one who asks", async () => {
  assert.equal((await get(N, { token: "geen.echt.token" })).status, 401);
  assert.equal((await get(N)).status, 200);
  assert.equal((await get(`${api}/me`)).status, 401);
  assert.equal((await get(`${api}/me`, { token: await tokenOf("host") })).status, 200);
});

test("a change shows to visitors within two seconds, and to the one who made it at once", async () => {
  const made = await makeActivity("own");
  await get(made.address);
  const token = await tokenOf("organiser");
  const summary = "Nu met appeltaart";
  assert.equal((await patch(made.address, { summary }, { token, headers: { "if-match": made.etag } })).status, 200);
  assert.equal((await get(made.address, { token })).json.summary, summary);
  await new Promise((wait) => setTimeout(wait, 2_000));
  assert.equal((await get(made.address)).json.summary, summary);
});

test("HEAD, GET and gzip of one address do not empty each other in the cache", async () => {
  const address = `${N}/activities?limit=7`;
  for (let round = 0; round < 3; round++) {
    const zipped = await get(address, { headers: { "accept-encoding": "gzip" } });
    const plain = await get(address);
    assert.deepEqual(zipped.json, plain.json);
    assert.ok(plain.bytes.length > 100);
  }
});

test("an answer tells a signed-in person how much may still be asked", async () => {
  const answer = await get(`${api}/me`, { token: await tokenOf("resident") });
  if (process.env.VOORDEUR_LIMITS === "off") assert.equal(answer.headers.ratelimit, undefined);
  else assert.match(String(answer.headers.ratelimit), /^".+";r=\d+;t=\d+$/);
  assert.equal((await post(`${N}/activities`, {})).status, 401);
});
