// What the service worker does with a push: shows it, and opens what it is about. Nothing is shown that cannot be read:
// the browser decrypted it, but who sent it may have been another program of ours, older or newer.

/** Languages that are written from right to left. */
const LEFTWARD = ['ar', 'fa', 'he', 'ur'];

/** A path of ours, and never an address elsewhere. */
const isOurs = path => /^\/(?![/\\])/.test(path);

function noticeOf(data) {
  try {
    const { title, text, url, language, icon, tag } = data.json();
    const whole = [title, text, url, language, icon, tag].every(part => typeof part === 'string');
    return whole && title !== '' && isOurs(url) && isOurs(icon) ? { title, text, url, language, icon, tag } : null;
  } catch {
    return null;
  }
}

/** A push that comes twice has the same tag, and stands there once. */
export function show(event) {
  const notice = noticeOf(event.data);
  if (!notice) return;
  const { title, text, url, language, icon, tag } = notice;
  const dir = LEFTWARD.includes(language) ? 'rtl' : 'ltr';
  event.waitUntil(self.registration.showNotification(title, { body: text, tag, icon, lang: language, dir, data: url }));
}

/** A window with something else in it is left alone: somebody may be writing there. */
export function open(event) {
  event.notification.close();
  event.waitUntil(openAt(new URL(event.notification.data, self.location.origin).href));
}

async function openAt(address) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find(({ url }) => url === address);
  await (there ? there.focus() : self.clients.openWindow(address));
}
