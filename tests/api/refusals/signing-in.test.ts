import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ask, post } from "../harness/http.ts";
import { emailOf, makeProgram, password } from "../harness/people.ts";
import { api, later } from "../harness/stack.ts";
import { fresh } from "../harness/things.ts";

const again = () => later("delete from sign_in_try");
const signIn = (email: string, secret: string) => post(`${api}/sessions`, { email, password: secret });

after(again);

test("a wrong password and an unknown address get the same answer", async () => {
  again();
  const wrong = await signIn(emailOf("host"), "Iets-anders-2026");
  const unknown = await signIn(`${fresh("niemand").replace(" ", "")}@voordeur.example`, "Iets-anders-2026");
  for (const { status, headers } of [wrong, unknown]) {
    assert.equal(status, 401);
    assert.equal(headers["set-cookie"], undefined);
  }
  const { instance: _one, ...first } = wrong.json;
  const { instance: _two, ...second } = unknown.json;
  assert.deepEqual(first, second);
  assert.equal(first.type, "/problems/bad-credentials");
});

test("it takes as long to refuse an unknown address as a wrong password", async () => {
  again();
  const took = async (email: string) => {
    const times: number[] = [];
    for (let n = 0; n < 5; n++) {
      const begun = process.hrtime.bigint();
      await signIn(email, "Iets-anders-2026");
      times.push(Number(process.hrtime.bigint() - begun) / 1e6);
      again();
    }
    return times.sort((a, b) => a - b)[2]!;
  };
  const [known, unknown] = [await took(emailOf("host")), await took("niemand@voordeur.example")];
  assert.ok(unknown > known / 3 && unknown < known * 3, `${known} ms and ${unknown} ms`);
});

test("who tries a password too often waits, even with the right one, and the others do not", async () => {
  again();
  const statuses: number[] = [];
  for (let n = 0; n < 30 && statuses.at(-1) !== 429; n++) statuses.push((await signIn(emailOf("steering"), `fout-${n}`)).status);
  assert.equal(statuses.at(-1), 429, statuses.join());
  const right = await signIn(emailOf("steering"), password);
  assert.equal(right.status, 429);
  assert.equal(right.json.type, "/problems/too-many");
  assert.ok(Number(right.headers["retry-after"]) > 0);
  assert.equal((await signIn(emailOf("moderator"), password)).status, 201);
  again();
  assert.equal((await signIn(emailOf("steering"), password)).status, 201);
});

test("capitals and spaces round an e-mail address are no other address", async () => {
  again();
  assert.equal((await signIn(` ${emailOf("host").toUpperCase()} `, password)).status, 201);
});

test("a program with a wrong secret or an unknown number is refused alike", async () => {
  again();
  const { clientId } = makeProgram(["activities:read"]);
  for (const id of [clientId, "11111111-1111-4111-8111-111111111111"]) {
    const answer = await post(`${api}/sessions/_client`, { clientId: id, clientSecret: "fout" });
    assert.equal(answer.status, 401);
    assert.equal(answer.json.type, "/problems/bad-credentials");
  }
});

test("a refresh cookie that is not ours is refused and taken away", async () => {
  const answer = await ask("POST", `${api}/sessions/_refresh`, { headers: { cookie: "voordeur-refresh=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" } });
  assert.equal(answer.status, 401);
  assert.equal((await ask("POST", `${api}/sessions/_refresh`)).status, 401);
});
