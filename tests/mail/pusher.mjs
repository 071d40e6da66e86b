// What the test of pushes has: a push service that can be away, refuse and hold its breath, and a browser that reads.
import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { after } from 'node:test';
import ece from 'http_ece';
import { sql, until } from '../sources/house.mjs';

const folder = process.env.MAIL_TEST_CERTIFICATE;

/** What was posted, by path. */
export const posted = [];
/** What the service answers: a status, or a status and headers; a function of the request may wait. */
export const service = { says: async () => [201] };

const server = createServer({ key: readFileSync(`${folder}/key`), cert: readFileSync(`${folder}/authority.pem`) }, async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  posted.push({ path: request.url, method: request.method, headers: request.headers, body: Buffer.concat(chunks) });
  const [status, headers = {}, body = ''] = await service.says(request);
  response.writeHead(status, headers).end(body);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
export const origin = `https://localhost:${server.address().port}`;
after(() => { server.closeAllConnections(); server.close(); });

const person = await sql("select person_id from person where email = 'bewoner@voordeur.example'");
const STATE = "concat_ws(' ', case when sent_at is not null then 'sent' end, case when dead_at is not null then 'dead' end, last_error)";
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** A browser that was subscribed, at a path of its own. */
export async function browser(name, endpoint = `${origin}/${name}`) {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const auth = randomBytes(16);
  await sql(`insert into push_subscription (person_id, endpoint, p256dh, auth, device) values
    ('${person}', ${quoted(endpoint)}, '${keys.getPublicKey('base64url')}', '${auth.toString('base64url')}', 'Proef')`);
  return {
    came: () => posted.filter(({ path }) => path === `/${name}`),
    read: ({ body }) => JSON.parse(ece.decrypt(body, { version: 'aes128gcm', privateKey: keys, authSecret: auth.toString('base64') })),
    /** Of what was caused; 'gone' when the subscription is. */
    state: (cause) =>
      sql(`select coalesce((select ${STATE} from push join push_subscription using (push_subscription_id)
             where cause = ${quoted(cause)} and endpoint = ${quoted(endpoint)}), 'gone')`),
    forget: () => sql(`delete from push_subscription where endpoint = ${quoted(endpoint)}`),
  };
}

export const add = (cause, content = {}) =>
  sql(`select push_add(${quoted(cause)}, '${person}', 'test', ${quoted(JSON.stringify({ title: 'Dag', text: 'Een regel.', url: '/ruwaard/mijn', language: 'nl', ...content }))})`);

export const at = (cause) => sql(`select ${STATE} from push where cause = ${quoted(cause)}`);
export const becomes = (cause, state) => until(`${cause}: ${state}`, async () => (await at(cause)) === state);

/** The claims of who sent it, when the signature is theirs (RFC 8292); the key is in key. */
export function signedBy({ headers }) {
  const [, token, key] = /^vapid t=([^,]+), k=(.+)$/.exec(headers.authorization);
  const [head, claims, signature] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
  const right = verify('sha256', Buffer.from(`${head}.${claims}`), { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'));
  return right && { ...JSON.parse(Buffer.from(head, 'base64url')), ...JSON.parse(Buffer.from(claims, 'base64url')), key };
}
