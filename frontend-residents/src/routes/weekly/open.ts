import { withWords } from '../withWords';
import { WeeklyMail } from './WeeklyMail';
import { weeklyText } from './text';

export const open = () => withWords(WeeklyMail, weeklyText);
