// An organisation's list of colleagues: looked at first, kept all at once, and never over what somebody keeps themselves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { colleagueBody } from "../harness/colleagues.ts";
import { ask, get, post } from "../harness/http.ts";
import { newPerson, tokenOf } from "../harness/people.ts";
import { N, later } from "../harness/stack.ts";
import { fresh, makeOrganisation } from "../harness/things.ts";

const token = await tokenOf("admin_professionals");
const heading = "Naam;Functie;E-mail;Telefoon;Werkdagen;Talen;Thema's;Weet van;Buurten";
const send = (what: "_preview" | "_import", organisation: string, raw: string, asker = token) =>
  ask("POST", `${N}/colleagues/${what}?organisation=${organisation}`, { token: asker, raw, type: "text/csv" });
const ofOrganisation = async (id: string) => (await get(`${N}/colleagues?organisation=${id}&limit=100`, { token })).json.items;

test("of three thousand rows forty that are wrong are named with line and field, and the others are there at once", async () => {
  const { id } = await makeOrganisation();
  const faulty = new Set(Array.from({ length: 40 }, (_, n) => 70 * n + 5));
  const rows = Array.from({ length: 3000 }, (_, n) =>
    `Medewerker ${n};Wijkverpleegkundige;m${n}@zorg.example;0412 00${String(n).padStart(4, "0")};${faulty.has(n) ? "altijd" : "ma t/m do"};Nederlands, Pools;gezondheid;Zorg thuis;`);
  const file = [heading, ...rows].join("\r\n");
  const looked = (await send("_preview", id, file)).json;
  assert.deepEqual(looked.counts, { added: 2960, changed: 0, unchanged: 0, own: 0, rejected: 40 });
  assert.deepEqual(looked.rows.filter(({ outcome }: any) => outcome === "rejected").map(({ line, faults }: any) => [line, faults]),
    [...faulty].map((n) => [n + 2, [{ field: "days", code: "unknown" }]]));
  assert.deepEqual(await ofOrganisation(id), []);
  const kept = (await send("_import", id, file)).json;
  assert.deepEqual([kept.saved, kept.counts], [true, looked.counts]);
  const found = (await get(`${N}/colleagues?organisation=${id}&q=${encodeURIComponent("Pools donderdag gezondheid")}&limit=1`, { token })).json.items[0];
  assert.deepEqual([found.days, found.languages, found.themes], [["mon", "tue", "wed", "thu"], ["nl", "pl"], ["health"]]);
  assert.deepEqual((await send("_preview", id, file)).json.counts, { added: 0, changed: 0, unchanged: 2960, own: 0, rejected: 40 });
  later(`delete from colleague where organisation_id = '${id}'`); // what others look at is no longer than before
});

test("whose address it is takes the profile over, and a list says nothing of it any more", async () => {
  const { id } = await makeOrganisation();
  const who = await newPerson("professional");
  const file = (job: string) => `${heading}\nJoke;${job};${who.email};;di;;;;\n`;
  await send("_import", id, file("Coach"));
  const mine = await get(`${N}/colleagues/_mine`, { token: who.token });
  assert.deepEqual([mine.json.name, mine.json.mine, mine.json.confirmedHow], ["Joke", true, "feed"]);
  const address = `${N}/colleagues/${mine.json.id}`;
  assert.equal((await ask("PATCH", address, { token: who.token, body: { jobTitle: "Sociaal werker" }, headers: { "if-match": String(mine.headers.etag) } })).status, 200);
  assert.equal((await post(`${N}/colleagues`, await colleagueBody(), { token: who.token })).status, 409);
  assert.equal((await send("_import", id, file("Iets anders"))).json.counts.own, 1);
  assert.equal((await get(address, { token })).json.jobTitle, "Sociaal werker");
});

test("the same one twice, another's organisation, and what is no list are refused by name", async () => {
  const { id } = await makeOrganisation();
  const twice = (await send("_import", id, `${heading}\nBea;;b@x.example;;;;;;\nBea B.;;B@x.example;;;;;;\n`)).json;
  assert.deepEqual([twice.counts.added, twice.rows[1].faults], [1, [{ field: "email", code: "duplicate" }]]);
  assert.match((await send("_preview", id, "Datum;Zaal\n1-1;A\n")).json.reason, /geen kolom Naam/);
  assert.match((await send("_preview", id, "\n")).json.reason, /leeg/);
  assert.equal((await send("_preview", id, heading, await tokenOf("professional"))).status, 403);
  assert.deepEqual((await send("_preview", "00000000-0000-4000-8000-000000000000", heading)).json.errors, [{ parameter: "organisation", code: "not_found" }]);
  assert.equal((await send("_import", id, `${heading}\n=HYPERLINK("x");;;${fresh("tel")};;;;;`)).json.counts.rejected, 1);
});
