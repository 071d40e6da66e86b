// One way to ask, which keeps what was asked and answered and judges it.
import { Agent, request as open, type IncomingHttpHeaders } from "node:http";
import { gunzipSync } from "node:zlib";
import { judge } from "./contract.ts";
import { origin } from "./stack.ts";

export interface Ask {
  token?: string;
  /** A JSON body; or `raw` with `type` for anything else. */
  body?: unknown;
  raw?: string | Buffer;
  type?: string;
  headers?: { [name: string]: string };
  /** The test knows that this answer is not in the contract. */
  unjudged?: boolean;
}

export interface Exchange {
  method: string;
  path: string;
  query: string;
  sent?: string;
  sentType?: string;
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  json: any;
  operation?: string;
}

/** Every operation with each status it answered. */
export const seen = new Map<string, Set<number>>();

/** What was handed out in secret: no log may hold it. */
export const secrets = new Set<string>();

function keepSecrets({ headers, json }: Exchange): void {
  for (const cookie of headers["set-cookie"] ?? []) secrets.add(cookie.split(";")[0]!.split("=")[1] ?? "");
  for (const secret of [json?.accessToken, json?.secret, json?.url?.replace("/live/", "")]) if (typeof secret === "string") secrets.add(secret);
  secrets.delete("");
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

function readBody(headers: IncomingHttpHeaders, chunks: Buffer[]): Buffer {
  const bytes = Buffer.concat(chunks);
  return headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
}

function parse(headers: IncomingHttpHeaders, bytes: Buffer): any {
  if (!/json/.test(headers["content-type"] ?? "") || bytes.length === 0) return undefined;
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

function headersOf(ask: Ask, payload: string | Buffer | undefined, type: string | undefined) {
  const headers: { [name: string]: string | number } = { host: origin.host };
  if (ask.token !== undefined) headers.authorization = `Bearer ${ask.token}`;
  if (payload !== undefined) headers["content-length"] = Buffer.byteLength(payload);
  if (type) headers["content-type"] = type;
  return { ...headers, ...ask.headers };
}

function exchange(method: string, target: string, ask: Ask): Promise<Exchange> {
  const payload = ask.raw ?? (ask.body === undefined ? undefined : JSON.stringify(ask.body));
  const type = ask.type ?? (ask.body === undefined ? undefined : method === "PATCH" ? "application/merge-patch+json" : "application/json");
  const [path, query] = target.split(/\?(.*)/s) as [string, string?];
  return new Promise((resolve, reject) => {
    const request = open(
      { agent, host: origin.hostname, port: origin.port, method, path: target, headers: headersOf(ask, payload, type), timeout: 30_000 },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const bytes = readBody(response.headers, chunks);
          resolve({
            method, path, query: query ?? "", sent: payload?.toString(), sentType: type, status: response.statusCode ?? 0,
            headers: response.headers, bytes, json: parse(response.headers, bytes),
          });
        });
      },
    );
    request.on("timeout", () => request.destroy(new Error(`no answer to ${method} ${path} in 30 s`)));
    request.on("error", reject);
    request.end(payload);
  });
}

/** Asks, and fails when the contract does not allow the answer. */
export async function ask(method: string, target: string, how: Ask = {}): Promise<Exchange> {
  const made = await exchange(method, target, how);
  keepSecrets(made);
  const faults = how.unjudged ? [] : judge(made);
  if (made.operation) seen.set(made.operation, (seen.get(made.operation) ?? new Set()).add(made.status));
  if (faults.length > 0)
    throw new Error(`${method} ${target} → ${made.status}\n  ${faults.slice(0, 8).join("\n  ")}\n  ${made.bytes.toString().slice(0, 400)}`);
  return made;
}

export const get = (target: string, how?: Ask) => ask("GET", target, how);
export const post = (target: string, body?: unknown, how: Ask = {}) => ask("POST", target, { body, ...how });
export const del = (target: string, how?: Ask) => ask("DELETE", target, how);
export const patch = (target: string, body: unknown, how: Ask = {}) => ask("PATCH", target, { body, ...how });

export function done(): void {
  agent.destroy();
}
