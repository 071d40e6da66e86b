// Keeps the last screen, for when there is no connection: asked for first, and from what was kept when nobody answers.
const KEPT = 'screen-1';
const parts = ['/api/outlets/outlet.css', '/api/outlets/screen.css', '/api/outlets/screen.js', '/api/outlets/overpass.woff2'];

addEventListener('install', (event) => event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(parts)).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

async function answer(request) {
  const address = new URL(request.url);
  address.searchParams.delete('stil');
  const kept = await caches.open(KEPT);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await kept.put(address.href, fresh.clone());
    return fresh;
  } catch {
    return (await kept.match(address.href)) ?? Response.error();
  }
}

addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});
