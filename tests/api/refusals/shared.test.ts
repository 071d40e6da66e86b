// Every file that others made, through every door that takes files: something of it comes in, or one sentence says why not.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ask, post, type Exchange } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { asSuper, N } from "../harness/stack.ts";
import { organisationOf } from "../harness/things.ts";

const folder = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));
const files = !existsSync(folder) ? [] :
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const skip = files.length === 0 && "../shared/data is not here";
const SENTENCE = /^[\p{L}"„'].*[.!?]$/su;
const AT_ONCE = 2; // as many as there are who open files: more would wait

/** What stands here that a file could change. */
const standing = () =>
  asSuper(`select (select count(*) from activity), (select count(*) from organisation), (select count(*) from place), (select count(*) from project)`);

/** Passes every file through one door, a few at once; complains of all that went wrong together. */
async function through(door: (file: string) => Promise<string | undefined>): Promise<void> {
  const wrong: string[] = [];
  const waiting = [...files];
  const carry = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const said = await door(file).catch((error: Error) => error.message);
      if (said) wrong.push(`${file.slice(folder.length)}: ${said}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, carry));
  assert.deepEqual(wrong, []);
}

/** Asks again where nobody had time to open the file, as the answer says to. */
async function patiently(asking: () => Promise<Exchange>): Promise<Exchange> {
  let made = await asking();
  for (let tries = 0; made.status === 503 && tries < 5; tries++) {
    await sleep(1000 * Number(made.headers["retry-after"] ?? 1));
    made = await asking();
  }
  return made;
}

/** A refusal of one sentence, and never one that is our own fault. */
function refused({ status, json }: { status: number; json: any }): string | undefined {
  if (status < 400 || status >= 500) return `answered ${status}`;
  const said = json?.errors?.[0]?.detail ?? json?.detail ?? json?.title;
  return said ? undefined : `says ${JSON.stringify(json)}`;
}

const TYPES: { [end: string]: string } = {
  ".ics": "text/calendar", ".csv": "text/csv", ".json": "application/json", ".jsonld": "application/ld+json",
  ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".heif": "image/heic", ".tiff": "image/tiff",
};
const typeOf = (file: string) => TYPES[extname(file)] ?? "text/plain";

test("every file is previewed as an import or refused with a sentence, and nothing is changed by it", { skip }, async () => {
  const token = await tokenOf("organiser");
  const before = standing();
  const target = `${N}/imports?organisation=${await organisationOf("own")}`;
  await through(async (file) => {
    const made = await patiently(() => ask("POST", target, { token, raw: readFileSync(file), type: typeOf(file) }));
    if (made.status !== 201) return refused(made);
    const { status, report } = made.json;
    const reasons = report.rejected.map(({ reason }: any) => reason);
    if (status === "failed" && reasons.length !== 1) return `fails with ${reasons.length} sentences`;
    return reasons.every((reason: string) => SENTENCE.test(reason)) ? undefined : `rejects with ${reasons}`;
  });
  assert.equal(standing(), before);
});

test("every file is taken as a picture or refused with a sentence", { skip }, async () => {
  const token = await tokenOf("organiser");
  await through(async (file) => {
    const made = await patiently(() => ask("POST", `${N}/pictures`, { token, raw: readFileSync(file), type: typeOf(file) }));
    return made.status === 201 ? undefined : refused(made);
  });
});

test("every file that is text is read as a pasted text or refused, and nothing is changed by it", { skip }, async () => {
  const token = await tokenOf("organiser");
  const before = standing();
  await through(async (file) => {
    const made = await post(`${N}/activities/_text`, { text: readFileSync(file, "latin1").replaceAll("\r\n", "\n") }, { token });
    return made.status === 200 ? undefined : refused(made);
  });
  assert.equal(standing(), before);
});
