import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, del, get, post } from "../harness/http.ts";
import { newAddress, newResident, password, signedIn } from "../harness/people.ts";
import { N, api, asSuper } from "../harness/stack.ts";
import { makeExchange, makeLetter } from "../harness/things.ts";

const phrase = "vier paarden eten gras";
const verify = (body: object) => post(`${api}/accounts/_verify`, body);
/** The letters to this address: what they are about. */
const lettersTo = (email: string) =>
  asSuper(`select coalesce(string_agg(payload->>'subject', '|' order by created_at), '') from mail where to_address = '${email}'`).trim().split("|");
const bare = ({ status, bytes, headers }: any) => ({ status, body: String(bytes), headers: Object.keys(headers).sort() });

test("who wants to be a member presses the button in a letter, and is one", async () => {
  const email = newAddress();
  assert.equal((await post(`${api}/accounts`, { email, neighbourhood: "ruwaard", name: "Joke Jansen" })).status, 202);
  assert.deepEqual(lettersTo(email), ["Welkom bij de buurt: nog één stap"]);
  assert.equal((await ask("POST", `${api}/sessions`, { body: { email, password: phrase } })).status, 401);
  const token = makeLetter("join", email);
  const inside = await verify({ token, name: "Joke Jansen", password: phrase });
  assert.deepEqual([inside.status, inside.json.person.name, inside.json.person.roles], [201, "Joke Jansen", { ruwaard: ["resident"] }]);
  assert.equal((await verify({ token, name: "Joke Jansen", password: phrase })).status, 401);
  assert.equal((await signedIn(email, phrase)).person.email, email);
});

test("no answer tells whether an address is known; the address is told, once", async () => {
  const [known, unknown] = [(await newResident()).email, newAddress()];
  for (const [path, subjects] of [
    ["accounts", ["U heeft al een account", "Welkom bij de buurt: nog één stap"]],
    ["accounts/_link", ["Aanmelden met deze mail", "Er is nog geen account met dit adres"]],
    ["accounts/_reset", ["Een nieuw wachtwoord kiezen", "Er is nog geen account met dit adres"]],
  ] as const) {
    const answers = [];
    for (const [at, email] of [known, unknown].entries()) {
      answers.push(bare(await post(`${api}/${path}`, { email, neighbourhood: "ruwaard" })));
      assert.equal(lettersTo(email).at(-1), subjects[at]);
    }
    assert.deepEqual(answers[0], answers[1], path);
  }
});

test("an address is written to five times an hour at most, known or not", async () => {
  for (const email of [(await newResident()).email, newAddress()]) {
    for (let n = 0; n < 5; n++) assert.equal((await post(`${api}/accounts/_link`, { email, neighbourhood: "ruwaard" })).status, 202);
    const sixth = await post(`${api}/accounts/_link`, { email, neighbourhood: "ruwaard" });
    assert.equal(sixth.status, 429);
    assert.ok(Number(sixth.headers["retry-after"]) > 0);
    assert.equal(lettersTo(email).length, 5);
  }
});

test("a link that was forged, is over, or lacks what it needs opens nothing", async () => {
  const good = makeLetter("join", newAddress());
  const turned = (good[0] === "a" ? "b" : "a") + good.slice(1);
  for (const token of [turned, makeLetter("join", newAddress(), "-1 minute"), "a".repeat(42), "x"])
    assert.equal((await verify({ token, name: "Joke" })).status, 401, token);
  assert.equal((await verify({ token: good })).status, 401, "a new one has a name");
  assert.deepEqual((await verify({ token: good, name: "Joke", password: "te kort" })).json.errors, [{ pointer: "/password", code: "too_short" }]);
  assert.equal((await verify({ token: good, name: "Joke" })).status, 201);
});

test("a letter lets somebody in without a password; another gives a new one and ends what was open", async () => {
  const { email, token, cookie } = await newResident();
  assert.equal((await verify({ token: makeLetter("sign-in", email) })).status, 201);
  const reset = makeLetter("reset", email);
  assert.equal((await verify({ token: reset })).status, 401);
  assert.equal((await verify({ token: reset, password: phrase })).status, 201);
  assert.equal((await get(`${api}/me`, { token })).status, 401);
  assert.equal((await ask("POST", `${api}/sessions/_refresh`, { headers: { cookie } })).status, 401);
  assert.equal((await ask("POST", `${api}/sessions`, { body: { email, password } })).status, 401);
  assert.equal((await signedIn(email, phrase)).person.email, email);
});

test("a password is changed with the one that was, and an address once it was confirmed", async () => {
  const { token, email } = await newResident();
  assert.equal((await post(`${api}/me/_password`, { currentPassword: "iets anders", password: phrase }, { token })).status, 401);
  const elsewhere = newAddress();
  assert.equal((await post(`${api}/me/_address`, { email: elsewhere }, { token })).status, 202);
  assert.deepEqual(lettersTo(elsewhere), ["Klopt dit nieuwe e-mailadres?"]);
  assert.equal((await get(`${api}/me`, { token })).json.email, email);
  assert.equal((await post(`${api}/me/_password`, { currentPassword: password, password: phrase }, { token })).status, 204);
  assert.equal((await signedIn(email, phrase)).person.email, email);
});

test("who leaves takes everything along; before that it can be read", async () => {
  const { token, email } = await newResident("Herman Vertrekker");
  const placed = await post(`${N}/asks`, { title: "Een laatste vraag", visibility: "everyone" }, { token });
  const offer = await makeExchange("offers", "professional");
  const talk = await post(`${offer.address}/responses`, { text: "Graag, zei Herman." }, { token });
  await post(`${N}/reports`, { kind: "offer", item: offer.json.id, reason: "other", note: "Dit is geen buur." }, { token });
  const kept = (await get(`${api}/me/export`, { token })).json;
  assert.equal(kept.person.email, email);
  assert.deepEqual(kept.reports.map(({ note }: any) => note), ["Dit is geen buur."]);
  assert.deepEqual(kept.exchange.map(({ title }: any) => title), ["Een laatste vraag"]);
  assert.deepEqual(kept.conversations[0].messages.map(({ text }: any) => text), ["Graag, zei Herman."]);
  assert.equal((await del(`${api}/me`, { token })).status, 204);
  assert.equal((await get(`${api}/me`, { token })).status, 401);
  assert.equal((await ask("POST", `${api}/sessions`, { body: { email, password } })).status, 401);
  assert.equal(asSuper(`select count(*) from exchange_item where exchange_item_id = '${placed.json.id}'`).trim(), "0");
  assert.equal(asSuper(`select count(*) from conversation where conversation_id = '${talk.json.id}'`).trim(), "0");
  assert.equal(asSuper(`select count(*) from person where email = '${email}' or name = 'Herman Vertrekker'`).trim(), "0");
});

test("an address that cannot be written to is refused", async () => {
  for (const email of ["joke", "joke@", "joke@voorbeeld.nl\nbcc: x@y.nl", "jöke@voorbeeld.nl"]) {
    const refused = await post(`${api}/accounts`, { email, neighbourhood: "ruwaard" });
    assert.deepEqual([refused.status, refused.json.errors[0].pointer], [400, "/email"], email);
  }
  const nowhere = await post(`${api}/accounts`, { email: newAddress(), neighbourhood: "nergens" });
  assert.deepEqual(nowhere.json.errors, [{ pointer: "/neighbourhood", code: "not_found" }]);
});
