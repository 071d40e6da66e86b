import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

const doors: readonly { icon: IconName; text: string; to: string }[] = [
  { icon: 'search', text: 'door-search', to: '/zoeken' },
  { icon: 'ask', text: 'door-ask', to: '/vraag-en-aanbod#vraag' },
  { icon: 'people', text: 'door-do', to: '/vraag-en-aanbod#doen' },
];

/** Three ways in: three front doors of one row. They open a little when you point at them. */
export function Doors(props: { home: string }) {
  return (
    <nav class="mt-5" aria-label={t('doors')}>
      <ul class="doors">
        {doors.map(door => (
          <li key={door.to}>
            <a class="door" href={props.home + door.to}>
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
