import { withWords } from '../withWords';
import { Elsewhere } from './Elsewhere';
import { elsewhereText } from './text';

export const open = () => withWords(Elsewhere, elsewhereText);
