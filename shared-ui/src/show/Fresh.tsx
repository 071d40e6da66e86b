import type { Life } from '../api/types';
import { confirmedMoment } from '../i18n/moments';
import { t } from '../i18n/text';
import { lightOf } from './freshness';
import { Window } from './Window';

/** When and by whom something was last said to be right. Quiet when it is right, clear when it is not. */
export function Fresh(props: { life: Life }) {
  const light = lightOf(props.life);
  return (
    <span class={light === 'doubtful' ? 'fresh fresh--doubt' : 'fresh'}>
      <Window light={light} />
      <span>{confirmedText(props.life)}</span>
    </span>
  );
}

/** "Bevestigd op 18 november door De Haard"; "Laatst bevestigd …" when there is doubt. */
export function confirmedText(life: Life): string {
  if (life.confirmedAt === null) return t('fresh-never');
  const args = { when: confirmedMoment(life.confirmedAt), who: life.confirmedBy ?? '' };
  const kind = lightOf(life) === 'doubtful' ? 'fresh-last' : 'fresh-confirmed';
  return t(life.confirmedBy ? `${kind}-by` : kind, args);
}
