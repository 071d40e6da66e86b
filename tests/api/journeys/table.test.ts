// A table that is saved as CSV and read in again: nothing added, nothing changed, and a changed cell changes that.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { command, N } from "../harness/stack.ts";
import { fresh, makeActivity, makeOrganisation, makePlace, makeProject, makeService, now, organisationOf, tomorrow } from "../harness/things.ts";

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

test("what the neighbourhood asks itself has a column for who sees it, and a wrong cell is named by it", async () => {
  const [token, admin] = [await tokenOf("professional"), await tokenOf("admin_professionals")];
  const asked = async (kind: string, type: string, name: string, more: object = {}) => {
    const slug = fresh("f").replace(/[^a-z0-9]+/g, "-");
    const made = await post(`${N}/extra-fields`, { kind, slug, type, name, nameEn: `${name} (en)`, public: true, ordinal: 1, ...more }, { token: admin });
    assert.equal(made.status, 201);
    return { slug, remove: async () => patch(made.headers.location as string, { archived: true }, { token: admin, headers: { "if-match": String(made.headers.etag) } }) };
  };
  const report = async (raw: string, by = token) => {
    const answer = await post(`${N}/imports?organisation=${await organisationOf("own")}`, undefined, { token: by, raw, type: "text/csv" });
    assert.equal(answer.status, 201);
    return answer;
  };
  const rowsOf = (table: string, id: string) => [table.split("\r\n")[0], table.split("\r\n").find((line) => line.includes(id)), ""].join("\r\n");
  for (const [kind, make] of [["activity", makeActivity], ["service", makeService]] as const) {
    const plural = kind === "activity" ? "activities" : "services";
    const [size, lift, address, hidden] = [await asked(kind, "number", fresh("Zaalmaat")), await asked(kind, "choice", fresh("Lift"), { options: ["Ja, groot", "Nee"] }),
      await asked(kind, "line", "Adres"), await asked(kind, "flag", fresh("Alarm"), { public: false })];
    const item = await make("own", { extras: { [size.slug]: 2.5, [lift.slug]: "Ja, groot", [address.slug]: "=1+1", [hidden.slug]: false } });
    const table = rowsOf(await saved(plural), item.id);
    assert.match(table, /Eigen veld: Adres/, "a name that is another column's is told apart");
    assert.match(table, /2,5/);
    assert.deepEqual([(await report(table)).json.report.unchanged, (await report(table)).json.report.rejected], [1, []], kind);
    const changed = await report(table.replace("2,5", "").replace("Ja, groot", "nee").replace("'=1+1", "achterom"));
    assert.deepEqual([changed.json.report.changed, changed.json.report.rejected], [1, []], kind);
    const took = await post(`${N}/imports/${changed.json.id}/_save`, undefined, { token, headers: { "if-match": String(changed.headers.etag) } });
    assert.equal(took.status, 200);
    assert.deepEqual((await now(item.address, token)).json.extras, { [lift.slug]: "Nee", [address.slug]: "achterom", [hidden.slug]: false }, kind);
    const wrong = (await report(table.replace("2,5", "groot"))).json.report;
    assert.deepEqual([wrong.changed, wrong.rejected.length], [0, 1], kind);
    assert.match(wrong.rejected[0].reason, /^Kolom "zaalmaat.*": vul hier een getal in\.$/i);
    const added = (await report(table.replace(item.id, "").replaceAll(item.json.title ?? item.json.name, fresh("Nieuw")))).json.report;
    assert.deepEqual([added.added, added.rejected], [1, []], kind);
    if (kind === "activity") {
      const organiser = await tokenOf("organiser");
      const theirs = (await get(`${N}/activities/_table`, { token: organiser })).bytes.toString("utf8");
      assert.deepEqual([/Zaalmaat/i.test(theirs), /Alarm/i.test(theirs)], [true, false], "what professionals ask is not in an organiser's");
      const [{ changes }] = (await report(table, organiser)).json.report.rows;
      assert.deepEqual(changes.map(({ field }: any) => field), ["extras"]);
    }
    for (const field of [size, lift, address, hidden]) await field.remove();
  }
});

test("a table of one organisation has only that", async () => {
  const [mine, theirs] = [await makeActivity("own"), await makeActivity("other")];
  const table = await saved("activities", `?organisation=${await organisationOf("own")}`);
  assert.deepEqual([table.includes(mine.id), table.includes(theirs.id)], [true, false]);
});

test("services are saved and read in without a difference, and a row that cannot be is named with its column", async () => {
  const place = await makePlace("own", { name: fresh("Huis, hof") });
  const line = { interval: 1, from: null, until: null, place: null, note: null };
  const [note, who] = [fresh("=op; afspraak"), fresh("Iedereen; uit Oss")];
  const hours = [{ ...line, frequency: "monthly", byDay: ["-1FR", "1TU"], opens: "13:00", closes: "24:00", place: place.id },
    { ...line, frequency: "weekly", interval: 2, byDay: ["MO"], opens: null, closes: null, from: "2026-01-01", until: "2026-06-30", note }];
  const exceptions = [{ date: "2026-12-25", until: "2026-12-26", opens: null, closes: null, note: "Kerst" }];
  const it = await makeService("own", { themes: ["debts", "rent"], places: [place.id], languages: ["pl", "ti"], minimumAge: 16, maximumAge: 23, provision: "collective", hours, exceptions, eligibility: who, costNote: "€ 2", areas: ["Oss"] });
  const table = await saved("services");
  const same = read(table, "--dry-run");
  assert.deepEqual([same.rejected, same.counts], [[], [0, 0, 0]]);
  assert.deepEqual(read(table.replace(`${who}";16;23;`, 'Wie komt";;27;').replace(`until 2026-06-30 note ${note}`, `until 2026-07-31 note ${note}`)).counts, [0, 1, 0]);
  const { json } = await now(it.address, await tokenOf("professional"));
  assert.deepEqual([json.hours, json.exceptions], [[hours[0], { ...hours[1], until: "2026-07-31" }], exceptions]);
  assert.deepEqual([json.minimumAge, json.maximumAge, json.provision], [null, 27, "collective"]);
  assert.deepEqual([json.eligibility, json.languages, json.themes, json.places[0].id, json.costNote], ["Wie komt", ["pl", "ti"], ["debts", "rent"], place.id, "€ 2"]);

  const owner = json.organisation.name;
  const columns = ["Thema's", "Locatie", "Openingstijden", "Afwijkende tijden", "Leeftijd vanaf", "Leeftijd tot en met", "Talen", "Voorziening"];
  const row = (organisation: string, cells: Record<string, string> = {}) => [fresh("Spreekuur"), organisation, ...columns.map((name) => cells[name] ?? "")].join(";");
  const wrong = [["Thema's", "Vliegeren"], ["Locatie", "Maan"], ["Openingstijden", "MO 12:00-09:00"], ["Openingstijden", "maandag"], ["Openingstijden", "MO,1TU 09:00-10:00"],
    ["Afwijkende tijden", "2026-02-30"], ["Leeftijd vanaf", "-1"], ["Leeftijd tot en met", "vijf"], ["Talen", "Pools"], ["Voorziening", "groep"]];
  const said = read(["Dienst;Organisatie;" + columns.join(";"), row(owner, { "Thema's": "Schulden", Openingstijden: "TU,TH 09:00-12:30", Talen: "nl, ti" }),
    row(fresh("Niemand")), ...wrong.map(([name, cell]) => row(owner, { [name!]: cell! }))].join("\r\n"));
  assert.deepEqual(said.counts, [1, 0, 0]);
  const named = /organisatie|thema's|plekken|^[^:]+(?=:)/;
  assert.deepEqual(said.rejected.map(({ line, reason }: any) => `${line} ${reason.match(named)}`),
    ["3 organisatie", "4 thema's", "5 plekken", ...wrong.slice(2).map(([name], n) => `${n + 6} ${name}`)]);
});
