// What a request of the matrix is about, where nothing else makes one.
import { ask, post, type Exchange } from "../harness/http.ts";
import { tokenOf } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { calendar, fresh, makeActivity, now, organisationOf, point, thing, type Thing, type Whose } from "../harness/things.ts";

export const administrator = () => tokenOf("admin_residents");
export const staff = () => tokenOf("professional");

/* The organiser has one organisation: confirming it brings it back when it was archived. */
export async function ownOrganisation(): Promise<Thing> {
  const address = `${N}/organisations/${await organisationOf("own")}`;
  await ask("POST", `${address}/confirmations`, { token: await staff() });
  return now(address, await staff());
}

export async function occurrence(whose: Whose): Promise<Thing> {
  const made = await makeActivity(whose);
  return now(`${made.address}/occurrences/${made.json.start}`);
}

export async function category(): Promise<Thing> {
  const slug = fresh("rubriek").replaceAll(/\W+/g, "-");
  const body = { kind: "activity", slug, name: slug, nameEn: slug, icon: "star", ordinal: 900 };
  return thing(await post(`${N}/categories`, body, { token: await administrator() }));
}

export async function synonym(): Promise<Thing> {
  const body = { word: fresh("woord").replaceAll(/\W+/g, "-"), means: ["computer"] };
  return thing(await post(`${N}/synonyms`, body, { token: await administrator() }));
}

/* One of each person serves all: making one takes a while, and no request ends it. */
const pictures = new Map<string, Promise<Exchange>>();
export async function pictureOf(token: string): Promise<Thing> {
  const made = pictures.get(token) ?? ask("POST", `${N}/pictures`, { token, raw: point, type: "image/png" });
  pictures.set(token, made);
  return now(thing(await made).address, token);
}

export async function preview(whose: Whose): Promise<Thing> {
  const address = `${N}/imports?organisation=${await organisationOf(whose)}`;
  return thing(await ask("POST", address, { token: await staff(), raw: calendar(fresh("Spel")), type: "text/calendar" }));
}
