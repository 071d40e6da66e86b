// An organisation's list of colleagues: looked at first, kept all at once, and never over what somebody keeps themselves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { colleagueBody } from "../harness/colleagues.ts";
import { ask, get, post } from "../harness/http.ts";
import { newPerson, tokenOf } from "../harness/people.ts";
import { N, later } from "../harness/stack.ts";
import { fresh, makeOrganisation, makePlace } from "../harness/things.ts";
import { XLSX, workbook } from "../harness/workbook.ts";

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

test("a workbook is read as a list is, and one that cannot be read says why", async () => {
  const { id } = await makeOrganisation();
  const put = (raw: Buffer) => ask("POST", `${N}/colleagues/_preview?organisation=${id}`, { token, raw, type: XLSX });
  const read = (await put(workbook({ 1: ["Naam", "Werkdagen", "Talen"], 2: ["Joke", "di, wo", "Pools"], 4: ["Piet", "altijd", ""] }))).json;
  assert.deepEqual([read.counts.added, read.counts.rejected, read.rows[1].line, read.rows[1].faults], [1, 1, 4, [{ field: "days", code: "unknown" }]]);
  const broken = (await put(Buffer.from("PK\x03\x04 en dan niets"))).json;
  assert.deepEqual([broken.saved, broken.rows], [false, []]);
  assert.match(broken.reason, /xlsx/);
});

test("who is not on the list any more is proposed, also where a row of theirs is wrong, and nobody leaves by themselves", async () => {
  const { id } = await makeOrganisation();
  await send("_import", id, "Naam;E-mail\nAnna;anna@zorg.example\nBram;bram@zorg.example\nCees;\n");
  const next = "Naam;E-mail;Werkdagen\nAnna de Boer;ANNA@zorg.example;\ncees;;altijd\n";
  const looked = (await send("_preview", id, next)).json;
  assert.deepEqual(looked.gone.map(({ name }: any) => name), ["Bram"]);
  await send("_import", id, next);
  const [bram] = (await ofOrganisation(id)).filter(({ name }: any) => name === "Bram");
  assert.equal(bram.id, looked.gone[0].id, "he is still there");
  assert.equal((await ask("POST", `${N}/colleagues/${bram.id}/_leave`, { token, headers: { "if-match": `"${looked.gone[0].version}"` } })).status, 204);
  assert.deepEqual((await send("_preview", id, next)).json.gone, []);
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

test("a list says when one can walk in, and the table that is saved is read in again as it is", async () => {
  const { id } = await makeOrganisation();
  const place = await makePlace("own", { name: fresh("Wijkhuis") });
  const name = place.json.name;
  const head = "Naam;Telefoon;Werkdagen;Talen;Inloop voor;Inlooptijden;Inloopplek";
  const list = (rows: string[]) => [head, ...rows].join("\r\n");
  const looked = (await send("_preview", id, list(["Bea;;;;Geld;dinsdag en donderdag;", `Cor;;;;Geld;ma 9.00-11.00;${name} bestaat niet`]))).json;
  assert.deepEqual(looked.rows.map(({ faults }: any) => faults), [[{ field: "walkInHours", code: "invalid" }], [{ field: "walkInPlace", code: "unknown" }]]);
  const kept = (await send("_import", id, list([`Bea;+31 412 123456;ma t/m wo;Pools, Nederlands;Geld;"di en do 10.00-12.00 uur\neerste maandag van de maand 9:00 tot 11:00 (achterom)";${name}`, "Cor;;;;;;"]))).json;
  assert.deepEqual(kept.counts, { added: 2, changed: 0, unchanged: 0, own: 0, rejected: 0 });
  const [bea] = await ofOrganisation(id);
  const profile = (await get(`${N}/colleagues/${bea.id}`, { token })).json;
  assert.deepEqual(profile.walkInHours.map(({ byDay, opens, closes, note }: any) => [byDay, opens, closes, note]),
    [[["TU", "TH"], "10:00", "12:00", null], [["1MO"], "09:00", "11:00", "achterom"]]);
  assert.deepEqual([profile.walkInPlace, profile.walkInFor, profile.shownToResidents], [place.id, "Geld", false]);
  const table = (await get(`${N}/colleagues/_table?organisation=${id}`, { token })).bytes.toString();
  assert.match(table, /dinsdag, donderdag 10\.00–12\.00/);
  assert.deepEqual((await send("_preview", id, table)).json.counts, { added: 0, changed: 0, unchanged: 2, own: 0, rejected: 0 });
  assert.deepEqual((await send("_preview", id, "Naam;Telefoon;Werkdagen;Talen\nBea;+31 412 123456;ma t/m wo;Pools, Nederlands\nCor;;;\n")).json.counts.unchanged, 2);
});
