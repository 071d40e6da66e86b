import { useEffect, useRef } from 'preact/hooks';

import type { Result } from '../api/problem';
import type { LiveTicket } from '../api/types';

interface Live {
  /** Asks for a ticket to listen with. */
  ticket: () => Promise<Result<LiveTicket>>;
  /** Asks the server how it is now. */
  ask: () => void;
}

const ASK_EVERY = 15_000;
/** The server gives a sign of life every twenty seconds: after twice that, nobody is there any more. */
const SILENT = 45_000;
/** After an end all screens open a new stream, not all of them in the same moment. */
const WITHIN = 2_000;

/**
 * Asks whenever the server says that something changed, while somebody looks, and at once when they come back. Where
 * there is no stream, every fifteen seconds.
 */
export function useLive(key: string, ticket: Live['ticket'], ask: Live['ask']) {
  const now = useRef<Live>({ ticket, ask });
  now.current = { ticket, ask };
  useEffect(() => follow(() => now.current), [key]);
}

const looking = () => document.visibilityState === 'visible' && navigator.onLine;

function follow(now: () => Live): () => void {
  let stream: EventSource | null = null;
  let heardAt = 0;
  let opening = false;
  let left = false;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const works = () => stream !== null && stream.readyState === stream.OPEN && Date.now() - heardAt < SILENT;

  function close() {
    clearTimeout(soon);
    stream?.close();
    stream = null;
  }

  async function open() {
    if (opening || !('EventSource' in globalThis)) return;
    opening = true;
    const result = await now().ticket();
    opening = false;
    if (!result.ok || left || !looking()) return;
    close();
    listen(new EventSource(result.value.url));
  }

  function listen(opened: EventSource) {
    stream = opened;
    let wasOpen = false;
    const hear = () => (heardAt = Date.now());
    const news = () => {
      hear();
      now().ask();
    };
    opened.addEventListener('open', () => {
      wasOpen = true;
      news(); // what was said before there was a stream
    });
    opened.addEventListener('beat', hear);
    opened.addEventListener('change', news);
    // By itself it would try again with a ticket that is used up.
    opened.addEventListener('error', () => {
      close();
      if (wasOpen && looking()) soon = setTimeout(() => void open(), Math.random() * WITHIN);
    });
  }

  function look() {
    if (document.visibilityState !== 'visible') close();
    if (!looking() || works()) return;
    close();
    now().ask();
    void open();
  }

  if (looking()) void open();
  const beat = setInterval(look, ASK_EVERY);
  document.addEventListener('visibilitychange', look);
  return () => {
    left = true;
    close();
    clearInterval(beat);
    document.removeEventListener('visibilitychange', look);
  };
}
