// How the requests of the matrix are put.
import { ask, type Ask, type Exchange } from "../harness/http.ts";
import type { Thing, Whose } from "../harness/things.ts";
import type { Column } from "./requests.ts";

export type Request = (how: Ask, whose: Whose, column: Column) => Promise<Exchange>;

/** With the version that the thing has now. */
export const matching = (how: Ask, { etag }: Thing): Ask => ({ ...how, headers: { ...how.headers, "if-match": etag } });

export const read = (path: string): Request => (how) => ask("GET", path, how);
