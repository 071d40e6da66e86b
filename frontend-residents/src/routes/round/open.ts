import { withWords } from '../withWords';
import { Round } from './Round';
import { roundText } from './text';

export const open = () => withWords(Round, roundText);
