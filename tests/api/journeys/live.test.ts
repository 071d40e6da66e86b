import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { after, test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { listen, ownLive, send, stopLives, type Stream } from "../harness/live.ts";
import { newResident, tokenOf } from "../harness/people.ts";
import { N, asSuper } from "../harness/stack.ts";
import { makeExchange, makeQuietAsk } from "../harness/things.ts";

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const open: Stream[] = [];
after(() => {
  open.forEach((stream) => stream.close());
  stopLives();
});

async function hear(token: string, address: string, socket?: string): Promise<Stream> {
  const ticket = await ask("POST", `${address}/live-tickets`, { token });
  assert.equal(ticket.status, 201);
  const stream = await listen(ticket.json.url, socket);
  open.push(stream);
  return stream;
}

/** A conversation between a professional and somebody new. */
async function two() {
  const owner = await tokenOf("professional");
  const made = await makeExchange("asks", "professional");
  const { token } = await newResident();
  const opened = await post(`${made.address}/responses`, { text: "Ik kan dinsdag." }, { token });
  const address = String(opened.headers.location);
  return { owner, token, address, id: String(opened.json.id), say: (text: string, by: string) => post(`${address}/messages`, { text }, { token: by }) };
}

test("who looks at a conversation hears within a second that the other spoke, and not what", async () => {
  const { owner, token, address, id, say } = await two();
  const stream = await hear(owner, address);
  assert.deepEqual([stream.status, stream.type], [200, "text/event-stream"]);
  const since = performance.now();
  await say("Om half negen bij de deur?", token);
  await stream.until(1);
  assert.ok(performance.now() - since < 1000);
  assert.deepEqual(stream.heard, [`change ${id}`]);
});

test("all of one's conversations are heard on one stream, and those of others are not", async () => {
  const mine = await two();
  const other = await two();
  const all = await hear(mine.token, N);
  await other.say("Dit is niet voor u.", other.token);
  await mine.say("Dit wel.", mine.owner);
  await all.until(1);
  assert.deepEqual(all.heard, [`change ${mine.id}`]);
  await post(`${mine.address}/_moves`, { move: "read" }, { token: mine.token });
  await all.until(2);
  assert.equal(all.heard.length, 2, "what was read elsewhere is told to who read it");
});

test("what was read is told to nobody else", async () => {
  const { owner, token, address, say } = await two();
  const stream = await hear(token, address);
  await post(`${address}/_moves`, { move: "read" }, { token: owner });
  await say("Nu iets.", owner);
  await stream.until(1);
  await pause(100);
  assert.equal(stream.heard.length, 1);
});

test("a connector who speaks for somebody without an account hears, too", async () => {
  const quiet = await makeQuietAsk();
  const { token } = await newResident();
  const opened = await post(`${quiet.address}/responses`, { text: "Ik lees graag mee." }, { token });
  const stream = await hear(await tokenOf("connector"), String(opened.headers.location));
  await post(`${String(opened.headers.location)}/messages`, { text: "Morgen kan ook." }, { token });
  await stream.until(1);
  assert.deepEqual(stream.heard, [`change ${opened.json.id}`]);
});

test("a ticket is for who takes part, and one that is forged, cut or stolen from another use opens nothing", async () => {
  const { address, token } = await two();
  for (const role of ["resident", "connector", "moderator", "admin_residents"] as const)
    assert.equal((await ask("POST", `${address}/live-tickets`, { token: await tokenOf(role) })).status, 404, role);
  const { url } = (await ask("POST", `${address}/live-tickets`, { token })).json;
  for (const forged of [url.slice(0, -1), `${url}A`, url.replace(/.$/, (last: string) => (last === "A" ? "B" : "A")), `/live/${randomBytes(90).toString("base64url")}`, `/live/${token.split(".")[1]!.slice(0, 200)}`]) {
    const refused = await get(forged, { unjudged: true });
    assert.deepEqual([refused.status, refused.json.type], [401, "/problems/bad-token"], forged.slice(0, 12));
  }
  for (const [method, path, status] of [["GET", "/live/", 404], ["GET", `${url}/more`, 404], ["POST", url, 405]] as const)
    assert.equal((await ask(method, path, { unjudged: true })).status, status, `${method} ${path.slice(0, 6)}`);
});

test("a ticket is worth nothing after its minute", async () => {
  const { address, token } = await two();
  const { url, expiresAt } = (await ask("POST", `${address}/live-tickets`, { token })).json;
  const seconds = (Date.parse(expiresAt) - Date.now()) / 1000;
  assert.ok(seconds > 50 && seconds <= 60, expiresAt);
  const later = await ownLive({ VOORDEUR_CLOCK: "settable", VOORDEUR_NOW: expiresAt });
  assert.equal((await listen(url, later.path)).status, 401);
  assert.equal(await later.stop(), 0);
});

test("who was blocked, and who is left behind by somebody who left, hears that it ended and nothing more", async () => {
  const { owner, token, address, say } = await two();
  const stream = await hear(token, address);
  assert.equal((await post(`${address}/_moves`, { move: "block" }, { token: owner })).status, 200);
  await stream.until(1);
  assert.equal((await say("Hoort u mij?", owner)).status, 409);
  assert.equal(stream.heard.length, 1);
  const gone = await two();
  const behind = await hear(gone.owner, gone.address);
  asSuper(`delete from conversation where conversation_id = '${gone.id}'`);
  await behind.until(1);
  assert.deepEqual(behind.heard, [`change ${gone.id}`]);
  assert.equal((await ask("POST", `${gone.address}/live-tickets`, { token: gone.owner })).status, 404);
});

test("somebody has eight streams open and no ninth, and closing one makes room", async () => {
  const { token, address } = await two();
  const streams = [];
  for (let i = 0; i < 8; i++) streams.push(await hear(token, address));
  assert.deepEqual(streams.map(({ status }) => status), Array(8).fill(200));
  assert.equal((await hear(token, address)).status, 429);
  streams[0]!.close();
  await pause(100);
  assert.equal((await hear(token, address)).status, 200);
});

test("garbage is refused at once, slowness after some seconds, and neither holds up who listens", async () => {
  const live = await ownLive();
  const { owner, token, address, say } = await two();
  const stream = await hear(owner, address, live.path);
  const slow = send(live.path, "GET /live/", 8000);
  for (const [bytes, status] of [
    [randomBytes(10_240), "400"], ["GET /live/abc HTTP/1.1\r\nX: " + "a".repeat(10_240), "431"], ["\r\n\r\n", "400"],
    ["GET /live/abc HTTP/1.1\nHost: x\n\n", "400"], ["POST /live/abc HTTP/1.1\r\n\r\n", "405"], ["GET / HTTP/1.1\r\n\r\n", "404"],
    ["GET /live/abc HTTP/2\r\n\r\n", "400"], ["GET /live/abc HTTP/1.1\r\n\r\nGET", "400"],
  ] as const)
    assert.equal((await send(live.path, bytes)).split(" ")[1], status, bytes.toString("latin1").slice(0, 24));
  await Promise.all(Array.from({ length: 40 }, () => send(live.path, randomBytes(10_240))));
  await say("Nog steeds hier.", token);
  await stream.until(1);
  assert.equal(stream.heard.length, 1);
  assert.equal((await slow).split(" ")[1], "408");
  assert.equal(await live.stop(), 0);
  await stream.ended;
  assert.doesNotMatch(live.log(), /live\/|[0-9a-f]{8}-/);
});

test("who never reads is let go, and the others hear on", async () => {
  const live = await ownLive();
  const { owner, token, address, id } = await two();
  const { url } = (await ask("POST", `${address}/live-tickets`, { token })).json;
  const deaf = connect(live.path);
  deaf.on("error", () => {});
  deaf.pause();
  deaf.write(`GET ${url} HTTP/1.1\r\n\r\n`);
  const stream = await hear(owner, address, live.path);
  for (let told = 20; told <= 200; told += 20) {
    asSuper(`select count(pg_notify('live', '${id} ${id} ' || i)) from generate_series(1, 20) i`);
    await stream.until(told);
  }
  assert.equal(stream.heard.length, 200);
  deaf.resume();
  await new Promise((closed) => deaf.on("close", closed));
  assert.equal(await live.stop(), 0);
});

test("streams outlive a database that hangs up, and hear then that anything may have changed", async () => {
  const { owner, token, address, say, id } = await two();
  const stream = await hear(owner, address);
  asSuper("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'voordeur_live'");
  for (let tries = 0; tries < 4 && stream.heard.length === 0; tries++) await stream.until(1);
  assert.deepEqual(stream.heard, ["change all"]);
  await say("Daar ben ik weer.", token);
  await stream.until(2);
  assert.equal(stream.heard[1], `change ${id}`);
});
