/** The keys of the address: which followed address this comes instead of, and that it is the same one. */
export const SOURCE = 'bron';
export const SAME = 'zelfde';
