// The requests of the matrix by which administrators set up the house.
import { ask, post } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N, api } from "../harness/stack.ts";
import { fresh, now, thing, type Thing, type Whose } from "../harness/things.ts";
import { administrator, changeOwnText, lookValues, settingChange } from "./objects.ts";
import { matching, read, type Request } from "./asking.ts";
import type { Column } from "./requests.ts";

const look = async () => now(`${N}/look`, await administrator());

/* The part that the asker administers, or the other one; of who administers none, the residents'. */
const partOf = (whose: Whose, column: Column) => ((column === "adp") === (whose === "own") ? "professionals" : "residents");

const fieldBody = (open: boolean) => ({ kind: "project", slug: fresh("field").replaceAll(/\W+/g, "-"), type: "line", name: "Veld", nameEn: "Field", public: open, ordinal: 1 });

/* Of both administrators, or of who administers the professionals' part. Each goes again, for a kind has twenty at most. */
async function extraField(whose: Whose): Promise<Thing> {
  const token = await tokenOf("admin_professionals");
  const made = thing(await post(`${N}/extra-fields`, fieldBody(whose === "own"), { token }));
  const gone = await ask("PATCH", made.address, { token, headers: { "if-match": made.etag }, body: { archived: true }, type: "application/merge-patch+json" });
  return { ...made, etag: String(gone.headers.etag) };
}

export const settingRequests: { [operation: string]: Request } = {
  getLook: read(`${N}/look`),
  changeLook: async (how) => ask("PUT", `${N}/look`, matching({ ...how, body: { values: lookValues }, type: "application/json" }, await look())),
  removeLook: async (how) => ask("DELETE", `${N}/look`, matching(how, await look())),
  listOwnTexts: read(`${N}/texts`), getOwnText: read(`${N}/texts/front-title`),
  changeOwnText: async (how, whose, column) => changeOwnText(how, partOf(whose, column)),
  listSettingChanges: read(`${N}/setting-changes`),
  undoSettingChange: async (how, whose, column) => ask("POST", `${N}/setting-changes/${await settingChange(partOf(whose, column))}/_undo`, how),
  createNeighbourhood: (how) => {
    const slug = fresh("wijk").replaceAll(/\W+/g, "-");
    return post(`${api}/neighbourhoods`, { like: "ruwaard", slug, name: slug }, how);
  },
  listExtraFields: read(`${N}/extra-fields`),
  getExtraField: async (how) => ask("GET", (await extraField("own")).address, how),
  createExtraField: async (how, whose) => {
    const made = await post(`${N}/extra-fields`, fieldBody(whose === "own"), how);
    const token = await tokenOf("admin_professionals");
    if (made.status === 201) await ask("PATCH", String(made.headers.location), { token, headers: { "if-match": String(made.headers.etag) }, body: { archived: true }, type: "application/merge-patch+json" });
    return made;
  },
  changeExtraField: async (how, whose) => {
    const field = await extraField(whose);
    return ask("PATCH", field.address, matching({ ...how, body: { name: "Anders" }, type: "application/merge-patch+json" }, field));
  },
  emptyExtraField: async (how, whose) => {
    const field = await extraField(whose);
    return ask("DELETE", field.address, matching(how, field));
  },
  readLook: (how) => post(`${N}/look/_read`, { css: ":root { --brand-door: #17433b; }" }, how),
};
