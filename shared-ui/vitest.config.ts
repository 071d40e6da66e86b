import { defineConfig, mergeConfig } from 'vitest/config';

import { sharedConfig } from './vite.shared.ts';

export default mergeConfig(
  sharedConfig({ base: '/', port: 5170 }),
  defineConfig({ test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] } }),
);
