import assert from "node:assert/strict";
import { test } from "node:test";
import { get } from "../harness/http.ts";
import { programToken, tokenOf } from "../harness/people.ts";
import { N, api } from "../harness/stack.ts";

const settled = (seconds: number) => new Promise((wait) => setTimeout(wait, seconds * 1000));
const many = async (count: number, ask: () => ReturnType<typeof get>) => {
  const answers = [];
  for (let asked = 0; asked < count; asked += 30) answers.push(...(await Promise.all(Array.from({ length: 30 }, ask))));
  return answers;
};

test("a signed-in answer says how much may still be asked, and counts down", async () => {
  const token = await tokenOf("resident");
  const left = ({ headers }: { headers: any }) => Number(/^"person";r=(\d+);t=\d+$/.exec(headers.ratelimit)?.[1]);
  const first = await get(`${api}/me`, { token });
  assert.match(String(first.headers["ratelimit-policy"]), /^"person";q=\d+;w=\d+$/);
  const second = await get(`${api}/me`, { token });
  assert.ok(left(second) <= left(first) && left(first) > 0);
});

test("a visitor's answer, which may be kept for others, says nothing of it", async () => {
  assert.equal((await get(N)).headers.ratelimit, undefined);
});

test("a program that asks without end is told to wait, and the others are not", async () => {
  const token = await programToken("activities:read");
  let refused;
  for (let round = 0; round < 40 && !refused; round++) {
    refused = (await many(30, () => get(`${N}/activities?limit=1`, { token }))).find(({ status }) => status === 429);
    await settled(0.5);
  }
  assert.equal(refused?.json.type, "/problems/too-many");
  assert.ok(Number(refused?.headers["retry-after"]) > 0);
  await settled(3);
  assert.equal((await get(`${api}/me`, { token: await tokenOf("host") })).status, 200);
});

test("an address that asks without end is told to wait by nginx, in a problem, and may ask again a little later", async () => {
  await settled(4);
  const answers = await many(600, () => get(N));
  const refused = answers.filter(({ status }) => status === 429);
  assert.ok(answers.length - refused.length >= 240, `${answers.length - refused.length} were answered`);
  assert.ok(refused.length > 0);
  assert.equal(refused[0]!.json.type, "/problems/too-many");
  await settled(4);
  assert.equal((await get(N)).status, 200);
});

test("files are not counted: four who come for the first time behind one address get all of it", async () => {
  await settled(4);
  const worker = String((await get("/sw.js", { unjudged: true })).bytes);
  const shell: string[] = JSON.parse(/const SHELL = (\[.*?\]);/.exec(worker)![1]!);
  assert.ok(shell.length > 50);
  const visits = Array.from({ length: 4 }, () => shell).flat();
  const answers = await Promise.all(visits.map((path) => get(path, { unjudged: true })));
  assert.deepEqual(answers.filter(({ status }) => status !== 200), []);
});
