// What no linter knows: the roles and modules of product.md, the problem pages and
// the routes of the program.  Prints one line per check and a summary.
import { readFileSync, readdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { load } from "js-yaml";

const root = new URL("../../", import.meta.url);
const document = load(readFileSync(new URL("backend/api/voordeur.openapi.yaml", root), "utf8"));
const everyone = document["x-who"].everyone;
const modules = document.components.schemas.ModuleName.enum;
const methods = ["get", "put", "post", "patch", "delete"];
const counts = { passed: 0, failed: 0 };

function check(promise, faults) {
  const ok = faults.length === 0;
  counts[ok ? "passed" : "failed"]++;
  console.log(`${ok ? "ok" : "not ok"} - ${promise}`);
  for (const fault of faults) console.log(`    ${fault}`);
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.filter((method) => item[method]).map((method) => ({
    path,
    method: method.toUpperCase(),
    op: item[method].operationId,
    roles: item[method]["x-roles"],
    module: item[method]["x-module"],
    scope: item[method]["x-scope"] ?? null,
    parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map(resolve),
  })),
);

function resolve(part) {
  return part.$ref ? part.$ref.slice(2).split("/").reduce((at, key) => at[key], document) : part;
}

check(
  "every operation says who may use it",
  operations
    .filter(({ roles }) => !Array.isArray(roles) || roles.some((role) => !everyone.includes(role)))
    .map(({ op }) => op),
);
check(
  "every operation says which module it belongs to, or none",
  operations.filter(({ module }) => module !== null && !modules.includes(module)).map(({ op }) => op),
);

const table = readFileSync(new URL("backend/src/base/err.h", root), "utf8");
const types = new Set([...table.matchAll(/X\([A-Z_]+,\s*\d+,\s*"([a-z-]+)"/g)].map((match) => match[1]));
types.delete("none");
const pages = new Set(readdirSync(new URL("backend/api/problems/", root)).map((name) => name.replace(/\.md$/, "")));
check("every problem type of the program has a page", [...types].filter((type) => !pages.has(type)));

/* Where the compiled routes and the contract do not say the same. */
function differences(routes) {
  const compiled = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  const faults = [];
  for (const { method, path, op, roles, module, scope, parameters } of operations) {
    const route = compiled.get(`${method} ${path}`);
    compiled.delete(`${method} ${path}`);
    if (!route) {
      faults.push(`${method} ${path} is not compiled in`);
      continue;
    }
    const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
    const pairs = [
      ["operation", op, route.operationId],
      ["roles", [...roles].sort().join(), [...route.roles].sort().join()],
      ["module", module, route.module],
      ["scope", scope, route.scope],
      ["query", query.sort().join(" "), (route.query ?? "").replaceAll("*", "").split(" ").sort().join(" ")],
    ];
    for (const [what, said, made] of pairs)
      if (said !== made) faults.push(`${method} ${path}: ${what} is ${made}, the contract says ${said}`);
  }
  for (const left of compiled.keys()) faults.push(`${left} is not in the contract`);
  return faults;
}

const program = new URL(".voordeur/build/backend/voordeur", root).pathname;
const routes = JSON.parse(execFileSync(program, ["routes", "--json"], { encoding: "utf8" }));
check("the compiled routes equal the contract", differences(routes.filter(({ root }) => root === "/api/v1")));

console.log(`own: ${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);
