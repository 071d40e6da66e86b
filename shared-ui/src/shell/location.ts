import { signal } from '@preact/signals';

/** Where the reader is. Screens get it; links and `go` change it. */
export interface Place {
  path: string;
  query: URLSearchParams;
  hash: string;
}

const here = (): Place => ({
  path: window.location.pathname,
  query: new URLSearchParams(window.location.search),
  hash: window.location.hash,
});

export const place = signal<Place>(here());
/** Whether the reader has moved since the page was loaded: only then a new screen takes the focus. */
export const moved = signal(false);

export interface Going {
  /** Instead of adding a step to the way back: for filters that settle in the address. */
  replace?: boolean;
  /** The same screen with another query: the reader stays where they are. */
  stay?: boolean;
}

export type Go = (to: string, how?: Going) => void;

export const go: Go = (to, how = {}) => {
  keepScroll();
  if (how.replace) history.replaceState(history.state, '', to);
  else history.pushState({}, '', to);
  arrive();
  if (!how.stay) {
    moved.value = true;
    if (place.value.hash === '') window.scrollTo(0, 0);
  }
};

/** Where the reader stood is remembered with the step itself, for the way back. */
function keepScroll() {
  history.replaceState({ ...(history.state as object | null), scroll: window.scrollY }, '');
}

function arrive() {
  place.value = here();
}

/** Content comes later than the step back: try until the page is long enough, for a second at most. */
function restoreScroll(to: number, until = performance.now() + 1000) {
  window.scrollTo(0, to);
  if (Math.abs(window.scrollY - to) > 2 && performance.now() < until) requestAnimationFrame(() => restoreScroll(to, until));
}

/** Turns links to our own screens into steps, and listens to the browser's back and forward. */
export function listen(ours: (path: string) => boolean) {
  history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', keepScroll);
  window.addEventListener('popstate', event => {
    moved.value = true;
    arrive();
    restoreScroll((event.state as { scroll?: number } | null)?.scroll ?? 0);
  });
  document.addEventListener('click', event => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== window.location.origin) return;
    if (!ours(link.pathname)) return;
    const samePage = link.pathname === window.location.pathname && link.search === window.location.search;
    if (samePage && link.hash !== '') return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
}
