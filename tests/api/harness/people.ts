// Who asks: the demonstration accounts, one per role, and programs with a token.
import { execFileSync } from "node:child_process";
import { ask } from "./http.ts";
import { api, command } from "./stack.ts";

export const accounts = {
  resident: "bewoner",
  organiser: "organisator",
  connector: "buurtverbinder",
  host: "gastvrouw",
  professional: "beroepskracht",
  case_lead: "casusregisseur",
  moderator: "moderator",
  admin_residents: "beheer-bewoners",
  admin_professionals: "beheer-beroepskrachten",
  steering: "steungroep",
  operator: "operator",
  privacy_officer: "fg",
} as const;
export type Role = keyof typeof accounts;

export const password = "Voordeur-demo-2026";
export const emailOf = (role: Role) => `${accounts[role]}@voordeur.example`;

interface Held { token: string; until: number; person: any }
const held = new Map<Role, Held>();

/** This role's session, signed in once and again when its ten minutes are nearly over. */
export async function sessionOf(role: Role): Promise<Held> {
  const known = held.get(role);
  if (known && known.until > Date.now()) return known;
  const answer = await ask("POST", `${api}/sessions`, { body: { email: emailOf(role), password } });
  if (answer.status !== 201) throw new Error(`${role} cannot sign in: ${answer.status}`);
  const made = { token: answer.json.accessToken, until: Date.now() + 480_000, person: answer.json.person };
  held.set(role, made);
  return made;
}

export const tokenOf = async (role: Role) => (await sessionOf(role)).token;

/** Their token is stale on purpose: sign in again at the next question. */
export const forget = (role: Role) => held.delete(role);

export interface Program { clientId: string; clientSecret: string }

/** Runs the command-line program against the stack. */
export const run = (...words: string[]) => execFileSync(command, words, { encoding: "utf8" });

/** A program with these scopes, made as the operator makes one. */
export function makeProgram(scopes: string[], neighbourhood = "ruwaard"): Program {
  const out = run("client", "create", "--neighbourhood", neighbourhood, "--scope", scopes.join(","));
  const clientId = /^id: +(\S+)$/m.exec(out)?.[1];
  const clientSecret = /^geheim: +(\S+)$/m.exec(out)?.[1];
  if (!clientId || !clientSecret) throw new Error("client create printed no id and secret");
  return { clientId, clientSecret };
}

const programs = new Map<string, Promise<string>>();

/** A token of a program with these scopes. */
export function programToken(...scopes: string[]): Promise<string> {
  const key = scopes.join();
  let token = programs.get(key);
  if (!token) {
    token = ask("POST", `${api}/sessions/_client`, { body: makeProgram(scopes) }).then((answer) => answer.json.accessToken);
    programs.set(key, token);
  }
  return token;
}

let made = 0;
/** An address that nobody has. */
export const newAddress = () => `nieuw-${process.pid}-${++made}@voordeur.example`;

export interface Somebody { token: string; email: string; person: any; cookie: string }

/** Signs in with this address. */
export async function signedIn(email: string, secret = password): Promise<Somebody> {
  const answer = await ask("POST", `${api}/sessions`, { body: { email, password: secret } });
  if (answer.status !== 201) throw new Error(`${email} cannot sign in: ${answer.status}`);
  const cookie = String(answer.headers["set-cookie"]?.[0]).split(";")[0]!;
  return { token: answer.json.accessToken, email, person: answer.json.person, cookie };
}

/** Somebody whom nobody knows yet, in this role, signed in. */
export async function newPerson(role: Role, name = "Joke Janssen"): Promise<Somebody> {
  const email = newAddress();
  const everywhere = role === "operator" || role === "privacy_officer";
  const place = everywhere ? [] : ["--neighbourhood", "ruwaard"];
  run("person", "create", "--email", email, "--name", name, ...place, "--role", role, ...(role === "organiser" ? ["--organisation", "Wij(k)huis De Haard"] : []));
  execFileSync(command, ["person", "password", "--email", email], { input: `${password}\n` });
  return signedIn(email);
}
export const newResident = (name?: string) => newPerson("resident", name);
