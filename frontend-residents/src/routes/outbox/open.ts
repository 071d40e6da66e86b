import { withWords } from '../withWords';
import { Outbox } from './Outbox';
import { outboxText } from './text';

export const open = () => withWords(Outbox, outboxText);
