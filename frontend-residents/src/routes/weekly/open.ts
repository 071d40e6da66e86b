import { withWords } from '../withWords';
import { WeeklyMail } from './WeeklyMail';
import { weeklyText } from '../../weekly/text';

export const open = () => withWords(WeeklyMail, weeklyText);
