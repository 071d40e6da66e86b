import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { operations } from "../harness/contract.ts";
import { run } from "../harness/people.ts";
import type { Whose } from "../harness/things.ts";
import { columns, requests, tokenFor } from "./requests.ts";

const rows = readFileSync(new URL("./rights.txt", import.meta.url), "utf8").split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split(/\s+/))
  .map(([operation, object, ...expected]) => ({ operation: operation!, object: object!, expected: expected.map(Number) }));

test("every route of the program has a row in the table of rights", () => {
  const compiled: { operationId: string; root: string }[] = JSON.parse(run("routes", "--json"));
  const ruled = new Set(rows.map(({ operation }) => operation));
  assert.deepEqual(compiled.filter(({ root, operationId }) => root === "/api/v1" && !ruled.has(operationId)), []);
});

test("every row says what every role gets", () => {
  for (const { operation, expected } of rows) {
    assert.equal(expected.length, columns.length, operation);
    assert.ok(requests[operation], operation);
  }
});

test("the roles of the contract are those that the table lets in", () => {
  const column: { [role: string]: number } = Object.fromEntries([
    "visitor", "resident", "organiser", "connector", "host", "professional", "case_lead", "moderator", "admin_residents",
    "admin_professionals", "steering", "operator", "privacy_officer", "integrator",
  ].map((role, at) => [role, at]));
  for (const { id, roles } of operations) {
    const letIn = Object.keys(column).filter((role) => rows.some((row) => row.operation === id && row.expected[column[role]!]! < 300));
    const forAll = roles.length === Object.keys(column).length;
    const unreachable = forAll ? ["operator", "privacy_officer"].filter((role) => !letIn.includes(role)) : [];
    assert.deepEqual([...letIn, ...unreachable].sort(), [...roles].sort(), id);
  }
});

for (const { operation, object, expected } of rows)
  test(`${operation}${object === "-" ? "" : ` of ${object === "own" ? "one's own" : "somebody else"}`} is for those whom the table lets in`, async () => {
    const got: { [column: string]: number | string } = {};
    for (const column of columns) {
      const how = { token: await tokenFor(column) };
      got[column] = (await requests[operation]!(how, object as Whose, column)).status;
    }
    assert.deepEqual(got, Object.fromEntries(columns.map((column, at) => [column, expected[at]])));
  });
