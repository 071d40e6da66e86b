// What a request of the matrix is about, where nothing else makes one.
import { ask, post, type Ask, type Exchange } from "../harness/http.ts";
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

/* Black on white, white on black: what can always be read. */
const [light, dark] = ["#ffffff", "#000000"];
const darkOnes = ["door", "door-2", "door-3", "brick", "ink", "ink-soft", "edge", "line", "night-ground", "night-surface", "night-raised", "night-lamp-soft", "night-brick-soft"];
const lightOnes = ["door-soft", "door-mist", "lamp", "lamp-soft", "lamp-mist", "brick-soft", "ground", "surface", "night-ink", "night-ink-soft", "night-line", "night-edge", "night-door", "night-brick"];
export const lookValues = {
  "font-text": "overpass", "font-display": "text", "display-weight": "800", "display-tracking": "0", radius: "0", "door-top": "0",
  ...Object.fromEntries([...darkOnes.map((name) => [name, dark]), ...lightOnes.map((name) => [name, light])]),
};

type Part = "residents" | "professionals";
const textOf = { residents: "lights-title", professionals: "gate-home" } as const;

export async function changeOwnText(how: Ask, part: Part, en = fresh("Right")): Promise<Exchange> {
  const { etag } = await now(`${N}/texts/${textOf[part]}`, await administrator());
  return ask("PATCH", `${N}/texts/${textOf[part]}`, { ...how, headers: { ...how.headers, "if-match": etag }, body: { en } });
}

/* The newest change of a part, made just now. */
export async function settingChange(part: Part): Promise<string> {
  await changeOwnText({ token: await tokenOf(`admin_${part}`) }, part);
  const { items } = (await ask("GET", `${N}/setting-changes?limit=20`, { token: await administrator() })).json;
  return items.find((one: any) => one.item === textOf[part]).id;
}
