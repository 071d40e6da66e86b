import { withWords } from '../withWords';
import { Missing } from './Missing';
import { missingText } from './text';

export const open = () => withWords(Missing, missingText);
