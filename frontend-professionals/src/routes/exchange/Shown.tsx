import type { ExchangeItem } from 'shared-ui/api/contract.gen';
import type { Category } from 'shared-ui/api/types';
import { languageName } from 'shared-ui/i18n/languageName';
import { fullDate } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { nameOfCategory } from '../../data/categories';
import { Stand } from '../../show/Stand';
import { KindLabel } from './KindLabel';
import { partText, whereText } from '../../form/exchange/words';

/** The ask or offer as others see it: something you can hold, with a gap or a bump. */
export function Shown({ item, categories }: { item: ExchangeItem; categories: readonly Category[] }) {
  const seen = item.danger === null ? item.visibility : 'nobody';
  const quiet = item.visibility === 'quiet' ? ' note--quiet' : '';
  return (
    <article class={`note note--whole note--${item.kind}${quiet}`} aria-labelledby="shown">
      <h2 class="unseen" id="shown">
        {t('exch-shown')}
      </h2>
      <p>
        <KindLabel item={item} />
      </p>
      {item.text ? <p class="note__text lead">{item.text}</p> : <p class="soft">{t('exch-no-text')}</p>}
      <ul class="facts">
        {factsOf(item, categories).map(fact => (
          <li key={fact.icon}>
            <Icon name={fact.icon} />
            <span>{fact.text}</span>
          </li>
        ))}
      </ul>
      <p class="row">
        <span class="label label--line">{t(`exch-state-${item.state}`)}</span>
        <span class="small">{t(`exch-seen-${seen}`)}</span>
        {item.state === 'open' ? <Stand life={item} /> : null}
      </p>
      {item.stateReason ? <p>{t('exch-refused-because', { reason: item.stateReason })}</p> : null}
    </article>
  );
}

function factsOf(item: ExchangeItem, categories: readonly Category[]): { icon: IconName; text: string }[] {
  const who = item.organisation?.name ?? item.firstName;
  const facts: { icon: IconName; text: string | null }[] = [
    { icon: 'person', text: who && item.new ? t('exch-new', { who }) : who },
    { icon: 'clock', text: [item.when, item.times.map(partText).join(', ')].filter(Boolean).join(' · ') },
    { icon: 'calendar', text: item.pausedUntil && t('exch-paused', { date: fullDate(item.pausedUntil) }) },
    { icon: 'pin', text: whereText(item) },
    { icon: 'flag', text: item.category && nameOfCategory(categories, item.category) },
    { icon: 'talk', text: item.languages.map(languageName).join(', ') },
    { icon: 'help', text: item.needs },
  ];
  return facts.flatMap(({ icon, text }) => (text ? [{ icon, text }] : []));
}
