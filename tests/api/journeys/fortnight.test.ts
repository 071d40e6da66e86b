import assert from "node:assert/strict";
import { test } from "node:test";
import { days, local, utc, weekday } from "../harness/dates.ts";
import { get, patch } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { makeActivity, now } from "../harness/things.ts";

const address = `${N}/activities/_fortnight`;
const settled = () => new Promise((wait) => setTimeout(wait, 1_200));

/** The same two weeks as the list tells them, page by page. */
async function listed(until: string) {
  const rows: any[] = [];
  for (let cursor = ""; ;) {
    const { json } = await get(`${N}/activities?limit=100&to=${until}${cursor}`);
    rows.push(...json.items);
    if (!json.next) return rows;
    cursor = `&cursor=${json.next}`;
  }
}

test("two weeks of the programme come in one answer, the same as the list and the items tell", async () => {
  const first = local(weekday(3), 10);
  const made = await makeActivity("own", {
    text: "Kom **gerust**.", start: utc(first), end: utc(first + 3_600_000), rrule: "FREQ=DAILY;COUNT=30", contact: { name: "Ria", telephone: "0412 123456", email: null },
  });
  const token = await tokenOf("professional");
  const second = `${made.address}/occurrences/${utc(first + days(1))}`;
  await patch(second, { status: "cancelled", note: "De zaal is dicht." }, { token, headers: { "if-match": (await now(second, token)).etag } });
  await settled();

  const { json } = await get(address);
  const lines = await listed(json.until);
  assert.deepEqual(json.lines, lines.map(({ activity, ...line }) => ({ ...line, activity: activity.id })));
  assert.deepEqual(json.items.map(({ id }: any) => id), [...new Set(lines.map(({ activity }) => activity.id))].sort());

  const kept = json.items.find(({ id }: any) => id === made.id);
  const item = (await get(made.address)).json;
  assert.deepEqual({ ...kept, next: [] }, { ...item, next: [] });
  assert.ok(kept.next.length > 2 && kept.next.every(({ start }: any) => start < json.until));
  assert.ok(kept.next.some(({ status, note }: any) => status === "cancelled" && note === "De zaal is dicht."));
});

test("two weeks end with the thirteenth day after today, where people live", async () => {
  const { json } = await get(address);
  const end = new Date(json.until);
  assert.equal(new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", hour: "2-digit", minute: "2-digit" }).format(end), "00:00");
  const ahead = (end.getTime() - Date.now()) / days(1);
  assert.ok(ahead > 12.9 && ahead <= 14.1, String(ahead));
});

test("who has two weeks already is told that they are the same", async () => {
  const { headers } = await get(address);
  assert.equal((await get(address, { headers: { "if-none-match": headers.etag! } })).status, 304);
});

test("two weeks tell nobody what they may change", async () => {
  const { json } = await get(address, { token: await tokenOf("professional") });
  assert.ok(json.items.every((item: object) => !("mayEdit" in item)));
});
