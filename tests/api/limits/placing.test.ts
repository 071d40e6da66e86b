import assert from "node:assert/strict";
import { test } from "node:test";
import { post } from "../harness/http.ts";
import { newResident, tokenOf } from "../harness/people.ts";
import { N, asSuper } from "../harness/stack.ts";

const ask = (title: string, token: string) => post(`${N}/asks`, { title, visibility: "members" }, { token });

test("who placed enough today is told when they may again; danger is heard all the same, and who keeps the site is not held back", async () => {
  const { token, person } = await newResident();
  const made = await Promise.all(Array.from({ length: 12 }, (_, index) => ask(`Vraag ${index}`, token)));
  assert.equal(made.filter(({ status }) => status === 201).length, 8, "also when asked all at once");
  const refused = made.find(({ status }) => status !== 201)!;
  assert.deepEqual([refused.status, refused.json.type], [429, "/problems/enough-today"]);
  const wait = Number(refused.headers["retry-after"]);
  assert.ok(wait > 0 && wait <= 25 * 3600, `${wait} s`);
  const danger = await ask("Ik wil niet meer leven", token);
  assert.deepEqual([danger.status, danger.json.danger], [201, "suicide"]);
  const connector = await tokenOf("connector");
  for (let index = 0; index < 9; index++) assert.equal((await ask(`Vraag ${index}`, connector)).status, 201);

  const mine = `exchange_item_id in (select exchange_item_id from exchange_party where person_id = '${person.id}')`;
  asSuper(`update exchange_item set created_at = created_at - interval '2 days' where ${mine}`);
  assert.equal((await ask("Nog een", token)).status, 201, "a new day");
  asSuper(`update neighbourhood set exchange_open_limit = 10 where slug = 'ruwaard'`);
  const open = await ask("Te veel open", token);
  assert.deepEqual([open.status, open.json.type], [409, "/problems/enough-open"]);
  asSuper(`update exchange_item set state = 'closed' where ${mine}`);
  assert.equal((await ask("Er is weer plaats", token)).status, 201);
});
