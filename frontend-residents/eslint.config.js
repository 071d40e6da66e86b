import { rules } from '../shared-ui/eslint.shared.js';

export default rules(import.meta.dirname);
