import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";

// The running stack under test, as the surroundings say.
function named(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the tests with tests/api/run`);
  return value;
}

/** Where nginx listens: "http://127.0.0.1:8105". */
export const origin = new URL(named("VOORDEUR_URL"));

/** The command-line program against this stack. */
export const command = named("VOORDEUR_CLI");

/** The file with the keys that sign tokens: the tests forge with them. */
export const keyFile = `${named("VOORDEUR_STATE")}/keys`;

/** The folder of all logs of this stack. */
export const logs = named("VOORDEUR_LOGS");

export const api = "/api/v1";
export const N = "/api/v1/neighbourhoods/ruwaard";

const psql = ["--quiet", "--no-psqlrc", "--no-align", "--tuples-only", "-v", "ON_ERROR_STOP=1", "-d", named("VOORDEUR_DATABASE_SUPER")];

/** What the database says to a statement of its superuser, a row a line. */
export const asSuper = (statement: string): string => execFileSync("psql", [...psql, "-c", statement], { encoding: "utf8" });

/** Has a transaction beside all others: what it did is not committed, and is undone at the end of `meanwhile`. */
export async function beside<T>(statement: string, meanwhile: () => Promise<T>): Promise<T> {
  const transaction = spawn("psql", psql, { stdio: ["pipe", "pipe", "inherit"] });
  transaction.stdin.write(`begin;\n${statement};\nselect 'begun';\n`);
  await once(transaction.stdout, "data");
  try {
    return await meanwhile();
  } finally {
    transaction.stdin.end("rollback;\n");
    await once(transaction, "close");
  }
}

/** Lets time pass for what the database remembers. */
export function later(statement: string): void {
  asSuper(statement);
}
