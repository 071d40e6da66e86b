// The requests about provisions: only the right to do it decides.
import { ask, post } from "../harness/http.ts";
import { N } from "../harness/stack.ts";
import type { Request } from "./asking.ts";

export const provisionRequests: { [operation: string]: Request } = {
  lookForProvisions: (how) => post(`${N}/provisions/_look`, { text: "schulden" }, how),
  chooseProvision: (how) => post(`${N}/provision-choices`, { provision: "collective" }, how),
  listProvisionChoices: (how) => ask("GET", `${N}/provision-choices`, how),
};
