// The requests of the matrix that are about groups and sites of others.
import { ask, get, post, type Ask, type Exchange } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { fresh, now, thing, type Thing } from "../harness/things.ts";

let count = 0;
const body = () => ({ name: fresh("Groep"), url: `https://groep${process.pid}-${++count}.voordeur.example/`, kind: "site" });
const make = async (): Promise<Thing> => thing(await post(`${N}/elsewhere`, body(), { token: await tokenOf("connector") }));

let made: Promise<Thing> | undefined;
const one = async () => now((await (made ??= make())).address, await tokenOf("connector"));

async function about(verb: string, how: Ask, sent?: object): Promise<Exchange> {
  const { address, etag } = await one();
  return ask(verb, address, { ...how, headers: { ...how.headers, "if-match": etag }, body: sent });
}

export const elsewhereRequests: { [operation: string]: (how: Ask) => Promise<Exchange> } = {
  listElsewhere: (how) => get(`${N}/elsewhere`, how),
  getElsewhere: async (how) => get((await one()).address, how),
  createElsewhere: (how) => post(`${N}/elsewhere`, body(), how),
  changeElsewhere: (how) => about("PATCH", how, { note: "Voor iedereen." }),
  archiveElsewhere: (how) => about("DELETE", how),
  confirmElsewhere: async (how) => ask("POST", `${(await one()).address}/confirmations`, how),
};
