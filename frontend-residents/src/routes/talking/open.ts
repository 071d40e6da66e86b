import { askingText } from '../asking/text';
import { exchangeText } from '../exchange/text';
import { thanksText } from '../thanks/text';
import { withWords } from '../withWords';
import { Talk } from './Talk';
import { talkingText } from './text';

export const open = () => withWords(Talk, askingText, exchangeText, talkingText, thanksText);
