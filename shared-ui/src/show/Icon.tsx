import sprite from '../tokens/icons.svg';

/** Every picture of the sprite. */
export const iconNames = [
  'search', 'ask', 'offer', 'people', 'coffee', 'billiard', 'meal', 'talk', 'computer', 'walk', 'craft', 'music',
  'green', 'cards', 'tool', 'euro', 'wheel', 'clock', 'pin', 'speaker', 'globe', 'door', 'calendar', 'person',
  'check', 'cross', 'plus', 'warn', 'phone', 'mail', 'printer', 'screen', 'filter', 'arrow', 'back', 'menu', 'quiet',
  'upload', 'loop', 'chart', 'offline', 'bike', 'bag', 'book', 'share', 'flag', 'table', 'help',
] as const;
export type IconName = (typeof iconNames)[number];

/** A picture beside a word, never instead of one. `way` turns it where reading goes from right to left. */
export function Icon(props: { name: IconName; class?: string; way?: boolean }) {
  const classes = ['icon', props.way ? 'icon--way' : '', props.class ?? ''].filter(Boolean).join(' ');
  return (
    <svg class={classes} aria-hidden="true" viewBox="0 0 24 24">
      <use href={`${sprite}#i-${props.name}`} />
    </svg>
  );
}
