import { defineConfig, mergeConfig } from 'vitest/config';

import { sharedConfig } from '../shared-ui/vite.shared.ts';

export default mergeConfig(
  sharedConfig({ base: '/', port: 5171 }),
  defineConfig({ test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] } }),
);
