/** As it is read aloud and typed over: "KFT7-2MXQ". */
export const asRead = (code: string) => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Where one joins with it. The code stands behind the #, which no server and no log sees. */
export const joinAt = (origin: string, slug: string, code: string) => `${origin}/${slug}/lid-worden#${code}`;
