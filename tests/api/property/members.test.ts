// Every member of every body, with every strange value in turn: refused by name, or taken
// because the contract allows it.  The judge of the exchange tells the two apart.
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations, resolve } from "../harness/contract.ts";
import { makeColleague } from "../harness/colleagues.ts";
import { ask } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { api } from "../harness/stack.ts";
import { activityBody, fresh, makeActivity, makeDuplicate, makeOrganisation, makePlace, makeProject, makeService, now, organisationOf, tomorrow, type Thing } from "../harness/things.ts";
import { strange } from "./values.ts";

const word = (text: string) => fresh(text).replaceAll(/\W+/g, "-");
const name = async () => ({ name: fresh("Naam"), organisation: await organisationOf("own") });

/* A good body for each operation that makes something; the draft of a PATCH is empty. */
const drafts: { [operation: string]: () => Promise<object> } = {
  createActivity: () => activityBody(),
  createOrganisation: async () => ({ name: fresh("Club"), kind: "initiative" }),
  createPlace: name,
  createProject: async () => ({ title: fresh("Samen"), organisation: await organisationOf("own") }),
  createService: name,
  createCategory: async () => ({ kind: "activity", slug: word("s"), name: fresh("n"), nameEn: fresh("e"), icon: "star", ordinal: 900 }),
  createSynonym: async () => ({ word: word("w"), means: ["taal"] }),
  readText: async () => ({ text: "Burendag" }),
  listDates: async () => ({ start: tomorrow(), rrule: "FREQ=WEEKLY;COUNT=3" }),
  createActivityDraft: () => activityBody(),
  copyActivities: async () => ({ activities: [(await once("activity", () => makeActivity())).id] }),
  createBulkChange: async () => ({ what: "move", location: "Zaal 2", activities: [(await once("activity", () => makeActivity())).id] }),
  createClient: async () => ({ neighbourhood: "ruwaard", name: fresh("Programma"), scopes: ["activities:read"] }),
};
/* Whose it is, where nobody else may change it. */
type Owned = Thing & { who?: { token: string } };
const made = new Map<string, Promise<Owned>>();
const once = (id: string, make: () => Promise<Owned>) => made.get(id) ?? made.set(id, make()).get(id)!;
const things: { [operation: string]: () => Promise<Owned> } = {
  changeActivity: () => once("activity", () => makeActivity()),
  decideDuplicate: () => once("duplicate", () => makeDuplicate()),
  changePlace: () => once("place", () => makePlace()),
  changeProject: () => once("project", () => makeProject()),
  changeColleague: () => once("colleague", () => makeColleague()),
  changeService: () => once("service", () => makeService()),
  changeOrganisation: () => once("organisation", () => makeOrganisation()),
};

async function send(operation: (typeof operations)[number], member: string, value: unknown) {
  const thing = await things[operation.id]?.();
  const token = thing?.who?.token ?? (await tokenOf(/Category|Synonym|Client/.test(operation.id) ? "admin_residents" : "professional"));
  if (thing) {
    const { address, etag } = await now(thing.address, token);
    return ask("PATCH", address, { token, body: { [member]: value }, headers: { "if-match": etag } });
  }
  const path = operation.path.replace("{neighbourhood}", "ruwaard");
  return ask("POST", api + path, { token, body: { ...(await drafts[operation.id]!()), [member]: value } });
}

for (const operation of operations.filter(({ id }) => id in drafts || id in things)) {
  const { value: it } = resolve({ $ref: `#${operation.pointer}` }, "");
  const schema = resolve(Object.values<any>(it.requestBody.content)[0].schema, "").value;
  test(`${operation.id} refuses by name what a member may not be`, async () => {
    for (const member of Object.keys(schema.properties))
      for (const value of strange) {
        const { status, json } = await send(operation, member, value);
        if (status < 300 || [409, 413].includes(status)) continue;
        // Whether a neighbourhood is there is not told to who has no say in it.
        if (status === 403 && member === "neighbourhood") continue;
        assert.equal(status, 400, `${member}: ${JSON.stringify(value)?.slice(0, 80)}`);
        const named = json.type === "/problems/bad-json"
          || (json.errors ?? []).some(({ pointer }: any) => pointer === `/${member}` || pointer.startsWith(`/${member}/`) || related(member).includes(pointer));
        assert.ok(named, `${member} as ${JSON.stringify(value)?.slice(0, 80)}: ${JSON.stringify(json.errors)}`);
      }
  });
}

/* Where two members clash, the fault may be said of the other one. */
function related(member: string): string[] {
  const pairs: { [member: string]: string[] } = {
    start: ["/end", "/rrule"], end: ["/start"], exdates: ["/rrule"], skipsHolidays: ["/rrule"], latitude: ["/longitude"], longitude: ["/latitude"],
    free: ["/price"], allDay: ["/start", "/end"], verdict: ["/kept"],
    location: ["/place"],
    shownToResidents: ["/walkInFor", "/walkInHours", "/walkInPlace"],
  };
  return pairs[member] ?? [];
}
