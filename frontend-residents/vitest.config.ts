import { testConfig } from '../shared-ui/vitest.shared.ts';

export default testConfig({ base: '/', port: 5171 });
