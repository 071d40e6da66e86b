import { testConfig } from './vitest.shared.ts';

export default testConfig({ base: '/', port: 5170 });
