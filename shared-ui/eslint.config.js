import { rules } from './eslint.shared.js';

export default rules(import.meta.dirname);
