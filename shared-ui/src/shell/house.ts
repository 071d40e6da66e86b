import { signal } from '@preact/signals';

/** The name on the door: the neighbourhood's, once it is known. */
export const houseName = signal('Voordeur');
