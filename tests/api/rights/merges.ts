// The requests of the matrix by which the directory is read in, and two organisations become one or stay two.
import { ask, post } from "../harness/http.ts";
import { N } from "../harness/stack.ts";
import { makeMerge, makeOrganisation, makeOrganisationDuplicate } from "../harness/things.ts";
import { matching, read, type Request } from "./asking.ts";

export const mergeRequests: { [operation: string]: Request } = {
  mergeOrganisation: async (how) => {
    const it = await makeOrganisation();
    return ask("POST", `${it.address}/_merge`, matching({ ...how, body: { into: (await makeOrganisation()).id } }, it));
  },
  listOrganisationMerges: read(`${N}/organisation-merges`),
  getOrganisationMerge: async (how) => ask("GET", (await makeMerge()).address, how),
  undoOrganisationMerge: async (how) => {
    const it = await makeMerge();
    return ask("POST", `${it.address}/_undo`, matching(how, it));
  },
  listOrganisationDuplicates: read(`${N}/organisation-duplicates`),
  findOrganisationDuplicates: read(`${N}/organisation-duplicates/_find`),
  createOrganisationDuplicate: async (how) =>
    post(`${N}/organisation-duplicates`, { one: (await makeOrganisation()).id, other: (await makeOrganisation()).id }, how),
  getOrganisationDuplicate: async (how) => ask("GET", (await makeOrganisationDuplicate()).address, how),
  decideOrganisationDuplicate: async (how) => {
    const it = await makeOrganisationDuplicate();
    return ask("PATCH", it.address, matching({ ...how, body: { verdict: "open" } }, it));
  },
  tabulateServices: read(`${N}/services/_table`),
  importDirectory: async (how) => post(`${N}/directory/_import?dryRun=true`, { "organizations.csv": [] }, how),
};
