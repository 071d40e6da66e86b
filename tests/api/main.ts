// Runs every test file in one process, so that each role signs in once and one
// record holds all exchanges.  Words given choose the files whose path holds one.
import { readdirSync } from "node:fs";
import { after } from "node:test";
import { done } from "./harness/http.ts";
import { later } from "./harness/stack.ts";

const words = process.argv.slice(2);
// The limits need a stack that has them on (tests/limits/run), and leave it tired.
const folders = words.includes("limits/") ? ["limits"] : ["journeys", "rights", "refusals", "property"];
const files = folders.flatMap((folder) =>
  readdirSync(new URL(`./${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .map((name) => `./${folder}/${name}`),
);

// An earlier run at this stack may have tried too often to sign in.
later("delete from sign_in_try");
for (const file of files) if (words.length === 0 || words.some((word) => file.includes(word))) await import(file);
// What was never asked shows only when everything has run.
if (words.length === 0) await import("./coverage.test.ts");
await import("./logs.test.ts");
after(done);
