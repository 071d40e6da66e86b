import { exchangeText } from '../../exchange/text';
import { thanksText } from '../../exchange/thanks/text';
import { withWords } from '../withWords';
import { Talk } from './Talk';
import { talkingText } from './text';

export const open = () => withWords(Talk, exchangeText, talkingText, thanksText);
