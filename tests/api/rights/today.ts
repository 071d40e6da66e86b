// The requests of the matrix with which somebody who works here begins the day, and finds things.
import { get, type Ask, type Exchange } from "../harness/http.ts";
import { N } from "../harness/stack.ts";

export const todayRequests: { [operation: string]: (how: Ask) => Promise<Exchange> } = {
  getToday: (how) => get(`${N}/today`, how),
  findAtDesk: (how) => get(`${N}/_find?q=koffie`, how),
};
