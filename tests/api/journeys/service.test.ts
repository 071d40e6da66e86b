import assert from "node:assert/strict";
import { test } from "node:test";
import { del, get, patch, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, asSuper } from "../harness/stack.ts";
import { fresh, makePlace, makeService, now, organisationOf } from "../harness/things.ts";

const staff = () => tokenOf("professional");
const having = (token: string, etag: string) => ({ token, headers: { "if-match": etag } });
const unique = (word: string) => fresh(word).replace(/[ -]/g, "x");
const names = (answer: any) => answer.json.items.map(({ name }: any) => name);

const hours = [
  { frequency: "weekly", interval: 1, byDay: ["TU", "TH"], opens: "09:00", closes: "11:30", from: null, until: null, place: null, note: null },
  { frequency: "monthly", interval: 1, byDay: ["1SA", "-1FR"], opens: null, closes: null, from: "2027-01-01", until: null, place: null, note: "Op afspraak" },
];
const exceptions = [{ date: "2026-12-25", until: "2026-12-26", opens: null, closes: null, note: "Kerst" }];

test("a service is written with all there is to know, changed one member at a time, and archived", async () => {
  const token = await staff();
  const [here, there] = [await makePlace(), await makePlace()];
  const body = {
    name: fresh("Spreekuur schulden"), alsoKnownAs: ["Geldloket"], summary: "Rust in uw geldzaken.", text: "Neem **alles** mee.",
    organisation: await organisationOf("own"), places: [there.id, here.id], themes: ["debts", "paperwork"], eligibility: "Wie in Oss woont.",
    minimumAge: 18, maximumAge: null, free: false, costNote: "€ 2", hours, exceptions, languages: ["nl", "pl"],
    accessibilityNote: "Drempel van 2 cm.", application: "Bel eerst.", waitingTime: "Twee weken", telephone: "0412 000000",
    email: "loket@voorbeeld.example", url: "https://voorbeeld.example/", areas: ["Ruwaard"],
  };
  const made = await post(`${N}/services`, body, { token });
  assert.equal(made.status, 201);
  const { places, organisation, ...rest } = made.json;
  assert.deepEqual(places.map(({ id }: any) => id), body.places);
  assert.equal(organisation.id, body.organisation);
  for (const [member, value] of Object.entries(body)) if (member in rest) assert.deepEqual(rest[member], value, member);
  assert.match(rest.html, /<strong>alles<\/strong>/);

  const address = String(made.headers.location);
  const changed = await patch(address, { waitingTime: "Vier weken", exceptions: [] }, having(token, String(made.headers.etag)));
  assert.deepEqual([changed.json.waitingTime, changed.json.exceptions, changed.json.hours], ["Vier weken", [], hours]);
  assert.equal((await patch(address, { waitingTime: "Zes weken" }, having(token, String(made.headers.etag)))).status, 412);
  assert.equal((await now(address, token)).json.waitingTime, "Vier weken");
  assert.equal((await del(address, having(token, String(changed.headers.etag)))).status, 204);
  assert.notEqual((await now(address, token)).json.archivedAt, null);
});

test("a service is found by theme, by what people call the theme, by place, language and organisation", async () => {
  const token = await staff();
  const place = await makePlace("own", { wheelchair: "yes" });
  const word = unique("zq");
  const made = await makeService("own", { name: `Loket ${word}`, themes: ["debts"], places: [place.id], languages: ["pl"], free: true });
  await makeService("other", { name: `Winkel ${word}`, themes: ["rent"], languages: ["nl"], free: false });
  const list = async (query: string) => names(await get(`${N}/services?q=${word}&${query}`, { token }));
  const both = [`Loket ${word}`, `Winkel ${word}`];
  assert.deepEqual(await list("limit=5"), both);
  for (const query of ["theme=debts", "theme=money", `place=${place.id}`, "language=pl", "accessible=true", "free=true",
    `organisation=${await organisationOf("own")}`]) assert.deepEqual(await list(query), both.slice(0, 1), query);
  assert.deepEqual(await list("theme=care"), []);
  const found = (await get(`${N}/_search?q=${word}%20deurwaarder`, { token })).json.items;
  assert.deepEqual(found.map(({ kind, card }: any) => [kind, card.id]), [["service", made.id]]);
  const page = await get(made.json.address, { unjudged: true });
  assert.match(page.bytes.toString(), new RegExp(`<h1>Loket ${word}</h1>[^]*Gratis`));
});

test("what cannot be is named by its member, and nothing is kept", async () => {
  const token = await staff();
  const refused = async (more: object) => {
    const answer = await post(`${N}/services`, { name: fresh("x"), organisation: await organisationOf("own"), ...more }, { token });
    assert.equal(answer.status, 400);
    return answer.json.errors.map(({ pointer, code }: any) => `${pointer} ${code}`);
  };
  const nowhere = "00000000-0000-4000-8000-000000000000";
  const open = hours[0]!;
  assert.deepEqual(await refused({ organisation: nowhere }), ["/organisation not_found"]);
  assert.deepEqual(await refused({ places: [nowhere] }), ["/places not_found"]);
  assert.deepEqual(await refused({ themes: ["nergens"] }), ["/themes unknown"]);
  assert.deepEqual(await refused({ minimumAge: 20, maximumAge: 12 }), ["/maximumAge out_of_range"]);
  assert.deepEqual(await refused({ hours: [open, { ...open, byDay: ["1MO", "XX"], opens: "9 uur", until: "2026-02-30" }] }), ["/hours/1/until invalid"]);
  assert.deepEqual(await refused({ hours: [open, { ...open, byDay: ["1MO"], opens: "9 uur", closes: "12:00" }] }),
    ["/hours/1/byDay/0 invalid", "/hours/1/opens invalid"]);
  assert.deepEqual(await refused({ hours: [{ ...open, closes: "08:00" }], exceptions: [{ date: "2026-12-25", opens: "10:00" }] }),
    ["/hours/0/closes before_start", "/exceptions/0/closes required"]);
});

test("a reader who says it is wrong makes it due, and its history, the round and the list of what is wrong know it", async () => {
  const token = await staff();
  const made = await makeService();
  await post(`${made.address}/corrections`, { code: "stopped", note: "Dicht." });
  const due = (await get(`${N}/services?freshness=due&q=${encodeURIComponent(made.json.name)}`, { token })).json.items;
  assert.deepEqual(due.map(({ id }: any) => id), [made.id]);
  const told = (await get(`${N}/corrections`, { token })).json.items.find(({ item }: any) => item.id === made.id);
  assert.equal(told?.item.address ?? told?.address, made.json.address);
  const events = async () => (await get(`${N}/life-events?kind=service&item=${made.id}`, { token })).json.items.map(({ event }: any) => event);
  assert.deepEqual(await events(), ["due", "confirmed", "made"]);
  const round = (await get(`${N}/round`, { token: await tokenOf("connector") })).json;
  assert.ok(JSON.stringify(round).includes(made.id));
  const answered = await post(`${N}/round`, { kind: "service", item: made.id, answer: "right" }, { token: await tokenOf("connector") });
  assert.equal(answered.status, 201);
  assert.equal((await events())[0], "confirmed");
});

test("it holds for half a year, counts in the figure, and then its organiser is asked", async () => {
  const { id } = await makeService();
  const count = (from: string) => asSuper(`select count(*) from ${from} where item_id = '${id}'`).trim();
  assert.equal(asSuper(`select due_at - confirmed_at from service where service_id = '${id}'`).trim(), "180 days");
  assert.deepEqual([count("freshness_item"), count("item_due")], ["1", "0"]);
  asSuper(`update service set confirmed_at = clock_now() - interval '181 days' where service_id = '${id}'`);
  assert.equal(count("item_due"), "1");
});
