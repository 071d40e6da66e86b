import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { get } from "../harness/http.ts";
import { makeProgram } from "../harness/people.ts";
import { origin } from "../harness/stack.ts";
import { fresh } from "../harness/things.ts";

const script = fileURLToPath(new URL("../../../backend/api/example.sh", import.meta.url));

test("the worked example on the page of the API does what it says", () => {
  const { clientId, clientSecret } = makeProgram(["activities:read", "activities:write"]);
  const env = {
    ...process.env, VOORDEUR_ORIGIN: origin.origin, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, KEY: fresh("sleutel").replace(" ", "-"),
  };
  const run = () => execFileSync("sh", [script], { env, encoding: "utf8" });
  const [list, made] = run().split("}{");
  assert.equal(JSON.parse(`${list}}`).items.length, 5);
  const activity = JSON.parse(`{${made}`);
  assert.equal(activity.title, "Samen breien");
  assert.equal(JSON.parse(`{${run().split("}{")[1]}`).id, activity.id);
});

test("the page of the API shows that example and asks nothing from elsewhere", async () => {
  const page = (await get("/api/")).bytes.toString();
  const shown = page.match(/<pre[^>]*>(#!\/bin\/sh[\s\S]*?)<\/pre>/)?.[1] ?? "";
  const text = shown.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  assert.equal(text, readFileSync(script, "utf8"));
  assert.doesNotMatch(page, /<script|style=|(src|href)="https?:/);
});
