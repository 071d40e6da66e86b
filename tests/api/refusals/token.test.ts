import assert from "node:assert/strict";
import { createHmac, generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { SignJWT, type JWTPayload } from "jose";
import { ask } from "../harness/http.ts";
import { keys, open, sign, signRaw, unsigned } from "../harness/forge.ts";
import { tokenOf } from "../harness/people.ts";
import { N, api } from "../harness/stack.ts";

const real = async () => open(await tokenOf("professional"));
const claims = async (changed: object = {}): Promise<JWTPayload> => ({ ...(await real()).claims, ...changed });
const now = () => Math.floor(Date.now() / 1000);

/* Both at an address for anybody and at one for persons. */
async function refused(token: string) {
  for (const address of [N, `${api}/me`]) {
    const answer = await ask("GET", address, { token });
    assert.equal(answer.status, 401, address);
    assert.match(String(answer.headers["www-authenticate"]), /^Bearer/);
    assert.match(answer.json.type, /bad-token|stale-token/);
    assert.ok(token.length < 20 || !JSON.stringify(answer.json).includes(token.slice(0, 20)), "the refusal repeats the token");
  }
}

const attacks: { [promise: string]: () => Promise<string> | string } = {
  "without a signature (alg none)": async () => unsigned(await claims()),
  "with alg None in another case": async () => unsigned(await claims(), "nOnE"),
  "whose signature was cut off": async () => (await real()).parts.slice(0, 2).join("."),
  "whose signature is empty": async () => `${(await real()).parts.slice(0, 2).join(".")}.`,
  "with another signature": async () => `${(await real()).parts.slice(0, 2).join(".")}.${"A".repeat(43)}`,
  "whose claims were changed after signing": async () => {
    const { parts, claims: had } = await real();
    const mine = Buffer.from(JSON.stringify({ ...had, rol: { ruwaard: ["admin_residents"] } })).toString("base64url");
    return `${parts[0]}.${mine}.${parts[2]}`;
  },
  "signed with RS256": async () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    return new SignJWT(await claims()).setProtectedHeader({ alg: "RS256", typ: "JWT", kid: keys()[0]!.kid }).sign(privateKey);
  },
  "signed with HS256 and a public key as secret": async () => {
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    return sign(await claims(), {}, Buffer.from(publicKey.export({ type: "spki", format: "pem" })));
  },
  "signed with HS512 and the real key": async () => new SignJWT(await claims())
    .setProtectedHeader({ alg: "HS512", typ: "JWT", kid: keys()[0]!.kid }).sign(Buffer.concat([keys()[0]!.bytes, keys()[0]!.bytes])),
  "signed with a key of one byte": async () => signedBy(Buffer.from([0])),
  "signed with an empty key": async () => signedBy(Buffer.alloc(0)),
  "signed with the other live key under this key's name": async () => sign(await claims(), {}, keys()[1]!.bytes),
  "with a key name we do not know": async () => sign(await claims(), { kid: "2001-01-01-1" }),
  "with a key name that is a path": async () => sign(await claims(), { kid: "../../../../dev/null" }, Buffer.alloc(32)),
  "with a key name that is SQL": async () => sign(await claims(), { kid: "' or '1'='1" }),
  "without a key name": async () => sign(await claims(), { kid: undefined }),
  "that brings its key along (jwk)": async () => sign(await claims(), { jwk: { kty: "oct", k: "AAAA" } }),
  "that says where its key is (jku)": async () => sign(await claims(), { jku: "http://127.0.0.1/keys" }),
  "that says where its certificate is (x5u)": async () => sign(await claims(), { x5u: "http://127.0.0.1/cert" }),
  "that brings a certificate along (x5c)": async () => sign(await claims(), { x5c: ["AAAA"] }),
  "with a critical extension (crit)": async () =>
    signRaw(JSON.stringify({ alg: "HS256", typ: "JWT", kid: keys()[0]!.kid, crit: ["exp"], exp: 1 }), JSON.stringify(await claims())),
  "of another type": async () => sign(await claims(), { typ: "at+jwt" }),
  "without a type": async () => sign(await claims(), { typ: undefined }),
  "that names its algorithm twice": async () =>
    signRaw(`{"alg":"HS256","alg":"none","typ":"JWT","kid":"${keys()[0]!.kid}"}`, JSON.stringify(await claims())),
  "that has expired": async () => sign(await claims({ exp: now() - 61 })),
  "that is not valid yet": async () => sign(await claims({ nbf: now() + 120 })),
  "that was made in the future": async () => sign(await claims({ iat: now() + 120 })),
  "whose end is a text": async () => sign(await claims({ exp: String(now() + 300) as any })),
  "whose end is no whole number": async () => sign(await claims({ exp: now() + 300.5 })),
  "whose end is far too large": async () => signRaw(await head(), JSON.stringify(await claims()).replace(/"exp":\d+/, '"exp":1e400')),
  "whose end lies before 1970": async () => sign(await claims({ exp: -1 })),
  "without an end": async () => sign(await claims({ exp: undefined })),
  "without a beginning": async () => sign(await claims({ nbf: undefined })),
  "without a moment of making": async () => sign(await claims({ iat: undefined })),
  "for another audience": async () => sign(await claims({ aud: "somebody-else" })),
  "for a list of other audiences": async () => sign(await claims({ aud: ["a", "b"] })),
  "without an audience": async () => sign(await claims({ aud: undefined })),
  "from another issuer": async () => sign(await claims({ iss: "voordeur.example" })),
  "without a subject": async () => sign(await claims({ sub: undefined })),
  "whose subject is no number of ours": async () => sign(await claims({ sub: "1' or '1'='1" })),
  "of somebody who does not exist": async () => sign(await claims({ sub: "11111111-1111-4111-8111-111111111111" })),
  "without a number of its own": async () => sign(await claims({ jti: undefined })),
  "without a standing": async () => sign(await claims({ std: undefined })),
  "of an older standing": async () => sign(await claims({ std: 0 })),
  "whose roles are a text": async () => sign(await claims({ rol: "admin_residents" })),
  "with bytes behind it": async () => `${await tokenOf("professional")}AAAA`,
  "with a dot behind it": async () => `${await tokenOf("professional")}.`,
  "of four parts": async () => `${await tokenOf("professional")}.${"A".repeat(43)}`,
  "of five parts": async () => `${await tokenOf("professional")}.AAAA.AAAA`,
  "with padding": async () => `${await tokenOf("professional")}=`,
  "with a space in it": async () => (await tokenOf("professional")).replace(".", ". "),
  "that is empty": () => "",
  "that is two dots": () => "..",
  "of one part": () => "AAAA",
  "whose head is no JSON": async () => signRaw("not json", JSON.stringify(await claims())),
  "whose claims are no JSON": async () => signRaw(await head(), "not json"),
  "whose claims are a list": async () => signRaw(await head(), "[]"),
  "whose claims name exp twice": async () => signRaw(await head(), JSON.stringify(await claims()).replace("{", `{"exp":${now() + 300},`)),
  "of five thousand bytes": async () => sign(await claims({ pad: "x".repeat(5000) })),
};

const head = async () => JSON.stringify((await real()).head);

async function signedBy(key: Buffer): Promise<string> {
  const input = (await real()).parts.slice(0, 2).join(".");
  return `${input}.${createHmac("sha256", key).update(input).digest("base64url")}`;
}

for (const [promise, make] of Object.entries(attacks))
  test(`a token ${promise} is refused with 401`, async () => refused(await make()));

test("the same claims, signed as we sign them, are taken", async () => {
  const token = await sign(await claims({ exp: now() + 300 }));
  assert.equal((await ask("GET", `${api}/me`, { token })).status, 200);
});

test("a token that expired within the minute that clocks may differ is taken", async () => {
  assert.equal((await ask("GET", `${api}/me`, { token: await sign(await claims({ exp: now() - 30 })) })).status, 200);
});

test("a token of the other live key is taken", async () => {
  const other = keys()[1]!;
  assert.equal((await ask("GET", `${api}/me`, { token: await sign(await claims(), { kid: other.kid }, other.bytes) })).status, 200);
});

test("another way to sign in than Bearer is refused with 401", async () => {
  const answer = await ask("GET", `${api}/me`, { headers: { authorization: "Basic YTpi" } });
  assert.equal(answer.status, 401);
});

test("without a token, an address for persons says how to sign in", async () => {
  const answer = await ask("GET", `${api}/me`);
  assert.equal(answer.status, 401);
  assert.equal(answer.json.type, "/problems/no-session");
});

for (const size of [20_000, 1_000_000])
  test(`nginx refuses a token of ${size} bytes with 431`, async () => {
    const answer = await ask("GET", `${api}/me`, { token: "a".repeat(size) });
    assert.equal(answer.status, 431);
    assert.equal(answer.json.type, "/problems/headers-too-large");
  });
