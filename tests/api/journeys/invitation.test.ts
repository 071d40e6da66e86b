import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, del, get, post } from "../harness/http.ts";
import { newAddress, newResident, tokenOf } from "../harness/people.ts";
import { N, api, asSuper } from "../harness/stack.ts";
import { linkSentTo } from "../harness/things.ts";

const host = { token: await tokenOf("host") };
const invite = async (street = "Händelstraat") => (await post(`${N}/invitations`, { street }, host)).json;
const join = (email: string, more: object) =>
  post(`${api}/accounts`, { email, neighbourhood: "ruwaard", name: "Bea Bezoeker", ...more });

/** What becomes of the first thing that somebody asks. */
async function firstAsk(token: string) {
  const made = await post(`${N}/asks`, { title: "Wie maait mijn gras?", visibility: "everyone" }, { token });
  const { state, new: fresh } = (await get(String(made.headers["location"]), { token })).json;
  return { state, fresh };
}

/** Somebody who joined so, and what became of the first thing they asked. */
async function member(more: object) {
  const email = newAddress();
  assert.equal((await join(email, more)).status, 202);
  const { json } = await post(`${api}/accounts/_verify`, { token: linkSentTo(email), name: "Bea Bezoeker" });
  return { street: json.person.street, ...(await firstAsk(json.accessToken)) };
}

test("who joins by a letter that was brought places at once; who joins without is looked at first", async () => {
  const made = await invite();
  assert.match(made.code, /^[A-Z0-9]{8}$/);
  const typed = ` ${made.code.slice(0, 4).toLowerCase()}-${made.code.slice(4)}`;
  const { street, state, fresh } = await member({ invitation: typed });
  assert.deepEqual({ street, state, fresh }, { street: "Händelstraat", state: "open", fresh: false });
  assert.equal((await member({})).state, "waiting");
  const listed = (await get(`${N}/invitations?limit=100`, host)).json.items.find(({ id }: any) => id === made.id);
  assert.deepEqual([listed.members, listed.endedAt], [1, null]);
});

test("a code that is not there, is over, withdrawn or used up is named, and no letter goes out", async () => {
  const [withdrawn, over, full] = [await invite(), await invite(), await invite()];
  assert.equal((await del(`${N}/invitations/${withdrawn.id}`, host)).status, 204);
  asSuper(`update invitation set expires_at = now() - interval '1 second' where invitation_id = '${over.id}';
           update invitation set members = 100 where invitation_id = '${full.id}'`);
  for (const invitation of ["BCDFGHJK", withdrawn.code, over.code, full.code]) {
    const email = newAddress();
    assert.deepEqual((await join(email, { invitation })).json.errors, [{ pointer: "/invitation", code: "not_found" }]);
    assert.equal(asSuper(`select count(*) from mail where to_address = '${email}'`).trim(), "0");
  }
});

test("a code that is withdrawn before the button is pressed still makes a member, who is looked at", async () => {
  const [made, email] = [await invite(), newAddress()];
  await join(email, { invitation: made.code });
  await del(`${N}/invitations/${made.id}`, host);
  const { json } = await post(`${api}/accounts/_verify`, { token: linkSentTo(email), name: "Bea" });
  assert.equal((await firstAsk(json.accessToken)).state, "waiting");
});

test("codes cannot be tried without end", async () => {
  const email = newAddress();
  for (let n = 0; n < 5; n++) assert.equal((await join(email, { invitation: "ZZZZZZZZ" })).status, 400);
  assert.equal((await join(email, { invitation: (await invite()).code })).status, 429);
});

test("a street is told without a number, is one's own to change, and is read nowhere else", async () => {
  for (const street of ["Händelstraat 12", "Lisztgaarde 7a"]) {
    assert.deepEqual((await post(`${N}/invitations`, { street }, host)).json.errors, [{ pointer: "/street", code: "house_number" }]);
    assert.deepEqual((await join(newAddress(), { street })).json.errors, [{ pointer: "/street", code: "house_number" }]);
  }
  const { token } = await newResident();
  const before = await get(`${api}/me`, { token });
  assert.equal(before.json.street, null);
  const change = (body: object, etag: string) => ask("PATCH", `${api}/me`, { token, body, headers: { "if-match": etag } });
  const changed = await change({ street: "Lisztgaarde" }, before.headers["etag"]!);
  assert.equal(changed.json.street, "Lisztgaarde");
  assert.equal((await change({ street: null }, changed.headers["etag"]!)).json.street, null);
});
