// One thing done to many activities: looked at, done all or none, told, and undone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, get, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { calendar, fresh, makeActivity, makeOrganisation, makePlace, now, organisationOf, tomorrow, type Thing } from "../harness/things.ts";

const staff = () => tokenOf("professional");
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

async function look(body: object, token?: string) {
  return post(`${N}/bulk-changes`, body, { token: token ?? (await staff()) });
}
async function looked(body: object, token?: string): Promise<Thing> {
  const made = await look(body, token);
  assert.equal(made.status, 201, made.bytes.toString());
  return now(String(made.headers.location), token ?? (await staff()));
}
async function act(move: "_do" | "_undo", { address }: Thing, token?: string) {
  const how = token ?? (await staff());
  const { etag } = await now(address, how);
  return ask("POST", `${address}/${move}`, { token: how, headers: { "if-match": etag } });
}
const three = async () => [await makeActivity(), await makeActivity("other"), await makeActivity()];
const ids = (made: Thing[]) => made.map(({ id }) => id);
const seen = async ({ address }: Thing) => (await get(address, { token: await tokenOf("resident") })).json;

test("many activities move at once, the list says so, and undoing puts back all but what was changed since", async () => {
  const made = await three();
  const place = await makePlace();
  const change = await looked({ what: "move", activities: ids(made), place: place.id, location: "Zaal 2" });
  assert.deepEqual([change.json.status, change.json.activities, change.json.unchanged], ["previewed", 3, 0]);
  assert.equal((await seen(made[0]!)).place, null);

  const done = await act("_do", change);
  assert.deepEqual([done.status, done.json.status, done.json.madeBy], [200, "done", "Joris de Wit"]);
  for (const one of made) assert.deepEqual([(await seen(one)).place.id, (await seen(one)).location], [place.id, "Zaal 2"]);
  const { json } = await get(`${N}/bulk-changes?limit=1`, { token: await staff() });
  assert.deepEqual([json.items[0].id, json.items[0].place], [change.id, { id: place.id, name: place.json.name }]);
  assert.equal((await act("_do", change)).status, 409);

  const { etag } = await now(made[1]!.address);
  await ask("PATCH", made[1]!.address, { token: await staff(), body: { summary: "Intussen anders." }, headers: { "if-match": etag } });
  const undone = await act("_undo", change);
  assert.deepEqual([undone.status, undone.json.status, undone.json.left, undone.json.undoneBy], [200, "undone", 1, "Joris de Wit"]);
  assert.deepEqual(undone.json.items.map(({ left }: any) => left), [null, "changed", null]);
  assert.deepEqual([(await seen(made[0]!)).place, (await seen(made[0]!)).location], [null, null]);
  assert.equal((await seen(made[1]!)).place.id, place.id);
  assert.equal((await act("_undo", change)).status, 409);
});

test("a week is off: residents read why, another week is not, and undoing brings each date back", async () => {
  const series = await makeActivity("own", { start: tomorrow(), end: tomorrow(12), rrule: "FREQ=DAILY;COUNT=9" });
  const single = await makeActivity("own", { start: `${day(30)}T10:00:00Z`, end: null });
  const change = await looked({ what: "cancel", activities: ids([series, single]), from: day(3), to: day(5), reason: "Het is carnaval." });
  assert.deepEqual([change.json.activities, change.json.unchanged, change.json.dates], [1, 1, 3]);
  assert.equal((await act("_do", change)).status, 200);
  const off = (await seen(series)).next.filter(({ status }: any) => status === "cancelled");
  assert.deepEqual(off.map(({ note }: any) => note), Array(3).fill("Het is carnaval."));
  const lines = (await get(`${N}/activities?from=${day(4)}&to=${day(4)}&limit=100`, { token: await tokenOf("resident") })).json.items;
  assert.equal(lines.find(({ activity }: any) => activity.id === series.id).status, "cancelled");
  assert.equal((await act("_undo", change)).json.left, 0);
  assert.deepEqual(new Set((await seen(series)).next.map(({ status, note }: any) => `${status} ${note}`)), new Set(["scheduled null"]));
});

test("what somebody changed between looking and doing is named, and nothing at all is done", async () => {
  const made = await three();
  const change = await looked({ what: "categorise", activities: ids(made), add: ["music"], remove: ["crafts"] });
  const { etag } = await now(made[2]!.address);
  await ask("PATCH", made[2]!.address, { token: await staff(), body: { summary: "Intussen anders." }, headers: { "if-match": etag } });
  const refused = await act("_do", change);
  assert.deepEqual([refused.status, refused.json.errors], [412, [{ pointer: "/activities/2", code: "stale" }]]);
  assert.deepEqual((await seen(made[0]!)).categories, ["crafts"]);
  assert.equal((await now(change.address, await staff())).json.status, "previewed");
});

test("handing over leaves nobody without an organisation, and names what cannot go along", async () => {
  const club = await makeOrganisation();
  const preview = await post(`${N}/imports?organisation=${club.id}&calendar=agenda`, undefined,
    { token: await staff(), raw: calendar(fresh("Schaken")), type: "text/calendar" });
  await post(`${String(preview.headers.location)}/_save`, undefined, { token: await staff(), headers: { "if-match": String(preview.headers.etag) } });
  const fed = (await get(`${N}/activities?organisation=${club.id}`, { token: await staff() })).json.items[0].activity;
  const typed = await makeActivity();
  const to = await makeOrganisation();
  const refused = await look({ what: "hand-over", activities: [typed.id, fed.id], organisation: to.id });
  assert.deepEqual([refused.status, refused.json.errors], [400, [{ pointer: "/activities/1/calendar", code: "unsupported" }]]);
  const nobody = await look({ what: "hand-over", activities: [typed.id] });
  assert.deepEqual([nobody.status, nobody.json.errors], [400, [{ pointer: "/organisation", code: "required" }]]);

  const change = await looked({ what: "hand-over", activities: [typed.id], organisation: to.id, contact: { name: "Ad", telephone: "0412 00 00 09" } });
  assert.equal((await act("_do", change)).status, 200);
  assert.deepEqual([(await seen(typed)).organisation.id, (await seen(typed)).contact], [to.id, { name: "Ad", telephone: "0412 00 00 09", email: null }]);
  assert.equal((await act("_undo", change)).json.left, 0);
  assert.deepEqual([(await seen(typed)).organisation.id, (await seen(typed)).contact], [await organisationOf("own"), null]);
});

test("to the archive and back", async () => {
  const made = await three();
  const change = await looked({ what: "archive", activities: ids(made) });
  assert.equal((await act("_do", change)).status, 200);
  assert.ok((await seen(made[0]!)).archivedAt);
  assert.equal((await look({ what: "move", activities: [made[0]!.id], location: "Buiten" })).json.errors[0].pointer, "/activities/0/archivedAt");
  assert.equal((await act("_undo", change)).json.left, 0);
  assert.equal((await seen(made[0]!)).archivedAt, null);
});

test("an organiser does it with own activities, to own organisations, and sees only what is her own doing", async () => {
  const token = await tokenOf("organiser");
  const [own, other] = [await makeActivity("own"), await makeActivity("other")];
  const refused = await look({ what: "archive", activities: [own.id, other.id] }, token);
  assert.deepEqual([refused.status, refused.json.errors], [403, [{ pointer: "/activities/1", code: "not_yours" }]]);
  const away = await look({ what: "hand-over", activities: [own.id], organisation: await organisationOf("other") }, token);
  assert.deepEqual([away.status, away.json.errors], [403, [{ pointer: "/organisation", code: "not_yours" }]]);
  const change = await looked({ what: "archive", activities: [own.id] }, token);
  assert.equal((await act("_do", change, token)).status, 200);
  const theirs = await looked({ what: "archive", activities: [other.id] });
  assert.equal((await get(theirs.address, { token })).status, 404);
  assert.equal((await act("_undo", change)).status, 200, "who keeps the neighbourhood may undo it too");
});

test("what does not go together is refused by name", async () => {
  const activities = [(await makeActivity()).id];
  const refusal = async (body: object) => {
    const { status, json } = await look({ activities, ...body });
    assert.equal(status, 400);
    return json.errors.map(({ pointer, code }: any) => `${pointer} ${code}`).join(", ");
  };
  assert.equal(await refusal({ what: "move" }), "/place required");
  assert.equal(await refusal({ what: "move", location: "Zaal 2", reason: "Daarom" }), "/reason unsupported");
  assert.equal(await refusal({ what: "categorise" }), "/add required");
  assert.equal(await refusal({ what: "categorise", add: ["music"], remove: ["music"] }), "/remove/0 invalid");
  assert.equal(await refusal({ what: "categorise", add: ["nope"] }), "/add/0 unknown");
  assert.equal(await refusal({ what: "cancel" }), "/from required, /to required, /reason required");
  assert.equal(await refusal({ what: "cancel", from: day(3), to: day(2), reason: "IJs" }), "/to before_start");
  assert.equal(await refusal({ what: "cancel", from: day(-9), to: day(-2), reason: "IJs" }), "/to out_of_range");
  assert.equal(await refusal({ what: "cancel", from: day(1), to: day(400), reason: "IJs" }), "/to out_of_range");
  assert.equal(await refusal({ what: "cancel", from: "31 december", to: day(1), reason: "IJs" }), "/from invalid");
  assert.equal(await refusal({ what: "move", place: await organisationOf("own") }), "/place not_found");
  assert.equal(await refusal({ what: "archive", activities: [] }), "/activities too_few");
  assert.equal(await refusal({ what: "archive", activities: [...activities, ...activities] }), "/activities/1 duplicate");
  assert.equal(await refusal({ what: "archive", activities: [await organisationOf("own")] }), "/activities/0 not_found");
  const change = await looked({ what: "cancel", activities, from: day(20), to: day(21), reason: "IJs" });
  assert.equal((await act("_do", change)).status, 409, "nothing would change");
  assert.equal((await post(`${change.address}/_do`, undefined, { token: await staff() })).status, 428);
});
