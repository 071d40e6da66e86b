import type { Neighbourhood } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { isOn } from '../../show/modules';

const doors: readonly { icon: IconName; text: string; to: string; module?: string }[] = [
  { icon: 'search', text: 'door-search', to: '/zoeken' },
  { icon: 'ask', text: 'door-ask', to: '/vraag-stellen', module: 'exchange' },
  { icon: 'people', text: 'door-do', to: '/aanbod-doen', module: 'exchange' },
];

/** Three ways in: three front doors of one row. They open a little when you point at them. */
export function Doors({ neighbourhood }: { neighbourhood: Neighbourhood }) {
  const open = doors.filter(door => isOn(neighbourhood, door.module));
  return (
    <nav class="mt-5" aria-label={t('doors')}>
      <ul class="doors">
        {open.map(door => (
          <li key={door.to}>
            <a class="door" href={`/${neighbourhood.slug}${door.to}`}>
              <span class="door__light">
                <Icon name={door.icon} />
              </span>
              <span class="door__text">{t(door.text)}</span>
              <span class="door__slot" />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
