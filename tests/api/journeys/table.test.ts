// A table that is saved as CSV and read in again: nothing added, nothing changed, and a changed cell changes that.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { command, N } from "../harness/stack.ts";
import { fresh, makeActivity, makeOrganisation, makePlace, makeProject, now, organisationOf, tomorrow } from "../harness/things.ts";

const folder = mkdtempSync(join(tmpdir(), "voordeur-table-"));

/** The table as it was saved, byte for byte. */
async function saved(kind: string, query = ""): Promise<string> {
  const answer = await get(`${N}/${kind}/_table${query}`, { token: await tokenOf("professional") });
  assert.equal(answer.status, 200);
  return answer.bytes.toString("utf8");
}

/** What the command line says of a table. */
function read(text: string, ...more: string[]) {
  const file = join(folder, `${fresh("file")}.csv`);
  writeFileSync(file, text);
  const { status, stdout } = spawnSync(command, ["import", "--neighbourhood", "ruwaard", "--organisation", "Iemand", "--json", ...more, file]);
  const said = JSON.parse(stdout.toString());
  return { status, rejected: said.rejected, counts: [said.added, said.changed, said.withdrawn], unchanged: said.unchanged };
}

const odd = { title: "=1+1; \"raar\"", summary: "-niet; uitvoeren", text: "**Vet** en\n\n- een; lijst\n- +31", location: "'s Hof, @ achter", price: "2.50",
  contact: { name: "Jan", telephone: "+31 412 000000", email: "jan@voorbeeld.nl" }, audience: ["seniors", "carers"] };

test("activities are saved and read in without a difference, whatever is in them", async () => {
  const one = await makeActivity("own", { ...odd, title: fresh(odd.title) });
  await makeActivity("own", { title: fresh("Reeks"), rrule: "FREQ=WEEKLY;COUNT=5", skipsHolidays: true });
  await makeActivity("own", { title: fresh("Twee dagen"), start: tomorrow(10), end: new Date(Date.parse(tomorrow(12)) + 86_400_000).toISOString() });
  const table = await saved("activities");
  assert.ok(table.startsWith("\ufeffActiviteit;"));
  assert.ok(table.includes("\r\n"));
  assert.match(table, /"'=1\+1; ""raar""/);
  const said = read(table, "--dry-run");
  assert.deepEqual([said.status, said.rejected, said.counts], [0, [], [0, 0, 0]]);
  assert.ok(said.unchanged >= 3);
  assert.deepEqual(read(table).counts, [0, 0, 0]);
  assert.deepEqual((await now(one.address, await tokenOf("professional"))).json.text, odd.text);
});

test("a cell that is changed changes that and nothing else", async () => {
  const it = await makeActivity("own", { ...odd, title: fresh("Breien") });
  const renamed = fresh("Haken");
  const table = (await saved("activities")).replace(it.json.title, renamed);
  assert.deepEqual(read(table, "--dry-run").counts, [0, 1, 0]);
  assert.deepEqual(read(table).counts, [0, 1, 0]);
  const { json } = await now(it.address, await tokenOf("professional"));
  assert.deepEqual([json.title, json.text, json.price, json.audience, json.start], [renamed, odd.text, "2.50", odd.audience, it.json.start]);
});

test("organisations, places and projects are saved and read in without a difference", async () => {
  const name = fresh("Zaal @");
  await makePlace("own", { name, text: odd.text, latitude: 51.76543212345, longitude: 5.5123456789 });
  await makePlace("own", { name });
  await makeOrganisation();
  await makeProject("own", { ...{ summary: odd.summary, text: odd.text, contact: odd.contact } });
  for (const kind of ["organisations", "places", "projects"]) {
    const said = read(await saved(kind), "--dry-run");
    assert.deepEqual([kind, said.status, said.rejected, said.counts], [kind, 0, [], [0, 0, 0]]);
    assert.ok(said.unchanged > 0);
  }
});

test("a place that is renamed in its table is renamed", async () => {
  const it = await makePlace("own");
  const renamed = fresh("Grote zaal");
  assert.deepEqual(read((await saved("places")).replace(it.json.name, renamed)).counts, [0, 1, 0]);
  assert.equal((await now(it.address)).json.name, renamed);
});

test("a cell that is emptied in a saved table is emptied, and one that a list does not have is left", async () => {
  const token = await tokenOf("professional");
  const place = await makePlace("own", { text: odd.text, latitude: 51.765, longitude: 5.512, streetAddress: "Brederostraat 46" });
  const row = (await saved("places")).split("\r\n").find((line) => line.includes(place.id)) ?? "";
  const heading = "Locatie;Adres;Breedtegraad;Lengtegraad;Opgemaakte tekst;Kenmerk";
  assert.match(row, /Brederostraat 46/);
  assert.deepEqual(read(`${heading}\r\n${place.json.name};;;;;${place.id}\r\n`).counts, [0, 1, 0]);
  const emptied = (await now(place.address, token)).json;
  assert.deepEqual([emptied.text, emptied.html, emptied.latitude, emptied.streetAddress], [null, null, null, null]);
  assert.equal(emptied.postalCode, place.json.postalCode);

  const organisation = await makeOrganisation({ telephone: "+31 412 000000", alsoKnownAs: ["'t Huis, boven"] });
  assert.deepEqual(read(`Organisatie;Telefoon\r\n${organisation.json.name};\r\n`).counts, [0, 0, 0]);
  assert.deepEqual(read(`Organisatie;Telefoon;Soort;Kenmerk\r\n${organisation.json.name};;Sportclub;${organisation.id}\r\n`).counts, [0, 1, 0]);
  const changed = (await now(organisation.address, token)).json;
  assert.deepEqual([changed.telephone, changed.kind, changed.alsoKnownAs], [null, "sportclub", ["'t Huis, boven"]]);

  const project = await makeProject("own", { summary: odd.summary, contact: odd.contact });
  assert.deepEqual(read(`Project;Samenvatting;Telefoon;Kenmerk\r\n${project.json.title};;;${project.id}\r\n`).counts, [0, 1, 0]);
  const shorter = (await now(project.address, token)).json;
  assert.deepEqual([shorter.summary, shorter.contact.telephone, shorter.contact.name], [null, null, "Jan"]);
});

test("an organiser reads in the own rows, and those of others are rejected", async () => {
  const token = await tokenOf("organiser");
  const organisation = await organisationOf("own");
  const [mine, theirs] = [await makeActivity("own"), await makeActivity("other")];
  const lines = (await saved("activities")).split("\r\n");
  const table = [lines[0], ...lines.filter((line) => line.includes(mine.id) || line.includes(theirs.id)), ""].join("\r\n");
  const preview = await post(`${N}/imports?organisation=${organisation}`, undefined, { token, raw: table, type: "text/csv" });
  assert.equal(preview.status, 201);
  const { report } = preview.json;
  assert.deepEqual([report.added, report.changed, report.unchanged], [0, 0, 1]);
  assert.deepEqual(report.rejected.map(({ uid }: any) => uid), [theirs.id]);
});

test("a table of one organisation has only that", async () => {
  const [mine, theirs] = [await makeActivity("own"), await makeActivity("other")];
  const table = await saved("activities", `?organisation=${await organisationOf("own")}`);
  assert.deepEqual([table.includes(mine.id), table.includes(theirs.id)], [true, false]);
});
