import type { Round } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';

import { Item } from './Item';

interface PlaceBlockProps extends ScreenProps {
  place: Round['places'][number];
  /** Whose round it is. */
  person: string;
  onAnswered: (id: string) => void;
}

/** One place, and everything that can be asked there at once. */
export function PlaceBlock({ place, ...props }: PlaceBlockProps) {
  return (
    <section class="round__place stack gap-3">
      <h2 class="row tight oneline">
        <Icon name={place.name === null ? 'phone' : 'pin'} />
        <span>{place.name ?? t('round-nowhere')}</span>
      </h2>
      {place.streetAddress !== null && place.streetAddress !== place.name ? <p class="soft">{place.streetAddress}</p> : null}
      <ul class="stack gap-3">
        {place.items.map(item => (
          <Item key={item.id} {...props} item={item} />
        ))}
      </ul>
    </section>
  );
}
