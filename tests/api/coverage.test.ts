import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "./harness/contract.ts";
import { seen } from "./harness/http.ts";

test("no documented operation is missed by these tests", () => {
  const missed = operations.filter(({ id }) => ![...(seen.get(id) ?? [])].some((status) => status < 300));
  assert.deepEqual(missed.map(({ id }) => id), []);
});
