import { withWords } from '../withWords';
import { Directory } from './Directory';
import { directoryText } from './text';

export const open = () => withWords(Directory, directoryText);
