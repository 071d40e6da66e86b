import { installText } from '../../install/text';
import { exchangeText } from '../../exchange/text';
import { thanksText } from '../../exchange/thanks/text';
import { weeklyText } from '../../weekly/text';
import { withWords } from '../withWords';
import { Mine } from './Mine';

export const open = () => withWords(Mine, exchangeText, installText, thanksText, weeklyText);
