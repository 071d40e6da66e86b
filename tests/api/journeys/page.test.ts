import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, origin } from "../harness/stack.ts";

const page = async (path: string) => {
  const answer = await get(path, { unjudged: true });
  return { ...answer, html: answer.bytes.toString() };
};

const dataOf = (html: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");
const metaOf = (html: string, name: string) => new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1];

async function activity(draft: object = {}) {
  const made = await post(
    `${N}/activities`,
    { title: 'Soep & "brood" <vers>', summary: "Aan de lange tafel.", text: "Neem **honger** mee.\n\n<script>alert(1)</script>",
      start: "2027-01-12T11:00:00Z", end: "2027-01-12T12:30:00Z", price: "2.50", ...draft },
    { token: await tokenOf("connector") },
  );
  assert.equal(made.status, 201);
  return made.json;
}

test("the first address leads to the default neighbourhood", async () => {
  const answer = await page("/");
  assert.equal(answer.status, 302);
  assert.equal(answer.headers.location, "/ruwaard/");
  assert.match(String(answer.headers["cache-control"]), /no-store/);
});

test("the front door can be read without JavaScript", async () => {
  const soon = new Date(Date.now() + 600_000).toISOString().replace(/\.\d+/, "");
  const item = await activity({ start: soon, end: null });
  const front = await page("/ruwaard/");
  assert.equal(front.status, 200);
  const { json: house } = await get(N);
  assert.match(front.html, new RegExp(`<h1>${house.name}</h1>`));
  assert.match(front.html, /<a href="\/ruwaard\/activiteiten">/);
  assert.equal(dataOf(front.html)["@type"], "WebSite");
  const programme = await page("/ruwaard/activiteiten?now=2");
  assert.match(programme.html, new RegExp(`href="${item.address}"`));
  assert.match(programme.html, /dag \d{1,2} [a-z]+ 20\d\d, \d{1,2}\.\d\d (tot|uur)/);
});

test("a shared link shows title and time, and is an event to a search engine", async () => {
  const item = await activity();
  const { status, html } = await page(item.address);
  assert.equal(status, 200);
  assert.equal(metaOf(html, "og:title"), "Soep &amp; &quot;brood&quot; &lt;vers&gt;");
  assert.match(String(metaOf(html, "og:description")), /^dinsdag 12 januari 2027, 12\.00 tot 13\.30 uur · Aan de lange tafel\./);
  assert.equal(metaOf(html, "og:url"), `${origin.origin}${item.address}`);
  const data = dataOf(html);
  assert.equal(data["@type"], "Event");
  assert.equal(data.name, 'Soep & "brood" <vers>');
  assert.equal(data.startDate, "2027-01-12T11:00:00Z");
  assert.equal(data.eventStatus, "https://schema.org/EventScheduled");
  assert.deepEqual(data.offers.price, "2.50");
  assert.match(html, /€ 2,50/);
  assert.doesNotMatch(html, /<script>alert|<vers>/);
  assert.match(html, new RegExp(`/feeds/ruwaard/activities/${item.id}\\.ics`));
});

test("a cancelled activity says so in every place", async () => {
  const item = await activity({ status: "cancelled", statusNote: "De kok is ziek" });
  const { html } = await page(item.address);
  assert.match(String(metaOf(html, "og:description")), /^Gaat niet door/);
  assert.equal(dataOf(html).eventStatus, "https://schema.org/EventCancelled");
  assert.match(html, /De kok is ziek/);
});

test("the id decides: another slug leads to the true address", async () => {
  const item = await activity();
  for (const wrong of [`/ruwaard/activiteiten/iets-anders-${item.id}`, `/ruwaard/activiteiten/${item.id}`]) {
    const answer = await page(`${wrong}?utm_source=x`);
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.location, item.address);
  }
  const slash = await page("/ruwaard/activiteiten/");
  assert.equal(slash.headers.location, "/ruwaard/activiteiten");
});

test("keys that shared links bring are passed over, and change nothing", async () => {
  const plain = await page("/ruwaard/activiteiten?now=1"); // a key of its own: not a second old
  const shared = await page("/ruwaard/activiteiten?fbclid=abc&x[]=%FF");
  assert.equal(shared.status, 200);
  assert.equal(shared.headers.etag, plain.headers.etag);
  const again = await get("/ruwaard/activiteiten?now=1", { unjudged: true, headers: { "if-none-match": String(plain.headers.etag) } });
  assert.equal(again.status, 304);
});

test("an unknown address is the same house with status 404", async () => {
  for (const path of ["/nergens", "/%ff", "/ruwaard/%c3%28", "/ruwaard/niets", "/ruwaard/activiteiten/00000000-0000-4000-8000-000000000000", "/favicon.gif"]) {
    const { status, html } = await page(path);
    assert.equal(status, 404, path);
    assert.match(html, /<div id="app">/);
    assert.match(html, /noindex/);
  }
  assert.equal((await ask("POST", "/api/v1/nergens", { unjudged: true })).status, 404);
});

test("a screen that needs the program is there, and is not found by search engines", async () => {
  const { status, html } = await page("/ruwaard/zoeken?q=koffie");
  assert.equal(status, 200);
  assert.match(html, /<meta name="robots" content="noindex">/);
});

test("a neighbourhood has a manifest of its own, with its name, its colours and a door as icon", async () => {
  const { html } = await page("/ruwaard/");
  const link = /<link rel="manifest" href="([^"]+)">/.exec(html)?.[1] ?? "";
  assert.equal(link, "/ruwaard/manifest.webmanifest");
  const answer = await page(link);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers["content-type"], "application/manifest+json");
  const manifest = JSON.parse(answer.html);
  assert.deepEqual(
    [manifest.name, manifest.lang, manifest.id, manifest.start_url, manifest.scope, manifest.display],
    ["De Ruwaard", "nl", "/ruwaard/", "/ruwaard/", "/ruwaard/", "standalone"],
  );
  assert.match(manifest.theme_color, /^#[0-9a-f]{6}$/);
  assert.ok(manifest.icons.some(({ purpose }: any) => purpose === "maskable"));
  const apple = /<link rel="apple-touch-icon" href="([^"]+)">/.exec(html)?.[1] ?? "";
  for (const src of [...manifest.icons.map((icon: any) => icon.src), apple]) {
    const picture = await page(src);
    assert.deepEqual([picture.status, picture.headers["content-type"]], [200, "image/png"], src);
    assert.equal(picture.bytes.subarray(1, 4).toString(), "PNG");
  }
  for (const { url } of manifest.shortcuts) assert.equal((await page(url)).status, 200, url);
  assert.equal((await page("/elders/manifest.webmanifest")).status, 404);
});
