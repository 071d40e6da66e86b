import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { test } from "node:test";
import { XMLParser } from "fast-xml-parser";
import Parser from "rss-parser";
import ICAL from "ical.js";
import { ask, get, patch, post } from "../harness/http.ts";
import { newAddress, tokenOf } from "../harness/people.ts";
import { N, asSuper } from "../harness/stack.ts";
import { fresh, now, tomorrow } from "../harness/things.ts";

const page = async (address: string) => {
  const answer = await get(address, { unjudged: true });
  return { status: answer.status, type: String(answer.headers["content-type"]), text: answer.bytes.toString(), headers: answer.headers };
};

async function activity(more: object = {}) {
  const made = await post(`${N}/activities`, { title: fresh("Soep <b>& brood"), start: tomorrow(10), end: tomorrow(12), ...more }, { token: await tokenOf("connector") });
  assert.equal(made.status, 201);
  return made.json;
}
const escaped = (title: string) => title.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

test("what is entered once stands on the screen, in print, in the widget and in a text to paste", async () => {
  const { title, id } = await activity();
  for (const address of ["/scherm/ruwaard", "/print/ruwaard", "/print/ruwaard?formaat=a5"]) {
    const { status, type, text } = await page(`${address}${address.includes("?") ? "&" : "?"}vers=${id}`);
    assert.deepEqual([status, type], [200, "text/html; charset=utf-8"], address);
    assert.ok(text.includes(escaped(title)), address);
    assert.ok(!text.includes("<b>& brood"), `${address}: what people type is text`);
  }
  const one = (await get(`${N}/activities/_share?activity=${id}`)).json;
  assert.equal(one.lines, 1);
  assert.match(one.text, /^\*Soep <b>& brood.*\*\n\w+dag \d+ \w+, \d+\.00-\d+\.00\n\n?http.*\/ruwaard\/activiteiten\//s);
  assert.equal((await get(`${N}/activities/_share?activity=${id}&language=en`)).json.lines, 1);
});

test("the widget stands in a frame of any site, sets no cookie and shows what is asked for", async () => {
  const place = (await post(`${N}/places`, { name: fresh("Zaal") }, { token: await tokenOf("connector") })).json;
  const here = await activity({ title: fresh("Hier"), place: place.id });
  const elsewhere = await activity({ title: fresh("Elders") });
  const { text, headers } = await page(`/embed/ruwaard?plek=${place.id}`);
  assert.match(String(headers["content-security-policy"]), /frame-ancestors \*/);
  assert.equal(headers["set-cookie"], undefined);
  assert.ok(text.includes(here.title) && !text.includes(elsewhere.title));
  assert.match(String((await page("/scherm/ruwaard")).headers["content-security-policy"]), /frame-ancestors 'none'/);
  assert.match((await page("/embed/ruwaard?taal=en&plek=00000000-0000-4000-8000-000000000000")).text, /lang="en".*Nothing to do/s);
  for (const strange of ["/embed/ruwaard?plek=x", "/embed/ruwaard?organisatie='", "/scherm/nergens", "/print/nergens", "/feeds/ruwaard/activities.rss?plek=x"])
    assert.ok([400, 404].includes((await page(strange)).status), strange);
});

test("independent readers take the feeds, of all and of a place", async () => {
  const place = (await post(`${N}/places`, { name: fresh("Zaal") }, { token: await tokenOf("connector") })).json;
  const { title, address } = await activity({ place: place.id });
  const rss = await page(`/feeds/ruwaard/activities.rss?plek=${place.id}`);
  assert.equal(rss.type, "application/rss+xml; charset=utf-8");
  const read = await new Parser().parseString(rss.text);
  assert.deepEqual(read.items.map((item) => [item.title?.endsWith(title), new URL(item.link!).pathname]), [[true, address]]);
  assert.ok(Date.parse(read.items[0]!.isoDate!) > 0);
  const atom = await page(`/feeds/ruwaard/activities.atom?plek=${place.id}`);
  assert.equal(atom.type, "application/atom+xml; charset=utf-8");
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(atom.text);
  assert.equal((await new Parser().parseString(atom.text)).items[0]!.title, read.items[0]!.title);
  assert.ok(feed.id && feed.updated && feed.author.name && feed.entry.id && feed.entry.updated);
  const ics = await page(`/feeds/ruwaard/activities.ics?plek=${place.id}`);
  const events = new ICAL.Component(ICAL.parse(ics.text)).getAllSubcomponents("vevent");
  assert.deepEqual(events.map((event) => event.getFirstPropertyValue("summary")), [title]);
  assert.equal((await new Parser().parseString((await page("/feeds/ruwaard/activities.rss?thema=bestaat-niet")).text)).items.length, 0);
});

test("what is doubtful is tentative in a calendar and in no feed", async () => {
  const place = (await post(`${N}/places`, { name: fresh("Zaal") }, { token: await tokenOf("connector") })).json;
  const { title, id } = await activity({ title: fresh("Misschien"), place: place.id });
  const event = async (address: string) => new ICAL.Component(ICAL.parse((await page(address)).text)).getFirstSubcomponent("vevent")!;
  assert.equal((await event(`/feeds/ruwaard/activities/${id}.ics?v=1`)).getFirstPropertyValue("status"), "CONFIRMED");
  asSuper(`update activity set due_at = clock_now() - interval '1 day', doubtful_at = clock_now() - interval '1 minute' where activity_id = '${id}'`);
  for (const address of [`/feeds/ruwaard/activities.ics?plek=${place.id}`, `/feeds/ruwaard/activities/${id}.ics?v=2`]) {
    const doubtful = await event(address);
    assert.deepEqual([doubtful.getFirstPropertyValue("status"), doubtful.getFirstPropertyValue("summary")], ["TENTATIVE", `${title} (niet bevestigd)`]);
    assert.ok(String(doubtful.getFirstPropertyValue("description")).startsWith("Niemand heeft de laatste tijd bevestigd"));
  }
  for (const kind of ["rss", "atom"])
    assert.deepEqual((await new Parser().parseString((await page(`/feeds/ruwaard/activities.${kind}?plek=${place.id}`)).text)).items, []);
});

/** Without what is between words: a line may end anywhere. */
const together = (text: string) => text.replace(/\s+/g, "");
/** What poppler, which is not ours, says of a PDF. */
const poppler = (command: string, pdf: Buffer, ...words: string[]) => execFileSync(command, [...words, "-", ...(command === "pdftotext" ? ["-"] : [])], { input: pdf, encoding: "utf8" });

test("the printed page is a PDF of the right paper, with its letters in it, of what is confirmed alone", async () => {
  const { title } = await activity({ title: fresh("Gedrukt & wel") });
  const old = await activity({ title: fresh("Niet bevestigd") });
  asSuper(`update activity set confirmed_at = clock_now() - interval '40 days' where activity_id = '${old.id}'`);
  for (const [size, paper] of [["a4", /Page size: +59[45]\.\d+ x 84[12]\.?\d* pts/], ["a5", /Page size: +4(19|20)\.?\d* x 59[45]\.\d+ pts/]] as const) {
    const { status, headers, bytes } = await get(`/print/ruwaard/pdf?formaat=${size}`, { unjudged: true });
    assert.deepEqual([status, headers["content-type"]], [200, "application/pdf"]);
    const about = poppler("pdfinfo", bytes);
    assert.match(about, paper);
    assert.match(about, /Title: +Te doen in/);
    assert.match(about, /Tagged: +yes/);
    const fonts = poppler("pdffonts", bytes).trim().split("\n").slice(2);
    assert.ok(fonts.length > 0 && fonts.every((line) => /\b(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(line)?.[1] === "yes"), fonts.join("\n"));
    const text = together(poppler("pdftotext", bytes));
    assert.ok(text.includes(together(title)), "what people type is text, and can be selected");
    assert.ok(!text.includes(together(old.title)), "no confirmation, no print");
    assert.ok(!text.includes("Drukaf"));
  }
  assert.equal((await get(`${N}/outlets`, { token: await tokenOf("organiser") })).json.pdf, true);
  assert.equal((await get("/print/nergens/pdf", { unjudged: true })).status, 404);
});

test("one PDF is made at a time: who comes meanwhile hears when to come again", async () => {
  const psql = spawn("psql", ["-X", "-q", "-A", "-t", "-d", String(process.env["VOORDEUR_DATABASE_SUPER"])], { stdio: ["pipe", "pipe", "inherit"] });
  psql.stdin.write("select pg_advisory_lock(hashtext('outlet-paper')) is null;\n");
  await new Promise((held) => psql.stdout.once("data", held));
  const busy = await ask("HEAD", "/print/ruwaard/pdf", { unjudged: true }); // of which nginx keeps no copy yet
  psql.stdin.end();
  assert.deepEqual([busy.status, busy.headers["retry-after"]], [503, "5"]);
});

test("an administrator sets the magazine; organisers see what will not be in it", async () => {
  const token = await tokenOf("admin_residents");
  const was = await now(`${N}/outlets`, token);
  const set = (body: object, etag = was.etag) => patch(`${N}/outlets`, body, { token, headers: { "if-match": etag } });
  const faulty = await set({ deadline: "2026-12-11" });
  assert.deepEqual([faulty.status, faulty.json.errors[0].code], [400, "required"]);
  assert.equal((await set({ deadline: "2030-01-01", firstDay: "2030-02-02", lastDay: "2030-02-01" })).json.errors[0].pointer, "/lastDay");
  assert.equal((await set({ mailHour: 3 })).status, 400);
  const done = await set({ magazine: "De Rucreant", deadline: "2036-01-01", firstDay: tomorrow().slice(0, 10), lastDay: tomorrow().slice(0, 10) });
  assert.equal(done.status, 200);
  assert.equal((await set({ mailHour: 9 })).status, 412);
  const { title } = await activity();
  const { json } = await get(`${N}/outlets`, { token: await tokenOf("organiser") });
  assert.ok(json.missing.some((one: any) => one.title === title), "of ten years from now nothing is confirmed yet");
  assert.ok(!(await page(`/print/ruwaard?vers=${title.length}${Date.now()}`)).text.includes(escaped(title)), "no confirmation, no print");
  await set({ deadline: null, firstDay: null, lastDay: null }, String(done.headers.etag));
});

test("the answer to who asks for the weekly mail names what is wrong with it", async () => {
  const wrong = (body: object) => post(`${N}/weekly-mail`, body);
  assert.equal((await wrong({ email: newAddress() })).status, 202);
  for (const [body, pointer] of [[{}, "/email"], [{ email: "x" }, "/email"], [{ email: newAddress(), categories: ["nope"] }, "/categories"],
    [{ email: newAddress(), areas: ["BU'"] }, "/areas"], [{ email: newAddress(), streets: ["Nergensstraat"] }, "/streets"], [{ email: newAddress(), language: "xx" }, "/language"], [{ email: newAddress(), name: "x" }, "/name"]] as const)
    assert.deepEqual([(await wrong(body)).status, (await wrong(body)).json.errors[0].pointer], [400, pointer], JSON.stringify(body));
  assert.equal((await ask("PUT", `${N}/weekly-mail`, { token: await tokenOf("resident"), body: { areas: ["x"] }, type: "application/json" })).json.errors[0].pointer, "/areas");
});
