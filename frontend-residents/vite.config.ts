import { defineConfig } from 'vite';

import { sharedConfig } from '../shared-ui/vite.shared.ts';

export default defineConfig(sharedConfig({ base: '/', port: 5171 }));
