/** The caches of the residents' part. The number changes when what is kept gets another shape. */
export const PROGRAMME = 'programme / 2';
export const READS = 'reads / 2';

/** What somebody looked at is for nobody after them; the programme is the same for all and stays. */
export function forgetReads() {
  if ('caches' in window) void window.caches.delete(READS);
}
