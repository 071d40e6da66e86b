// Makes tokens as an attacker would, some with the real key.
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { SignJWT, type JWTPayload } from "jose";
import { keyFile } from "./stack.ts";

export interface Key { kid: string; bytes: Buffer }

/** The keys of the stack: the first signs. */
export function keys(): Key[] {
  return readFileSync(keyFile, "utf8").trim().split("\n").map((line) => {
    const [kid, text] = line.split(" ") as [string, string];
    return { kid, bytes: Buffer.from(text, "base64url") };
  });
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The claims of a real token, and its three parts. */
export function open(token: string) {
  const [head, payload, signature] = token.split(".") as [string, string, string];
  const read = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());
  return { head: read(head), claims: read(payload) as JWTPayload, parts: [head, payload, signature] as const };
}

/** Signs these claims with HS256 as we do, but with this header and key. */
export async function sign(claims: JWTPayload, header: object = {}, key: Uint8Array = keys()[0]!.bytes): Promise<string> {
  const head = { alg: "HS256", typ: "JWT", kid: keys()[0]!.kid, ...header } as { alg: string };
  return new SignJWT(claims).setProtectedHeader(head as any).sign(key);
}

/** Signs any two texts, well-formed or not, with the real key. */
export async function signRaw(head: string, payload: string): Promise<string> {
  const input = `${Buffer.from(head).toString("base64url")}.${Buffer.from(payload).toString("base64url")}`;
  const { createHmac } = await import("node:crypto");
  return `${input}.${createHmac("sha256", keys()[0]!.bytes).update(input).digest("base64url")}`;
}

/** No signature at all. */
export const unsigned = (claims: JWTPayload, alg = "none") => `${encode({ alg, typ: "JWT", kid: keys()[0]!.kid })}.${encode(claims)}.`;

/** The token that a link in a letter ends in: a UUID and ten bytes of our signature, in base32. */
export function letterToken(id: string, purpose = "key"): string {
  const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
  const own = createHmac("sha256", keys()[0]!.bytes).update(`token in an address: ${purpose}`).digest();
  const whole = Buffer.concat([bytes, createHmac("sha256", own).update(bytes).digest().subarray(0, 10)]);
  const bits = [...whole].map((byte) => byte.toString(2).padStart(8, "0")).join("") + "00";
  return bits.match(/.{5}/g)!.map((five) => "abcdefghijklmnopqrstuvwxyz234567"[parseInt(five, 2)]).join("");
}
