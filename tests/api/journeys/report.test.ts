import assert from "node:assert/strict";
import { test } from "node:test";
import { get, post } from "../harness/http.ts";
import { newResident, tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { fresh, makeExchange } from "../harness/things.ts";

const ask = () => ({ title: fresh("Wie gaat met mij mee?"), text: "", category: "transport", visibility: "everyone" });

test("a conversation is reported by who takes part, and what was said last is then seen by a moderator", async () => {
  const made = await makeExchange("asks", "professional", ask());
  const { token } = await newResident();
  const opened = await post(`${made.address}/responses`, { text: "Maak eerst geld over." }, { token });
  const body = { kind: "conversation", item: opened.json.id, reason: "scam" };
  assert.equal((await post(`${N}/reports`, body, { token: await tokenOf("organiser") })).status, 404);
  const { json } = await post(`${N}/reports`, body, { token: await tokenOf("professional") });
  const { items } = (await get(`${N}/reports?limit=100`, { token: await tokenOf("moderator") })).json;
  assert.match(items.find(({ id }: any) => id === json.id).text, /Maak eerst geld over\./);
});

test("one message is reported by whom it was said to; a moderator reads it with the few around it until it is decided", async () => {
  const made = await makeExchange("asks", "professional", ask());
  const [{ token }, owner, moderator] = [await newResident(), await tokenOf("professional"), await tokenOf("moderator")];
  const talk = String((await post(`${made.address}/responses`, { text: "Bericht 1." }, { token })).headers.location);
  for (let n = 2; n <= 6; n++) await post(`${talk}/messages`, { text: `Bericht ${n}.` }, { token: n % 2 ? token : owner });
  const said: any[] = (await get(`${talk}/messages`, { token: owner })).json.items.reverse();
  const body = { kind: "message", item: said[2].id, reason: "scam" };
  for (const how of [{}, { token }, { token: await tokenOf("organiser") }, { token: moderator }])
    assert.equal((await post(`${N}/reports`, body, how)).status, 404, "not what one said oneself, nor what others said");
  assert.equal((await post(`${N}/reports`, { ...body, reason: "objection" }, { token: owner })).status, 404);
  const { json, status } = await post(`${N}/reports`, body, { token: owner });
  assert.equal(status, 201);
  const found = async (decided = "") => (await get(`${N}/reports?limit=100${decided}`, { token: moderator })).json.items.find(({ id }: any) => id === json.id);
  const waiting = await found();
  assert.deepEqual(waiting.messages.map(({ text, part, reported }: any) => [text, part, reported]), [
    ["Bericht 1.", "responder", false], ["Bericht 2.", "owner", false], ["Bericht 3.", "responder", true], ["Bericht 4.", "owner", false], ["Bericht 5.", "responder", false]]);
  assert.deepEqual([waiting.text, waiting.address], ["Bericht 3.", null]);
  const decide = (outcome: string) => post(`${N}/reports/${json.id}/_decide`, { outcome, decision: "Wij spraken met beiden." }, { token: moderator, headers: { "if-match": '"1"' } });
  assert.deepEqual((await decide("refused")).json.errors, [{ pointer: "/outcome", code: "unsupported" }]);
  assert.equal((await decide("kept")).status, 204);
  const done = await found("&decided=true");
  assert.deepEqual([done.text, done.messages], ["Bericht 3.", null]);
});
