// A list in Excel as a secretary keeps it, by command line and by API.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { command, N } from "../harness/stack.ts";
import { fresh, organisationOf } from "../harness/things.ts";
import { workbook, XLSX, zip, type Cell } from "../harness/workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "voordeur-workbook-"));
const HEADING = ["Activiteit", "Datum", "Begintijd", "Eindtijd", "Plaats", "Kosten"];
const DAY = 46357 + 365; // 1 December 2027

/** A title, an empty row, the headings, an empty row, the rows. */
const programme = (...rows: Cell[][]) =>
  workbook({ 1: ["Programma december"], 3: HEADING, ...Object.fromEntries(rows.map((cells, i) => [5 + i, cells])) });
const COFFEE: Cell[] = ["Koffie", { n: DAY, style: 1 }, { n: 0.8125, style: 2 }, null, "De Haard", 2.5];
const SOUP: Cell[] = ["Soep", "2-12-2027", "14.00", "16.00", "De Haard", "gratis"];

function read(organisation: string, bytes: Buffer, name: string, ...more: string[]) {
  const file = join(folder, `${fresh("file")}-${name}`);
  writeFileSync(file, bytes);
  const { status, stdout } = spawnSync(command, ["import", "--neighbourhood", "ruwaard", "--organisation", organisation, "--json", ...more, file]);
  const said = JSON.parse(stdout.toString());
  return { status, ...said, counts: [said.added, said.changed, said.unchanged, said.withdrawn] };
}

test("a workbook comes in, whatever it is called, and comes in again without a change", () => {
  const club = fresh("Buurthuis");
  const first = read(club, programme(COFFEE, SOUP, ["Thee", "31-4-2027"]), "lijst.csv");
  assert.equal(first.status, 0);
  assert.deepEqual(first.counts, [2, 0, 0, 0]);
  assert.deepEqual(first.rejected.map(({ line }: any) => line), [7]);
  assert.deepEqual(read(club, programme(COFFEE, SOUP), "lijst.xlsx").counts, [0, 0, 2, 0]);
});

test("the same list as a text table changes nothing", () => {
  const club = fresh("Buurthuis");
  read(club, programme(COFFEE, SOUP), "lijst.xlsx");
  const text = `Programma december;;;;;\r\n;;;;;\r\n${HEADING.join(";")}\r\nKoffie;1-12-2027;19:30;;De Haard;2,50\r\nSoep;2-12-2027;14.00;16.00;De Haard;gratis\r\n`;
  assert.deepEqual(read(club, Buffer.from(text), "lijst.csv").counts, [0, 0, 2, 0]);
});

test("what is no workbook says how to save it, and changes nothing", () => {
  const club = fresh("Buurthuis");
  read(club, programme(COFFEE), "lijst.xlsx");
  const old = Buffer.from("d0cf11e0a1b11ae1", "hex");
  const locked = Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")]);
  const open = zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" });
  for (const bytes of [old, locked, open, zip({ "brief.txt": "Beste buren" }), programme(COFFEE).subarray(0, 400)]) {
    const said = read(club, bytes, "lijst.xlsx");
    assert.equal(said.status, 1);
    assert.match(said.rejected[0].reason, /Bewaar het bestand als Excel-werkmap \(\.xlsx\) of als CSV/);
  }
  assert.deepEqual(read(club, programme(COFFEE), "lijst.xlsx").counts, [0, 0, 1, 0]);
});

test("a workbook is previewed and saved by API", async () => {
  const token = await tokenOf("organiser");
  const title = fresh("Vogels kijken");
  const list = `${N}/imports?organisation=${await organisationOf("own")}&calendar=${encodeURIComponent(title)}`;
  const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const days = Date.parse(soon) / 86_400_000 + 25_569; // a workbook counts from 30 December 1899
  const preview = await post(list, undefined, { token, raw: programme([title, { n: days, style: 1 }, ...COFFEE.slice(2)]), type: XLSX });
  assert.deepEqual([preview.status, preview.json.format], [201, "xlsx"]);
  const saved = await post(String(preview.headers.location) + "/_save", undefined, { token, headers: { "if-match": String(preview.headers.etag) } });
  assert.equal(saved.status, 200);
  const found = await get(`${N}/activities?q=${encodeURIComponent(title)}`, { token });
  assert.deepEqual(found.json.items.map((one: any) => [one.start.slice(0, 10), one.activity.price]), [[soon, "2.50"]]);
});

test("a workbook that is called a text table is read as what it is", async () => {
  const token = await tokenOf("organiser");
  const preview = await post(`${N}/imports?organisation=${await organisationOf("own")}&calendar=${fresh("x")}`.replace(" ", "%20"), undefined,
    { token, raw: programme(COFFEE), type: "text/csv" });
  assert.deepEqual([preview.status, preview.json.format], [201, "xlsx"]);
});
