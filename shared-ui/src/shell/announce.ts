/**
 * Says something to a screen reader without moving anybody: how many results, saved, copied. The element stands in
 * index.html from the first moment, because a live region that arrives together with its text is not read.
 */
export function announce(text: string) {
  const region = document.getElementById('announcer');
  if (!region) return;
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = text));
}
