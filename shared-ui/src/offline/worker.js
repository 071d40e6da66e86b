// The service worker of one front end. The build puts in its first lines: what belongs to the shell, a version that
// changes with it, the addresses it answers for, those that somebody else answers, and whether public reads are kept.
/* global SHELL, VERSION, BASE, OTHERS, KEEP_READS */
const SHELL_CACHE = `shell ${BASE} ${VERSION}`;
const READS_CACHE = `reads ${BASE}`;
const MOST_READS = 60;

const ours = path => path.startsWith(BASE) && !OTHERS.some(other => path === other || path.startsWith(`${other}/`));

self.addEventListener('install', event => {
  event.waitUntil(caches.open(SHELL_CACHE).then(cache => cache.addAll(SHELL)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(forgetOldShells().then(() => self.clients.claim()));
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (ours(url.pathname)) event.respondWith(page(request));
  } else if (SHELL.includes(url.pathname)) {
    event.respondWith(caches.match(request).then(kept => kept ?? fetch(request)));
  } else if (KEEP_READS && isPublicRead(request, url)) {
    event.respondWith(read(request, event));
  }
});

/** The server's page while there is a connection; else the shell, which then tells what it knew. */
async function page(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(`${BASE}index.html`)) ?? Response.error();
  }
}

/** What everybody may read. An answer to somebody who is signed in is never kept. */
function isPublicRead(request, url) {
  return url.pathname.startsWith('/api/v1/neighbourhoods') && !request.headers.has('Authorization');
}

async function read(request, event) {
  try {
    const answer = await fetch(request);
    if (answer.ok && !/private|no-store/.test(answer.headers.get('Cache-Control') ?? '')) event.waitUntil(keep(request, answer.clone()));
    return answer;
  } catch {
    const kept = await caches.match(request);
    return kept ?? Response.error();
  }
}

/** Kept with the moment it was known; the page says so when it shows it later. */
async function keep(request, answer) {
  const headers = new Headers(answer.headers);
  headers.set('Voordeur-Kept', new Date().toISOString());
  const cache = await caches.open(READS_CACHE);
  await cache.delete(request);
  await cache.put(request, new Response(await answer.blob(), { status: answer.status, headers }));
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST_READS)).map(old => cache.delete(old)));
}

async function forgetOldShells() {
  const names = await caches.keys();
  const old = names.filter(name => name.startsWith(`shell ${BASE} `) && name !== SHELL_CACHE);
  await Promise.all(old.map(name => caches.delete(name)));
}
