// The requests of the matrix that are about what is given to a resident.
import { get, post } from "../harness/http.ts";
import { N } from "../harness/stack.ts";
import { makeActivity } from "../harness/things.ts";
import type { Request } from "./asking.ts";

let count = 0;
let made: Promise<string> | undefined;
const item = () => (made ??= makeActivity().then(({ id }) => `activity:${id}`));

export const handoutRequests: { [operation: string]: Request } = {
  previewHandout: async (how) => get(`${N}/handouts/_preview?item=${await item()}`, how),
  sendHandout: async (how) =>
    post(`${N}/handouts`, { items: [await item()], email: `mee-${process.pid}-${++count}@voordeur.example`, consent: true }, how),
};
