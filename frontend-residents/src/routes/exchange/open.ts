import { thanksText } from '../../exchange/thanks/text';
import { withWords } from '../withWords';
import { Exchange } from './Exchange';
import { exchangeText } from '../../exchange/text';

export const open = () => withWords(Exchange, exchangeText, thanksText);
