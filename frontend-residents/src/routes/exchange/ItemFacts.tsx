import type { ExchangeItem } from 'shared-ui/api/types';
import { fullDate } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { IconName } from 'shared-ui/show/Icon';

import { Fact } from '../../show/Facts';
import { languageNames } from '../../show/languages';
import { timesText, whereText } from '../../exchange/words';

/** When, about where, in which language and of what kind: what is not known is not there. */
export function ItemFacts({ item, category }: { item: ExchangeItem; category: string | null }) {
  const facts: { icon: IconName; label: string; text: string | null; more?: string }[] = [
    { icon: 'clock', label: t('fact-when'), text: item.when ?? (timesText(item.times) || null), more: item.when === null ? '' : timesText(item.times) },
    { icon: 'calendar', label: t('fact-pause'), text: item.pausedUntil === null ? null : t('fact-paused', { date: fullDate(item.pausedUntil) }) },
    { icon: 'pin', label: t('fact-where'), text: whereText(item) || null },
    { icon: 'bike', label: t('fact-radius'), text: item.radius === null ? null : distanceText(item.radius) },
    { icon: 'talk', label: t('fact-language'), text: item.languages.length > 0 ? languageNames(item.languages) : null },
    { icon: 'flag', label: t('fact-sort'), text: category },
    { icon: 'help', label: t('fact-needs'), text: item.needs },
  ];
  const known = facts.filter(fact => fact.text !== null);
  if (known.length === 0) return null;
  return (
    <dl class="about">
      {known.map(fact => (
        <Fact key={fact.label} icon={fact.icon} label={fact.label}>
          {fact.text}
          {fact.more ? <span class="whole small soft">{fact.more}</span> : null}
        </Fact>
      ))}
    </dl>
  );
}

const distanceText = (metres: number) =>
  metres < 1000 ? t('fact-metres', { metres }) : t('fact-kilometres', { kilometres: Math.round(metres / 100) / 10 });
