import type { Life } from 'shared-ui/api/types';
import { lightOf } from 'shared-ui/show/freshness';
import { Window } from 'shared-ui/show/Window';

import { standText } from './stand';

/** The window and a few words: whether the light is on, in one cell of a table. */
export function Stand(props: { life: Life & { archivedAt?: string | null } }) {
  const light = lightOf(props.life);
  return (
    <span class={light === 'doubtful' ? 'fresh fresh--doubt' : 'fresh'}>
      <Window light={light} />
      <span>{standText(props.life)}</span>
    </span>
  );
}
