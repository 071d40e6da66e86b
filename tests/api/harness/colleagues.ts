// Colleagues of Wie is wie, each with an account of their own whom nobody misses.
import { get, post } from "./http.ts";
import { newPerson, type Role, type Somebody } from "./people.ts";
import { N } from "./stack.ts";
import { now, organisationOf, thing, type Thing } from "./things.ts";

export const colleagueBody = async (more: object = {}) => ({ name: "Joke Janssen", organisation: await organisationOf("own"), ...more });

/** Somebody in this role with a profile. */
export async function makeColleague(role: Role = "professional", more: object = {}): Promise<Thing & { who: Somebody }> {
  const who = await newPerson(role);
  return { ...thing(await post(`${N}/colleagues`, await colleagueBody(more), { token: who.token })), who };
}

/** The profile that this account of the demonstration has. */
export async function profileOf(token: string): Promise<Thing> {
  const { json } = await get(`${N}/colleagues/_mine`, { token });
  return now(`${N}/colleagues/${json.id}`, token);
}
