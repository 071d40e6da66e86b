import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ask, get, patch, post } from "../harness/http.ts";
import { run, tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { fresh, makeService, now } from "../harness/things.ts";

type Row = { [member: string]: unknown };
type Tables = { [file: string]: Row[] };

const staff = () => tokenOf("professional");
/** Past the copy that nginx keeps for a second. */
const open = async (what: string) => (await get(`/hsds/v3/ruwaard/${what}${what.includes("?") ? "&" : "?"}vers=${randomUUID()}`, { unjudged: true })).json;
const tables = (): Promise<Tables> => open("tables");
const read = async (body: unknown, query = "") => post(`${N}/directory/_import${query}`, body as object, { token: await staff() });
const faults = ({ json }: any) => json.rows.filter(({ code }: any) => code).map(({ file, line, outcome, member, code }: any) => `${file} ${line} ${outcome} ${member} ${code}`);

/* Each table as a schema, of our transcription of the published ones (decision 0432). */
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const told: { [file: string]: { required: string[]; members: { [name: string]: string | string[] } } } =
  JSON.parse(readFileSync(new URL("../hsds/tables.json", import.meta.url), "utf8"));
const schemaOf = (kind: string | string[]) =>
  Array.isArray(kind) ? { enum: kind } : kind === "number" ? { type: "number" } : kind === "string" ? { type: "string" } : { type: "string", format: kind };
const judges = Object.fromEntries(Object.entries(told).map(([file, { required, members }]) => [file, ajv.compile({
  type: "object", additionalProperties: false, required,
  properties: Object.fromEntries(Object.entries(members).map(([name, kind]) => [name, schemaOf(kind)])),
})]));

/* A package with all that we know of, and things that we do not. */
function packaged() {
  const ids = Object.fromEntries(["org", "place", "service", "at", "schedule", "closed", "phone", "contact", "language", "area", "funding", "address"].map((name) => [name, randomUUID()])) as any;
  const made: Tables = {
    "organizations.csv": [{ id: ids.org, name: fresh("Stichting Ver"), description: "Helpt.", tax_status: "ANBI", website: "https://ver.example/" }],
    "locations.csv": [{ id: ids.place, location_type: "physical", organization_id: ids.org, name: fresh("Huis Ver"), latitude: 51.75, longitude: 5.5 }],
    "addresses.csv": [{ id: ids.address, location_id: ids.place, address_1: "Verweg 1", city: "Oss", state_province: "Noord-Brabant", postal_code: "5344 VA", country: "NL", address_type: "physical" }],
    "services.csv": [{ id: ids.service, organization_id: ids.org, name: fresh("Hulp Ver"), description: "Samen kijken <b>wat</b> helpt.", status: "active", accreditations: "Keurmerk", fees_description: "Gratis", wait_time: "Een week", minimum_age: 18, assured_date: "2019-02-03" }],
    "service_at_location.csv": [{ id: ids.at, service_id: ids.service, location_id: ids.place }],
    "schedules.csv": [
      { id: ids.schedule, service_id: ids.service, service_at_location_id: ids.at, freq: "WEEKLY", interval: 2, byday: "MO,TU", opens_at: "09:00", closes_at: "12:30", valid_from: "2026-01-01" },
      { id: ids.closed, service_id: ids.service, freq: "MONTHLY", bymonthday: "1,15", opens_at: "10:00Z", closes_at: "11:00Z" },
    ],
    "phones.csv": [{ id: ids.phone, service_id: ids.service, number: "0412 00 00 99", type: "voice" }],
    "contacts.csv": [{ id: ids.contact, service_id: ids.service, title: "Loket" }],
    "languages.csv": [{ id: ids.language, service_id: ids.service, name: "Pools", code: "pl" }],
    "service_areas.csv": [{ id: ids.area, service_id: ids.service, name: "Ruwaard" }],
    "funding.csv": [{ id: ids.funding, organization_id: ids.org, source: "Gemeente" }],
  };
  return { ids, made };
}

/** The rows of a package, out of all that go out. */
const only = (all: Tables, made: Tables) =>
  Object.fromEntries(Object.entries(made).map(([file, rows]) => [file, rows.map(({ id }) => (all[file] ?? []).find((row) => row["id"] === id))]));

test("all that goes out is HSDS 3, and every link in it leads somewhere", async () => {
  await makeService("own", { themes: ["debts"], languages: ["nl"], telephone: "0412 000000", areas: ["Oss"],
    hours: [{ frequency: "weekly", interval: 1, byDay: ["MO"], opens: "09:00", closes: "10:00" }], exceptions: [{ date: "2026-12-25" }] });
  const all = await tables();
  for (const [file, rows] of Object.entries(all)) {
    assert.ok(judges[file], file);
    for (const row of rows) assert.ok(judges[file](row), `${file} ${JSON.stringify(row)} ${ajv.errorsText(judges[file].errors)}`);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length, `${file} has an id twice`);
  }
  const ids = (file: string) => new Set((all[file] ?? []).map(({ id }) => id));
  const links = { organization_id: ids("organizations.csv"), service_id: ids("services.csv"), location_id: ids("locations.csv"), taxonomy_term_id: ids("taxonomy_terms.csv") };
  for (const [file, rows] of Object.entries(all))
    for (const row of file === "contacts.csv" ? [] : rows) // those of others may lead elsewhere
      for (const [member, known] of Object.entries(links)) if (row[member]) assert.ok(known.has(row[member]), `${member} of ${JSON.stringify(row)}`);
  const page = await open("services?per_page=2");
  assert.deepEqual([page.size, page.page_number, page.contents.length], [2, 1, 2]);
  assert.ok(page.contents[0].organization.name);
});

test("a package goes out as it came in, becomes a service, and keeps what we do not know when that is changed", async () => {
  const { ids, made } = packaged();
  const looked = await read(made, "?dryRun=true");
  assert.deepEqual([looked.json.saved, looked.json.counts.added], [false, 3]);
  const saved = await read(made);
  assert.deepEqual([saved.json.saved, saved.json.counts], [true, { added: 3, changed: 0, unchanged: 0, kept: 9, refused: 0, noted: 0 }]);
  assert.deepEqual(only(await tables(), made), made);
  assert.deepEqual((await read(made)).json.counts.unchanged, 3);

  const service = await now(`${N}/services/${ids.service}`, await staff());
  assert.deepEqual([service.json.waitingTime, service.json.languages, service.json.telephone, service.json.areas], ["Een week", ["pl"], "0412 00 00 99", ["Ruwaard"]]);
  assert.deepEqual(service.json.places.map(({ id, streetAddress }: any) => [id, streetAddress]), [[ids.place, "Verweg 1"]]);
  assert.equal(service.json.html, "<p>Samen kijken &lt;b&gt;wat&lt;/b&gt; helpt.</p>");
  assert.deepEqual(service.json.hours, [{ frequency: "weekly", interval: 2, byDay: ["MO", "TU"], opens: "09:00", closes: "12:30", from: "2026-01-01", until: null, place: ids.place, note: null }]);
  assert.ok(Date.parse(service.json.dueAt) <= Date.now(), "what was last looked at years ago is due");

  const nested = (await open("services?per_page=100")).contents.find(({ id }: any) => id === ids.service);
  assert.deepEqual([nested.organization.funding[0].source, nested.service_at_locations[0].location.addresses[0].city], ["Gemeente", "Oss"]);
  assert.deepEqual((await read(nested)).json.counts, { added: 0, changed: 0, unchanged: 3, kept: 9, refused: 0, noted: 0 });

  await patch(service.address, { waitingTime: "Drie weken" }, { token: await staff(), headers: { "if-match": service.etag } });
  const after = await tables();
  const row = after["services.csv"]!.find(({ id }) => id === ids.service)!;
  assert.deepEqual([row["wait_time"], row["accreditations"], row["organization_id"]], ["Drie weken", "Keurmerk", ids.org]);
  assert.ok(after["contacts.csv"]!.some(({ id }) => id === ids.contact));
});

test("an attribute with a value is a field of ours, which goes out as one; another stays as it came; what professionals ask stays here", async () => {
  const admin = await tokenOf("admin_professionals");
  const asked = async (type: string, isPublic: boolean) => {
    const body = { kind: "service", slug: fresh("hs").replace(/[^a-z0-9]+/g, "-"), type, name: fresh("Wachtruimte"), nameEn: fresh("Room"), public: isPublic, ordinal: 1 };
    const made = await post(`${N}/extra-fields`, body, { token: admin });
    return { ...body, remove: async () => patch(String(made.headers.location), { archived: true }, { token: admin, headers: { "if-match": String(made.headers.etag) } }) };
  };
  const [size, hidden] = [await asked("number", true), await asked("line", false)];
  const ours = await makeService("own", { extras: { [size.slug]: 2.5, [hidden.slug]: "geheime wachtruimte" } });
  const all = await tables();
  const own = all["attributes.csv"]!.find(({ link_id, value }) => link_id === ours.id && value)!;
  assert.deepEqual([own["value"], all["taxonomy_terms.csv"]!.find(({ id }) => id === own["taxonomy_term_id"])!["name"]], ["2.5", size.name]);
  for (const row of all["attributes.csv"]!) assert.ok(judges["attributes.csv"]!(row), JSON.stringify(row));
  assert.doesNotMatch(JSON.stringify(all), /geheime wachtruimte/);

  const { ids, made } = packaged();
  const [term, strange, value, other] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const link = { link_id: ids.service, link_entity: "service" };
  Object.assign(made, {
    "taxonomy_terms.csv": [{ id: term, code: "x", name: size.name, description: "Hoe groot" }, { id: strange, code: "y", name: fresh("Vreemd"), description: "Van elders" }],
    "attributes.csv": [{ id: value, ...link, taxonomy_term_id: term, value: "7,5" }, { id: other, ...link, taxonomy_term_id: strange, value: "elders" }],
  });
  assert.equal((await read(made)).json.saved, true);
  assert.deepEqual(only(await tables(), made), made);
  const service = await now(`${N}/services/${ids.service}`, await staff());
  assert.deepEqual(service.json.extras, { [size.slug]: 7.5 });
  await patch(service.address, { extras: { [size.slug]: 8 } }, { token: await staff(), headers: { "if-match": service.etag } });
  const values = async () => (await tables())["attributes.csv"]!.filter(({ link_id }) => link_id === ids.service).map(({ value: said }) => said).sort();
  assert.deepEqual(await values(), ["8", "elders"]);
  await read(await tables());
  assert.deepEqual(await values(), ["8", "elders"], "also when that is read in again");
  for (const field of [size, hidden]) await field.remove();
});

test("unknown parents, days that do not exist and ids that stand twice are named row by row, and nothing is kept", async () => {
  const { ids, made } = packaged();
  const [nowhere, lost] = [randomUUID(), randomUUID()];
  const service = made["services.csv"]![0]!;
  made["services.csv"]!.push({ ...service, id: lost, organization_id: nowhere }, { id: randomUUID(), status: "open", organization_id: ids.org });
  made["phones.csv"]!.push({ ...made["phones.csv"]![0]!, number: "1" }, { number: "2" });
  made["schedules.csv"]!.push({ id: randomUUID(), service_id: ids.service, valid_from: "2026-02-30", opens_at: "9 uur" });
  made["required_documents.csv"] = [{ id: randomUUID(), service_id: lost, document: "Paspoort" }];
  made["contacts.csv"]!.push({ id: randomUUID(), location_id: nowhere });
  const refused = await read(made);
  assert.equal(refused.json.saved, false);
  assert.deepEqual(faults(refused), [
    "contacts.csv 2 noted location_id not_found",
    "phones.csv 1 refused id duplicate", "phones.csv 2 refused id duplicate", "phones.csv 3 refused id required",
    "schedules.csv 3 refused opens_at invalid", "schedules.csv 3 refused valid_from invalid",
    "services.csv 2 refused organization_id not_found", "services.csv 3 refused name required", "services.csv 3 refused status invalid",
  ]);
  assert.ok(!(await tables())["organizations.csv"]!.some(({ id }) => id === ids.org));
  assert.equal((await get(`${N}/services/${ids.service}`)).status, 404);

  const rest = await read(made, "?skipFaulty=true");
  assert.deepEqual([rest.json.saved, rest.json.counts.added], [true, 3]);
  assert.ok(faults(rest).includes("required_documents.csv 1 refused service_id not_found"), "what hangs on a refused row goes with it");
  assert.equal((await get(`${N}/services/${ids.service}`)).status, 200);
  assert.equal((await get(`${N}/services/${lost}`)).status, 404);
});

test("a fault in a package of an older kind is told by the file, the row and the column that somebody has", async () => {
  const organisation = { id: "7", name: fresh("Oud"), description: "x" };
  const place = { id: "3", organization_id: "7", name: "Zaal" };
  const refused = await read({
    "organizations.csv": [organisation], "locations.csv": [place],
    "regular_schedules.csv": [{ id: "1", location_id: "3", weekday: "Monday", opens_at: "09:00", closes_at: "25:99" }],
    "holiday_schedules.csv": [{ id: "1", location_id: "3", start_date: "24 december" }],
  });
  assert.deepEqual(faults(refused), ["regular_schedules.csv 1 refused closes_at invalid", "holiday_schedules.csv 1 refused start_date invalid"]);
  assert.deepEqual(refused.json.rows.map(({ id }: any) => id), ["1", "1"]);
});

test("what is no package changes nothing and is no failure", async () => {
  for (const body of [{}, [], { "services.csv": 3 }, { "../x.csv": [{ id: "1" }] }, { contents: [1, null] }, { services: "x" }, { "regular_schedules.csv": 3 }, { "themas.csv": 3 }]) {
    const answer = await read(body);
    assert.ok([200, 400].includes(answer.status), JSON.stringify(body));
    assert.equal(answer.json.counts?.added ?? 0, 0);
  }
});

test("a zip and the texts of files are read as the rows are, and what cannot be read says why", async () => {
  const { ids, made } = packaged();
  const zipped = async (raw: Buffer) => ask("POST", `${N}/directory/_import?dryRun=true`, { token: await staff(), raw, type: "application/zip" });
  const out = await get(`/hsds/v3/ruwaard/package?vers=${randomUUID()}`, { unjudged: true });
  assert.deepEqual([out.headers["content-type"], out.bytes.subarray(0, 2).toString()], ["application/zip", "PK"]);
  const again = await zipped(out.bytes);
  const { added, changed, refused } = again.json.counts;
  assert.deepEqual([again.json.reason, added, changed, refused], [null, 0, 0, 0], "what is ours is known");
  for (const [raw, why] of [[out.bytes.subarray(0, 900), /beschadigd/], [Buffer.from("geen zip"), /geen zipbestand/]] as const) {
    const refused = await zipped(raw);
    assert.match(refused.json.reason, why);
    assert.deepEqual([refused.json.saved, refused.json.rows], [false, []]);
  }
  const text = (rows: Row[]) => [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\r\n");
  const texts = { "organizations.csv": text(made["organizations.csv"]!), "services.csv": text([...made["services.csv"]!, { ...made["services.csv"]![0]!, id: randomUUID(), assured_date: "2026-02-30" }]) };
  assert.deepEqual(faults(await read(texts)), ["services.csv 2 refused assured_date invalid"]);
  assert.equal((await get(`${N}/services/${ids.service}`)).status, 404);
});

const folder = new URL("../../../../shared/data/organisations/", import.meta.url);
const files = existsSync(folder) ? ["hsds-3/csv", ...readdirSync(new URL("hsds-3/", folder)).filter((name) => name.endsWith(".json")).map((name) => `hsds-3/${name}`),
  ...readdirSync(folder).filter((name) => name !== "hsds-3")] : [];

test("every file of organisations that others made is read in, with a line for each row", { skip: files.length === 0 && "../shared/data is not here" }, () => {
  const told = Object.fromEntries(files.map((name) => {
    const rows: Row[] = JSON.parse(run("directory", "import", "--neighbourhood", "ruwaard", "--dry-run", "--skip-faulty", "--json", fileURLToPath(new URL(name, folder))));
    const count = (...outcomes: string[]) => rows.filter(({ outcome }) => outcomes.includes(outcome as string)).length;
    return [name, [count("added", "changed", "unchanged"), count("kept"), count("refused")]];
  }));
  assert.deepEqual(told["ohana-sample-csv"], [53, 467, 11]);
  assert.deepEqual(told["open-eligibility.json"], [0, 290, 0]);
  assert.deepEqual(told["sportverenigingen-opsterland.json"], [85, 0, 0]);
  assert.deepEqual(told["ruwaard-organisaties.json"]![2], 0);
  assert.deepEqual(told["themas-sociale-kaart-nl.tsv"]![2], 0);
  // The published example puts its location at 100 degrees north, so that hangs on nothing.
  assert.deepEqual(told["hsds-3/csv"], told["hsds-3/tabular.json"]);
  for (const [name, [main, kept, refused]] of Object.entries(told)) assert.ok(main! + kept! + refused! > 0, name);
});

test("a folder is written that is read in again without a difference", () => {
  const at = mkdtempSync(join(tmpdir(), "voordeur-hsds-"));
  const here = ["--neighbourhood", "ruwaard"];
  run("directory", "export", ...here, at);
  const about = JSON.parse(readFileSync(join(at, "datapackage.json"), "utf8"));
  assert.ok(about.resources.some(({ path }: any) => path === "services.csv"));
  const rows: Row[] = JSON.parse(run("directory", "import", ...here, "--dry-run", "--json", at));
  assert.deepEqual(rows.filter(({ outcome }) => ["added", "refused"].includes(outcome as string)), []);
  rmSync(at, { recursive: true });
});
