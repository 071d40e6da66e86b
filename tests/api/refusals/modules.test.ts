import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ask, get } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { columns, tokenFor, type Column } from "../rights/requests.ts";

type Switches = { residents: boolean; professionals: boolean };

/* Each administrator turns the switch of the own part. A worker knows it within a second. */
async function set(module: string, wanted: Switches): Promise<void> {
  for (const part of ["residents", "professionals"] as const) {
    const token = await tokenOf(`admin_${part}`);
    const { json, headers } = await get(`${N}/modules/${module}`, { token });
    if (json[part] === wanted[part]) continue;
    const body = { residents: json.residents, professionals: json.professionals, [part]: wanted[part] };
    const answer = await ask("PUT", `${N}/modules/${module}`, { token, body, headers: { "if-match": String(headers.etag) } });
    assert.equal(answer.status, 200);
  }
  await new Promise((wait) => setTimeout(wait, 2_200));
}

const reach: { [modules: string]: { switches: Switches; columns: Column[] } } = {
  "on for residents only": {
    switches: { residents: true, professionals: false },
    columns: ["vis", "res", "org", "con", "hos", "mod", "adr", "prg", "rea"],
  },
  "on for professionals only": {
    switches: { residents: false, professionals: true },
    columns: ["con", "hos", "pro", "cas", "mod", "adp", "ste", "prg", "rea"],
  },
  "on for nobody": { switches: { residents: false, professionals: false }, columns: ["adr", "adp"] },
};

after(() => set("activities", { residents: true, professionals: true }));

for (const [how, { switches, columns: reaching }] of Object.entries(reach))
  test(`a module that is ${how} is reached by those and is not there for anybody else`, async () => {
    await set("activities", switches);
    const got: Column[] = [];
    for (const column of columns.filter((one) => one !== "wri")) {
      const { status } = await get(`${N}/activities`, { token: await tokenFor(column) });
      if (status === 200) got.push(column);
      // The two administrators keep reaching what is on for nobody; the other part's only what is on there.
      else assert.equal(status, 404, column);
    }
    assert.deepEqual(got, reaching);
  });

test("a module that is off says nothing of what a visitor may not do", async () => {
  await set("activities", { residents: false, professionals: false });
  assert.equal((await ask("POST", `${N}/activities`, { body: { title: "x" } })).status, 404);
  await set("activities", { residents: true, professionals: true });
  assert.equal((await get(`${N}/activities`)).status, 200);
});
