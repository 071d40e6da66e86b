import { signal } from '@preact/signals';

/** The browser can put this on the home screen, when somebody asks for it. */
export interface Offer extends Event {
  prompt(): Promise<unknown>;
}

export const offer = signal<Offer | null>(null);

const KEY = 'voordeur-visits';

/** On how many days somebody was here, the last of them, and whether they said no. Kept on this device only. */
interface Visits {
  days: number;
  last: string;
  no?: boolean;
}

function read(): Visits {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '') as Visits;
  } catch {
    return { days: 0, last: '' };
  }
}

function write(change: Partial<Visits>) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...read(), ...change }));
  } catch {
    // No storage: then nothing is offered either.
  }
}

/** Who comes for the third day knows what it is for; earlier it is a stranger at the door. */
const DAYS = 3;

export const sayNo = () => write({ no: true });

/** Whether it is time to offer it: a regular, who has not said no and does not have it yet. */
export function isRegular(): boolean {
  const { days, no } = read();
  return days >= DAYS && !no && !isInstalled();
}

export const isInstalled = () => matchMedia('(display-mode: standalone)').matches;

/** Counts the day, and keeps the browser's own offer for when somebody asks: it would come on the first visit. */
export function countVisit(day: string) {
  const { days, last } = read();
  if (last !== day) write({ days: days + 1, last: day });
  window.addEventListener('beforeinstallprompt', event => {
    event.preventDefault();
    offer.value = event as Offer;
  });
  window.addEventListener('appinstalled', () => (offer.value = null));
}
