// The requests of the matrix by which administrators set up the house.
import { ask, post } from "../harness/http.ts";
import { N } from "../harness/stack.ts";
import { now, type Whose } from "../harness/things.ts";
import { administrator, changeOwnText, lookValues, settingChange } from "./objects.ts";
import { matching, read, type Request } from "./asking.ts";
import type { Column } from "./requests.ts";

const look = async () => now(`${N}/look`, await administrator());

/* The part that the asker administers, or the other one; of who administers none, the residents'. */
const partOf = (whose: Whose, column: Column) => ((column === "adp") === (whose === "own") ? "professionals" : "residents");

export const settingRequests: { [operation: string]: Request } = {
  getLook: read(`${N}/look`),
  changeLook: async (how) => ask("PUT", `${N}/look`, matching({ ...how, body: { values: lookValues }, type: "application/json" }, await look())),
  removeLook: async (how) => ask("DELETE", `${N}/look`, matching(how, await look())),
  listOwnTexts: read(`${N}/texts`), getOwnText: read(`${N}/texts/front-title`),
  changeOwnText: async (how, whose, column) => changeOwnText(how, partOf(whose, column)),
  listSettingChanges: read(`${N}/setting-changes`),
  undoSettingChange: async (how, whose, column) => ask("POST", `${N}/setting-changes/${await settingChange(partOf(whose, column))}/_undo`, how),
  readLook: (how) => post(`${N}/look/_read`, { css: ":root { --brand-door: #17433b; }" }, how),
};
