import assert from "node:assert/strict";
import { test } from "node:test";
import { XMLParser } from "fast-xml-parser";
import Parser from "rss-parser";
import ICAL from "ical.js";
import { ask, get, patch, post } from "../harness/http.ts";
import { newAddress, tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
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
    [{ email: newAddress(), areas: ["BU'"] }, "/areas"], [{ email: newAddress(), language: "xx" }, "/language"], [{ email: newAddress(), name: "x" }, "/name"]] as const)
    assert.deepEqual([(await wrong(body)).status, (await wrong(body)).json.errors[0].pointer], [400, pointer], JSON.stringify(body));
  assert.equal((await ask("PUT", `${N}/weekly-mail`, { token: await tokenOf("resident"), body: { areas: ["x"] }, type: "application/json" })).json.errors[0].pointer, "/areas");
});
