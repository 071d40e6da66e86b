// The service worker of one front end. The build puts in its first lines: what belongs to the shell, a version that
// changes with it, the addresses it answers for, those that somebody else answers, and whether public reads are kept.
/* global SHELL, VERSION, BASE, OTHERS, KEEP_READS */
import { PROGRAMME, READS } from './names';
import { open, show } from './notices';
import { inTime, newestKept, read, renew, renewAll } from './reads';
import { sendAll } from './sending';
import { changes, store } from './store';

const SHELL_CACHE = `shell ${BASE} ${VERSION}`;

const ours = path => path.startsWith(BASE) && !OTHERS.some(other => path === other || path.startsWith(`${other}/`));
const neighbourhoodAt = path => (ours(path) ? path.split('/')[1] : '');

self.addEventListener('install', event => {
  // Where no reads are kept, no question passes here: waking the worker for it takes as long as the answer (decision 0535).
  if (!KEEP_READS) event.waitUntil(event.addRoutes?.({ condition: { urlPattern: '/api/*' }, source: 'network' }));
  event.waitUntil(caches.open(SHELL_CACHE).then(cache => cache.addAll(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()).then(keepForThoseHere));
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (ours(url.pathname)) event.respondWith(page(request, url, event));
  } else if (SHELL.includes(url.pathname)) {
    event.respondWith(caches.match(request).then(kept => kept ?? fetch(request)));
  } else if (KEEP_READS && url.pathname.startsWith('/api/v1/neighbourhoods')) {
    event.respondWith(read(request, url, event));
  }
});

self.addEventListener('periodicsync', event => {
  if (KEEP_READS && event.tag === 'programme') event.waitUntil(renewAll());
});

// What a visitor typed. Who was signed in sends their own: a worker has no token, and is not to have one.
self.addEventListener('sync', event => {
  if (event.tag === 'outbox') event.waitUntil(sendTyped());
});

self.addEventListener('push', show);
self.addEventListener('notificationclick', open);

async function sendTyped() {
  const waiting = await sendAll({ store, fetch: self.fetch.bind(self), person: null, token: () => Promise.resolve(null) });
  changes().postMessage('changed');
  // The browser tries again when this fails.
  if (waiting.length > 0) throw new Error('no answer yet');
}

/** The server's page while there is a connection; else the shell, which then tells what it knew. */
async function page(request, url, event) {
  try {
    const answer = await inTime(fetch(request));
    if (KEEP_READS && answer.ok) event.waitUntil(renew(neighbourhoodAt(url.pathname)));
    return answer;
  } catch {
    // Which neighbourhood stands at "/" only the server knows; the one that was read last is a good guess.
    const slug = url.pathname === '/' && KEEP_READS ? await newestKept() : undefined;
    return slug ? Response.redirect(`/${slug}/`) : ((await caches.match(`${BASE}index.html`)) ?? Response.error());
  }
}

/** On the very first visit the page was there before this worker was. */
async function keepForThoseHere() {
  if (!KEEP_READS) return;
  const here = await self.clients.matchAll({ type: 'window' });
  await Promise.all(here.map(client => renew(neighbourhoodAt(new URL(client.url).pathname))));
}

/** Shells of before, and what was kept in another shape. */
async function forgetOld() {
  const shell = name => name.startsWith(`shell ${BASE} `) && name !== SHELL_CACHE;
  const kept = name => KEEP_READS && /^(programme|reads) \//.test(name) && name !== PROGRAMME && name !== READS;
  const names = await caches.keys();
  await Promise.all(names.filter(name => shell(name) || kept(name)).map(name => caches.delete(name)));
}
