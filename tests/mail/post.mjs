// What the tests of mail share: a mail server that can be away, refuse, and hold its breath; and the way in.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { clock, DAY, sql, until } from '../sources/house.mjs';

const folder = process.env.MAIL_TEST_CERTIFICATE;

/** What came: to whom, as the envelope says, and the letter as mailparser reads it. */
export const came = [];
/** What the server says to a recipient or at the end of a letter to these: an error of smtp-server, or nothing when it is content. */
export const says = { recipient: () => undefined, end: async () => undefined };
/** Every recipient that was named to it. */
export const asked = [];

let server;

const refusal = (code, text) => Object.assign(new Error(text), { responseCode: code });
export const refuse = (code, text) => () => refusal(code, text);

async function take(stream, session) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const error = await says.end(session.envelope.rcptTo.map(({ address }) => address));
  if (error) throw error;
  came.push({ envelope: session.envelope, raw: raw.toString(), secure: session.secure, ...(await simpleParser(raw)) });
}

export async function open() {
  server = new SMTPServer({
    key: readFileSync(`${folder}/key`),
    cert: readFileSync(`${folder}/authority.pem`),
    onAuth: ({ username, password }, _session, done) =>
      done(username === 'voordeur' && password === 'ge@heim' ? null : refusal(535, '5.7.8 no'), { user: username }),
    onRcptTo: ({ address }, _session, done) => {
      asked.push(address);
      done(says.recipient(address));
    },
    onData: (stream, session, done) => { take(stream, session).then(() => done(), done); },
  });
  server.on('error', () => {});
  await new Promise((listening) => server.listen(Number(process.env.MAIL_TEST_PORT), '127.0.0.1', listening));
}

export const close = () => new Promise((closed) => (server ? server.close(closed) : closed()));
after(close);

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** A letter to somebody, in the table; its content is that of a good letter where nothing else is said. */
export async function add(cause, to, content = {}) {
  const whole = { subject: 'Dag', blocks: [{ text: 'Een regel.' }], ...content };
  await sql(`select mail_add(${quoted(cause)}, ${quoted(to)}, 'test', ${quoted(JSON.stringify(whole))},
    (select neighbourhood_id from neighbourhood where slug = 'ruwaard'))`);
}

export const at = (cause) =>
  sql(`select concat_ws(' ', case when sent_at is not null then 'sent' end, case when dead_at is not null then 'dead' end, last_error)
         from mail where cause = ${quoted(cause)}`);
export const tries = async (cause) => Number(await sql(`select tries from mail where cause = ${quoted(cause)}`));
export const paused = async (address) => (await sql(`select mail_address_paused(${quoted(address)})`)) === 't';
export const to = (address) => came.filter(({ envelope }) => envelope.rcptTo.some((one) => one.address === address));

export const becomes = (cause, state, seconds) => until(`${cause}: ${state}`, async () => (await at(cause)) === state, seconds);

/** Ends what does the work, without a chance to say anything; its parent starts it again. */
export function killLanes() {
  const parent = readFileSync(`${process.env.VOORDEUR_RUN}/../work.pid`, 'utf8').trim();
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ');
  for (const pid of children) process.kill(Number(pid), 'SIGKILL');
}

/** Hands a letter over as a mail server does; its exit code and what it wrote. */
export function receive(letter, ...addresses) {
  return new Promise((ended) => {
    const child = spawn(process.env.VOORDEUR_CLI, ['receive', ...addresses], { env: process.env });
    let said = '';
    child.stdout.on('data', (bytes) => { said += bytes; });
    child.stderr.on('data', (bytes) => { said += bytes; });
    child.stdin.on('error', () => {});
    child.on('close', (code) => ended({ code, said }));
    child.stdin.end(letter);
  });
}

/** The API of the neighbourhood, as a browser asks it. */
const N = `${process.env.VOORDEUR_URL}/api/v1/neighbourhoods/ruwaard`;
export async function api(method, path, token, body, headers = {}) {
  const url = path.startsWith('http') ? path : path.startsWith('/api/') ? process.env.VOORDEUR_URL + path : N + path;
  const answer = await fetch(url, {
    method, headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  return { status: answer.status, location: answer.headers.get('location'), etag: answer.headers.get('etag'), json: text ? JSON.parse(text) : null };
}
export const signIn = async (email) => (await api('POST', '/api/v1/sessions', null, { email, password: 'Voordeur-demo-2026' })).json.accessToken;

/** Five past seven of the next Monday in Amsterdam (in winter an hour ahead). */
export function nextMonday() {
  const day = new Date(clock() + DAY);
  while (day.getUTCDay() !== 1) day.setTime(day.getTime() + DAY);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 6, 5);
}

/** Waits for so many letters to an address. */
export const letters = async (address, n) => {
  await until(`${n} letters to ${address}`, async () => to(address).length >= n);
  return to(address);
};

/** The program, too, has to know how late it is: its connections begin anew, each where it is used next. */
export async function knowTheTime() {
  await sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'voordeur_api'");
  const answers = async (ask) => (await Promise.all(Array.from({ length: 24 }, ask))).every((status) => status < 500);
  const form = { email: 'niemand@thuis.example', password: 'een verkeerd wachtwoord' };
  await until('the program answers', () => answers(async () => (await fetch(`${process.env.VOORDEUR_URL}/readyz`)).status));
  await until('it signs in', () => answers(async () => (await api('POST', '/api/v1/sessions', null, form)).status));
}
