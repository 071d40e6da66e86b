import { defineConfig, mergeConfig } from 'vitest/config';

import { sharedConfig } from '../shared-ui/vite.shared.ts';

export default mergeConfig(
  sharedConfig({ base: '/werk/', port: 5172 }),
  defineConfig({ test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] } }),
);
