import { installText } from '../../install/text';
import { exchangeText } from '../exchange/text';
import { talkingText } from '../talking/text';
import { thanksText } from '../thanks/text';
import { weeklyText } from '../weekly/text';
import { withWords } from '../withWords';
import { Mine } from './Mine';

export const open = () => withWords(Mine, exchangeText, installText, talkingText, thanksText, weeklyText);
