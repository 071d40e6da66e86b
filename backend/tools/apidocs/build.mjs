// build.mjs API OUT - makes OUT/openapi.json and OUT/index.html of the contract in API.
// The page is plain HTML: no script, nothing from elsewhere.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { page } from "./page.mjs";

const [source, out] = process.argv.slice(2);
if (!source || !out) {
  console.error("usage: build.mjs API OUT");
  process.exit(2);
}
const document = load(readFileSync(join(source, "voordeur.openapi.yaml"), "utf8"));
const example = readFileSync(join(source, "example.sh"), "utf8");

// The x- members at the root only hold the anchors of the YAML.
const anchors = ["x-headers", "x-answers", "x-security"];
const published = Object.fromEntries(Object.entries(document).filter(([key]) => !anchors.includes(key)));
writeFileSync(join(out, "openapi.json"), JSON.stringify(published));
writeFileSync(join(out, "index.html"), page(document, example));
