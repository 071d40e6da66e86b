import { testConfig } from '../shared-ui/vitest.shared.ts';

export default testConfig({ base: '/werk/', port: 5172 });
