// What a resident leaves behind while using the house must not be in any log.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { accounts, emailOf, password, sessionOf, type Role } from "./harness/people.ts";
import { secrets } from "./harness/http.ts";
import { logs } from "./harness/stack.ts";

const files = () => readdirSync(logs).map((name) => join(logs, name)).filter((path) => statSync(path).isFile());

/* Read when the first test asks: all others have run by then. */
let read: { path: string; text: string }[] | undefined;
const lines = () => (read ??= files().flatMap((path) => readFileSync(path, "utf8").split("\n").map((text) => ({ path, text }))));

function found(what: string | RegExp) {
  const holds = (text: string) => (typeof what === "string" ? text.includes(what) : what.test(text));
  return lines().filter(({ text }) => holds(text)).slice(0, 3);
}

test("the programs, nginx and the database do keep logs", () => {
  assert.ok(lines().length > 10 && files().length >= 3, files().join());
});

test("no log holds a name or an e-mail address of a person", async () => {
  for (const role of Object.keys(accounts) as Role[]) {
    assert.deepEqual(found(emailOf(role)), []);
    assert.deepEqual(found((await sessionOf(role)).person.name), []);
  }
});

test("no log holds a password, a token, a refresh cookie or a program's secret", () => {
  assert.deepEqual(found(password), []);
  assert.deepEqual(found(/eyJ[A-Za-z0-9_-]{10,}\.eyJ/), []);
  assert.deepEqual(found(/voordeur-refresh=[A-Za-z0-9]/), []);
  for (const secret of secrets) assert.deepEqual(found(secret), []);
});

test("no log holds what somebody searched for, or where from", () => {
  assert.deepEqual(found(/[?&]q=/), []);
  assert.deepEqual(found("zoekwoord-dat-niemand-mag-zien"), []);
  assert.deepEqual(found(/\b127\.0\.0\.1\b.*\/api\/v1/), []);
});

test("no log quotes a row of a table", () => {
  assert.deepEqual(found(/Failing row contains|Key \(.*\)=\(/), []);
});
