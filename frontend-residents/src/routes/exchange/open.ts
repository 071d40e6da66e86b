import { thanksText } from '../thanks/text';
import { withWords } from '../withWords';
import { Exchange } from './Exchange';
import { exchangeText } from './text';

export const open = () => withWords(Exchange, exchangeText, thanksText);
