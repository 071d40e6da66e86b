// Pages with activities on them, read in again and again; and everything an address can do wrong.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { expired, site, type Site } from "../harness/site.ts";
import { command, N } from "../harness/stack.ts";
import { fresh, organisationOf } from "../harness/things.ts";

interface Event { id: string; name: string; day: string }

const COFFEE = { id: "#koffie", name: "Koffie op de pagina", day: "2027-01-05" };
const SOUP = { id: "#soep", name: "Soep op de pagina", day: "2027-01-06" };

/** A page of a club with these events. */
function page(events: Event[]): string {
  const graph = events.map(({ id, name, day }) => ({
    "@type": "Event", "@id": id, name, startDate: `${day}T19:30`, endDate: `${day}T21:00`, url: "/agenda",
    location: { "@type": "Place", name: "De Haard" }, description: "<p>Kom <b>ook</b></p><script>x</script>",
  }));
  return `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify({ "@graph": graph }).replaceAll("</", "<\\/")}</script></head></html>`;
}

let shown: Event[] = [COFFEE, SOUP];
const zeros = Buffer.alloc(1024 * 1024);

/** 200 MB, as far as somebody wants to hear it. */
function pour(response: ServerResponse, left = 200): void {
  if (left === 0 || response.destroyed) response.end();
  else response.write(zeros, () => pour(response, left - 1));
}

/** A byte a second, without an end. */
function drip(response: ServerResponse): void {
  if (response.destroyed) return;
  response.write("x");
  setTimeout(() => drip(response), 1000);
}

const answers: Record<string, (response: ServerResponse) => void> = {
  "/agenda": (r) => r.setHeader("content-type", "text/html; charset=utf-8").end(page(shown)),
  "/gegevens": (r) => r.setHeader("content-type", "application/ld+json").end(
    JSON.stringify({ "@type": "Event", name: "Losse gegevens", startDate: "2027-01-07" })),
  "/leeg": (r) => r.end("<!doctype html><html><body>Welkom</body></html>"),
  "/kapot": (r) => r.end('<html><script type="application/ld+json">{"@type":"Event",</script></html>'),
  "/inloggen": (r) => r.end('<html><form action="login"><input name="w" type="password"></form></html>'),
  "/dicht": (r) => r.writeHead(401).end("Unauthorized"),
  "/groot": (r) => pour(r),
  "/traag": (r) => drip(r),
  "/kort": (r) => { r.writeHead(200, { "content-length": "100000" }); r.write(page(shown)); setTimeout(() => r.destroy(), 50); },
  "/bom": (r) => r.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(200 * 1024 * 1024, 32))),
  "/omweg": (r) => r.writeHead(302, { location: "http://u:p@127.0.0.1/agenda" }).end(),
};

let club: Site;
let old: Site;

before(async () => {
  club = await site((request: IncomingMessage, response: ServerResponse) => {
    const answer = answers[request.url ?? ""];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  old = await site((_, response) => { response.end(page(shown)); }, expired());
});
after(() => { club.stop(); old.stop(); });

/** What the command line says of this address: its object and its exit code. */
function read(organisation: string, address: string, env: NodeJS.ProcessEnv = {}): Promise<any> {
  const words = ["import", "--neighbourhood", "ruwaard", "--organisation", organisation, "--json", address];
  return new Promise((told) => {
    execFile(command, words, { env: { ...process.env, ...env } }, (fault, stdout) => {
      const said = JSON.parse(stdout);
      told({ status: fault ? fault.code : 0, counts: [said.added, said.changed, said.unchanged, said.withdrawn],
        reason: said.rejected[0]?.reason, ...said });
    });
  });
}

test("a page is read as its activities, and again when it changed", async () => {
  const name = fresh("Club");
  shown = [COFFEE, SOUP];
  const first = await read(name, `${club.url}/agenda`);
  assert.equal(first.status, 0);
  assert.deepEqual(first.counts, [2, 0, 0, 0]);
  assert.deepEqual((await read(name, `${club.url}/agenda`)).counts, [0, 0, 2, 0]);
  shown = [{ ...COFFEE, day: "2027-01-12" }];
  assert.deepEqual((await read(name, `${club.url}/agenda`)).counts, [0, 1, 0, 1]);
  shown = [COFFEE, SOUP];
});

test("data by itself is read, too", async () => {
  assert.deepEqual((await read(fresh("Club"), `${club.url}/gegevens`)).counts, [1, 0, 0, 0]);
});

const sentences: [string, RegExp][] = [
  ["/leeg", /^Op deze webpagina staan geen activiteiten/],
  ["/kapot", /Het 1e blok met gegevens \(JSON-LD\)/],
  ["/inloggen", /^Deze webpagina vraagt om in te loggen/],
  ["/dicht", /^Dit adres vraagt om in te loggen/],
  ["/weg", /niets te vinden \(antwoord 404\)/],
  ["/groot", /is te groot/],
  ["/traag", /antwoordt te langzaam/],
  ["/kort", /brak halverwege af/],
  ["/bom", /is te groot/],
  ["/omweg", /geen adres waar een agenda kan staan/],
];

test("what an address does wrong is one sentence, and nothing is lost", async () => {
  const name = fresh("Club");
  await read(name, `${club.url}/agenda`);
  for (const [path, sentence] of sentences) {
    const said = await read(name, club.url + path);
    assert.equal(said.status, 1, path);
    assert.match(said.reason, sentence);
    assert.equal(said.rejected.length, 1, path);
  }
  assert.deepEqual((await read(name, `${club.url}/agenda`)).counts, [0, 0, 2, 0]);
});

test("an expired certificate and a private address are not read", async () => {
  const name = fresh("Club");
  assert.match((await read(name, `${old.url}/agenda`)).reason, /^De beveiliging van dit adres klopt niet/);
  assert.match((await read(name, `${club.url}/agenda`, { VOORDEUR_FETCH_PRIVATE: "off" })).reason, /besloten netwerk/);
});

test("by API an address and a file say what would change, and bad bytes say why not", async () => {
  const token = await tokenOf("organiser");
  const where = `${N}/imports?organisation=${await organisationOf("own")}&calendar=${encodeURIComponent(fresh("pagina"))}`;
  const address = await post(where, { url: `${club.url}/agenda` }, { token });
  assert.equal(address.status, 201);
  assert.equal(address.json.format, "page");
  assert.deepEqual(address.json.report.rows.map(({ uid, title, start }: any) => [uid, title, start]),
    [["#koffie", COFFEE.name, "2027-01-05T18:30:00Z"], ["#soep", SOUP.name, "2027-01-06T18:30:00Z"]]);
  const file = await post(where, undefined, { token, raw: page([COFFEE]), type: "text/html" });
  assert.equal(file.json.report.added, 1);
  const data = await post(where, undefined, { token, raw: '{"@type":"Event","name":"Los","startDate":"2027-02-01"}', type: "application/ld+json" });
  assert.deepEqual([data.json.format, data.json.report.added], ["json", 1]);
  const bad = await post(where, undefined, { token, raw: '{"@type":', type: "application/ld+json" });
  assert.equal(bad.status, 201);
  assert.match(bad.json.report.rejected[0].reason, /geen goede JSON/);
});
