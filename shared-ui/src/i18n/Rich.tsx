import type { Args } from './pattern';
import { t } from './text';

/** A text with stressed words: `<b>3 van de 24</b> plekken` in the text file. No other tag is known. */
export function Rich(props: { id: string; args?: Args }) {
  const parts = t(props.id, props.args).split(/<\/?b>/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part))}</>;
}
