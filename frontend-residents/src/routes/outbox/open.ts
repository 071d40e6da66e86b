import { roundText } from '../round/text';
import { withWords } from '../withWords';
import { Outbox } from './Outbox';
import { outboxText } from './text';

/** An answer of the round is shown in the words of its buttons. */
export const open = () => withWords(Outbox, outboxText, roundText);
