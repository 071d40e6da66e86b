import { withWords } from '../withWords';
import { FreshnessPage } from './FreshnessPage';
import { freshnessText } from './text';

export const open = () => withWords(FreshnessPage, freshnessText);
