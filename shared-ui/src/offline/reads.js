// What everybody may read, kept to be read without a connection: two weeks of the programme per neighbourhood, and what
// was looked at lately. Only what was asked for without a token is ever kept, and nothing that somebody typed.
import { aheadOf, isTooOld, itemOf, programmeOf } from './fortnight';
import { PROGRAMME, READS } from './names';

const MOST_READS = 60;
const MOST_NEIGHBOURHOODS = 3;
/** Asked for again once it is this old and somebody is here; who counts their bytes waits longer. */
const HOURS = 3_600_000;
const renewAfter = () => (self.navigator.connection?.saveData ? 12 : 2) * HOURS;
/** A connection that says nothing for so long is none. */
const PATIENCE = 10_000;

const API = '/api/v1/neighbourhoods/';
const fortnightOf = slug => `${API}${slug}/activities/_fortnight`;
/** What the programme cannot be shown without. */
const beside = slug => [`${API}${slug}`, `${API}${slug}/categories?kind=activity&limit=100`];

export function inTime(asking) {
  return Promise.race([asking, new Promise((_, late) => setTimeout(() => late(new Error('no answer in time')), PATIENCE))]);
}

/** Asked for first, kept second. What is kept may answer to anybody: it is the same for all. */
export async function read(request, url, event) {
  try {
    const answer = await inTime(fetch(request));
    const forAll = !request.headers.has('Authorization') && isPublic(answer);
    if (forAll && isKept(url)) event.waitUntil(keepRead(request, answer.clone()));
    event.waitUntil(renew(url.pathname.slice(API.length).split('/')[0]));
    return answer;
  } catch {
    return (await known(url)) ?? Response.error();
  }
}

const isPublic = answer => answer.ok && !/private|no-store/.test(answer.headers.get('Cache-Control') ?? '');

/** Words and places that somebody gave are theirs; the programme is kept whole. */
const isKept = url =>
  !/_search|\/activities$/.test(url.pathname) && !['q', 'near'].some(name => url.searchParams.has(name));

/** What this answered, or what follows from the two weeks that are kept. */
async function known(url) {
  const [, slug, noun, id] = /^\/api\/v1\/neighbourhoods\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
  if (noun === 'activities' && id !== '_fortnight') {
    const kept = await youngEnough(await caches.match(fortnightOf(slug)));
    const answer = kept && answerFrom(await kept.clone().json(), id, url.searchParams);
    if (answer) return asKept(answer.value, kept, answer.until);
  }
  const visited = await youngEnough(await caches.match(url.href));
  if (!visited || noun !== 'activities' || id === '_fortnight') return visited;
  return asKept(aheadOf(await visited.clone().json(), Date.now()), visited, null);
}

function answerFrom(fortnight, id, query) {
  const value = id ? itemOf(fortnight, id, Date.now()) : programmeOf(fortnight, query, Date.now());
  if (value === null) return null;
  return id ? { value, until: null } : { value: { items: value, next: null }, until: fortnight.until };
}

function asKept(value, from, until) {
  const headers = { 'Content-Type': 'application/json', 'Voordeur-Kept': from.headers.get('Voordeur-Kept') };
  return new Response(JSON.stringify(value), { headers: { ...headers, ...(until ? { 'Voordeur-Until': until } : {}) } });
}

async function youngEnough(kept) {
  return kept && !isTooOld(kept.headers.get('Voordeur-Kept'), Date.now()) ? kept : undefined;
}

/** Kept with the moment it was known; the page says so when it shows it later. */
async function put(cache, address, answer) {
  const headers = new Headers(answer.headers);
  headers.set('Voordeur-Kept', new Date(Date.now()).toISOString());
  await cache.put(address, new Response(await answer.blob(), { status: answer.status, headers }));
}

async function keepRead(request, answer) {
  const cache = await caches.open(READS);
  await cache.delete(request);
  await put(cache, request, answer);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_READS)).map(old => cache.delete(old)));
}

const renewing = new Map();

/** Keeps the two weeks of a neighbourhood, when what is kept is some hours old. One at a time. */
export function renew(slug, after = renewAfter()) {
  if (!slug) return Promise.resolve();
  const asking = renewing.get(slug) ?? renewNow(slug, after).finally(() => renewing.delete(slug));
  renewing.set(slug, asking);
  return asking;
}

async function renewNow(slug, after) {
  const cache = await caches.open(PROGRAMME);
  const kept = await cache.match(fortnightOf(slug));
  const since = Date.parse(kept?.headers.get('Voordeur-Kept') ?? '');
  if (Date.now() - since < after && Date.now() >= since) return;
  try {
    // The programme comes last: where it is kept, what it cannot be shown without is kept too.
    await Promise.all(beside(slug).map(address => again(cache, address)));
    await again(cache, fortnightOf(slug));
  } catch {
    // No connection after all: what is kept stays as old as it says.
  }
  await forgetOld(cache);
}

/** A copy that is still right costs no bytes: only its moment is written anew. Without a cookie: as anybody would. */
async function again(cache, address) {
  const kept = await cache.match(address);
  const tag = kept?.headers.get('ETag');
  const answer = await fetch(address, { credentials: 'omit', cache: 'no-store', headers: tag ? { 'If-None-Match': tag } : {} });
  if (answer.status === 304 && kept) await put(cache, address, kept);
  else if (isPublic(answer)) await put(cache, address, answer);
  else if (answer.status === 404) await cache.delete(address);
}

/** A few neighbourhoods are enough, and what is too old to be shown is no use to anybody. */
async function forgetOld(cache) {
  const kept = await slugsByAge(cache);
  const old = kept.filter(({ since }, index) => index >= MOST_NEIGHBOURHOODS || isTooOld(since, Date.now()));
  await Promise.all(old.flatMap(({ slug }) => [fortnightOf(slug), ...beside(slug)].map(address => cache.delete(address))));
}

/** The neighbourhoods that are kept, the newest first. */
async function slugsByAge(cache) {
  const found = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter(path => path.endsWith('/_fortnight'));
  const kept = await Promise.all(
    found.map(async path => ({
      slug: path.slice(API.length).split('/')[0],
      since: (await cache.match(path))?.headers.get('Voordeur-Kept') ?? null,
    })),
  );
  return kept.sort((one, other) => (one.since < other.since ? 1 : -1));
}

export async function newestKept() {
  return (await slugsByAge(await caches.open(PROGRAMME)))[0]?.slug;
}

export async function renewAll() {
  const kept = await slugsByAge(await caches.open(PROGRAMME));
  await Promise.all(kept.map(({ slug }) => renew(slug, 0)));
}
