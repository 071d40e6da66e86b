// Values as the contract describes them, and as it does not.
import fc from "fast-check";
import { resolve } from "../harness/contract.ts";

type Schema = any;

export const strange: unknown[] = [
  null, "", " ", "\u0000", "a\u0000b", "\ud800", "x".repeat(20_001), "é".repeat(3_000), "\u202eevil", "👩‍👩‍👧‍👦".repeat(40), "' or 1=1 --",
  "<script>alert(1)</script>", "%s%n%x", "../../etc/passwd", "\r\nSet-Cookie: a=b", 0, -1, 1.5, 1e308, -1e308, 9_007_199_254_740_993, true,
  false, [], {}, [[]], [null], { a: { b: [{}] } }, "2026-02-30T10:00:00Z", "9999-12-31T23:59:59Z", "0000-01-01T00:00:00Z",
  "2026-11-24T10:00:00+99:00", "2026-11-24", "11111111-1111-4111-8111-111111111111", "FREQ=SECONDLY", "FREQ=DAILY;COUNT=999999999",
  "FREQ=YEARLY;BYDAY=53MO", "javascript:alert(1)", Array.from({ length: 500 }, () => "a"), Array.from({ length: 60 }, (_, n) => n),
];
export const strangeValue = fc.constantFrom(...strange);

const text = (schema: Schema): fc.Arbitrary<string> => {
  const most = Math.min(schema.maxLength ?? 60, 60);
  const plain = fc.string({ unit: "grapheme", minLength: Math.min(schema.minLength ?? 0, most), maxLength: most });
  if (schema.format === "uuid") return fc.uuid();
  if (schema.format === "date") return moment().map((at) => at.slice(0, 10));
  if (schema.format === "date-time") return moment();
  if (!schema.pattern || schema.pattern.startsWith("^[^\\u0000]")) return plain;
  return fc.stringMatching(new RegExp(schema.pattern, "u"), { maxLength: most }).map((made) => made.slice(0, schema.maxLength));
};

const moment = () => fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true })
  .map((at) => at.toISOString().replace(/\.\d+/, ""));

/** A value that fits this schema, or nearly (a pattern is met, a length not always). */
export function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  schema = resolve(schema, "").value;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map(valueOf));
  const types: string[] = [schema.type].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case "null": return fc.constant(null);
    case "boolean": return fc.boolean();
    case "integer": return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 });
    case "number": return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true });
    case "array": return fc.array(valueOf(schema.items), { maxLength: Math.min(schema.maxItems ?? 4, 4) });
    case "object": return objectOf(schema);
    default: return text(schema);
  }
}

function objectOf(schema: Schema): fc.Arbitrary<object> {
  const members = Object.fromEntries(Object.entries<Schema>(schema.properties ?? {}).map(([name, one]) => [name, valueOf(one)]));
  return fc.record(members, { requiredKeys: (schema.required ?? []).filter((name: string) => name in members) });
}

/** A body that fits, or one with something wrong in it somewhere. */
export function bodyOf(schema: Schema): fc.Arbitrary<unknown> {
  const good = valueOf(schema);
  const names = Object.keys(resolve(schema, "").value.properties ?? { a: 1 });
  const spoilt = fc.tuple(good, fc.constantFrom(...names), strangeValue).map(([value, name, wrong]) => ({ ...(value as object), [name]: wrong }));
  const extra = fc.tuple(good, fc.constantFrom("__proto__", "Title", "id", "version", "", "a\u0000"), strangeValue)
    .map(([value, name, wrong]) => Object.fromEntries([...Object.entries(value as object), [name, wrong]]));
  return fc.oneof({ weight: 3, arbitrary: good }, { weight: 3, arbitrary: spoilt }, extra, strangeValue);
}
