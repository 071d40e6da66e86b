import { defineConfig } from 'vite';

import { sharedConfig } from '../vite.shared.ts';

/** `npm run examples`: every part in every state. It is never deployed. */
export default defineConfig(sharedConfig({ base: '/', port: 5170 }));
