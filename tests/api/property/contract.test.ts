// Whatever is asked, the program never breaks and never answers what the contract does not say.
import { test } from "node:test";
import fc from "fast-check";
import { operations, resolve, type Operation, type Parameter } from "../harness/contract.ts";
import { ask } from "../harness/http.ts";
import { newResident } from "../harness/people.ts";
import { makeActivity, makePlace, makeProject, makeService } from "../harness/things.ts";
import { columns, tokenFor } from "../rights/requests.ts";
import { bodyOf, strangeValue, valueOf } from "./values.ts";

const runs = Number(process.env.VOORDEUR_PROPERTY_RUNS ?? 20);
const seed = Number(process.env.VOORDEUR_PROPERTY_SEED ?? 20261124);

const ids = new Map<string, string>();
async function known(path: string): Promise<string> {
  const noun = /\/(activities|places|projects|services)\//.exec(path)?.[1] ?? "activities";
  const make = { activities: makeActivity, places: makePlace, projects: makeProject, services: makeService }[noun]!;
  if (!ids.has(noun)) ids.set(noun, (await make("own")).id);
  return ids.get(noun)!;
}

/* Modules that nothing else here leans on. */
const modules = fc.constantFrom("results", "news", "nothing");
const garbage = fc.constantFrom("%00", "%ff", "..", ".", "a b", "%2e%2e%2f", "'", "\u00e9", "x".repeat(300), "%", "%zz", "*", "_x", "-");

function partOf(name: string, path: string): fc.Arbitrary<string | typeof existing> {
  const good: fc.Arbitrary<string | typeof existing> = name === "neighbourhood" ? fc.constant("ruwaard")
    : name === "module" ? modules
    : name === "start" ? valueOf({ type: "string", format: "date-time" }) as fc.Arbitrary<string>
    : /activities|places|projects|services/.test(path) ? fc.oneof(fc.constant(existing), fc.uuid()) : fc.uuid();
  return fc.oneof({ weight: 8, arbitrary: good }, garbage);
}
const existing = Symbol("an item that is there");

function queryOf(parameters: Parameter[]): fc.Arbitrary<string> {
  const keys = parameters.filter((one) => one.in === "query");
  const pair = (one: Parameter) => fc.oneof(
    { weight: 4, arbitrary: valueOf(one.schema) }, { weight: 2, arbitrary: strangeValue },
  ).map((value) => `${one.name}=${encode(value)}`);
  const unknown = fc.constantFrom("colour=red", "=", "&&", "a", "limit", "limit=5&limit=6", "%=1", "%00=1", "q[]=1");
  const known = keys.map((one) => fc.option(pair(one), { nil: "", freq: one.required ? 9 : 1 }));
  return fc.tuple(fc.tuple(...known), fc.option(unknown, { nil: "", freq: 8 }))
    .map(([pairs, extra]) => [...pairs, extra].filter(Boolean).join("&"));
}

function encode(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? "";
  return encodeURIComponent(text.toWellFormed()).slice(0, 6_000);
}

const headersOf = fc.record({
  "if-match": fc.constantFrom('"1"', 'W/"1"', "*", '"', "1", '"1", "2"', `"${"9".repeat(60)}"`, '"-1"', '"1e9"'),
  "if-none-match": fc.constantFrom("*", '"1"', "x"),
  "idempotency-key": fc.constantFrom("a", "a b", "", "x".repeat(101), "'"),
  "accept-encoding": fc.constantFrom("gzip", "identity", "*;q=0"),
  cookie: fc.constantFrom("voordeur-refresh=", "voordeur-refresh=AAAA", "voordeur-refresh=%00", "a=b; voordeur-refresh=x; voordeur-refresh=y", "="),
}, { requiredKeys: [] });

const types = ["application/json", "application/merge-patch+json", "text/plain", "image/png", "text/csv", "text/calendar", ""];

function bodiesOf(operation: Operation, pointer: any): fc.Arbitrary<{ raw?: string; type?: string }> {
  const json = operation.body.find((type) => type.endsWith("json"));
  if (operation.body.length === 0) return fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, fc.constant({ raw: "{}", type: "application/json" }));
  const made = json
    ? bodyOf(pointer.requestBody.content[json].schema).map((value) => ({ raw: JSON.stringify(value), type: json }))
    : fc.string({ maxLength: 400 }).map((raw) => ({ raw, type: operation.body[0]! }));
  const odd = fc.tuple(fc.string({ maxLength: 100 }), fc.constantFrom(...types)).map(([raw, type]) => ({ raw, type }));
  const foreign = fc.tuple(fc.string({ maxLength: 300 }), fc.constantFrom(...operation.body)).map(([raw, type]) => ({ raw, type }));
  return fc.oneof({ weight: 8, arbitrary: made }, odd, foreign);
}

/* Who asks. Signing in is tried by its own tests: here it is always somebody else. */
const askers = fc.constantFrom(...columns, "pro" as const, "pro" as const, "adr" as const);

/* These end what the other tests lean on: they are asked by somebody whom nobody misses. */
const ending = ["leave", "signOutEverywhere"];
const tokenToAsk = async (id: string, asker: (typeof columns)[number]) =>
  ending.includes(id) && asker !== "vis" ? (await newResident()).token : tokenFor(asker);

for (const operation of operations) {
  const { value: description } = resolve({ $ref: `#${operation.pointer}` }, "");
  const parts = [...operation.path.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1]!);

  test(`whatever is asked of ${operation.id}, it neither breaks nor answers outside the contract`, async () => {
    const asked = fc.record({
      parts: fc.tuple(...parts.map((name) => partOf(name, operation.path))),
      query: queryOf(operation.parameters),
      headers: headersOf,
      body: bodiesOf(operation, description),
      asker: askers,
    });
    await fc.assert(fc.asyncProperty(asked, async ({ parts: values, query, headers, body, asker }) => {
      const filled = await Promise.all(values.map((value) => (value === existing ? known(operation.path) : (value as string))));
      const path = filled.reduce((text, value, at) => text.replace(`{${parts[at]}}`, encodeURI(value).replaceAll("%25", "%")), operation.path);
      const target = `/api/v1${path}${query ? `?${query}` : ""}`;
      const answer = await ask(operation.method, target, { token: await tokenToAsk(operation.id, asker), headers: clean(headers), ...body });
      if (answer.status >= 500) throw new Error(`${operation.method} ${target} → ${answer.status} ${answer.bytes}`);
    }), { numRuns: runs, seed, endOnFailure: false });
  });
}

const clean = (headers: { [name: string]: string | undefined }) =>
  Object.fromEntries(Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined));
