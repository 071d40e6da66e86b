import type { Hit, Life } from 'shared-ui/api/types';
import { dayAndMonthShort, time, weekdayShort } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Fresh } from 'shared-ui/show/Fresh';
import { lightOf } from 'shared-ui/show/freshness';
import { Icon, type IconName } from 'shared-ui/show/Icon';
import { DoubtLabel, whereText } from 'shared-ui/show/Slot';

const icons: Record<Hit['kind'], IconName> = { activity: 'calendar', organisation: 'people', place: 'pin', project: 'green', service: 'help', elsewhere: 'globe' };

/** One thing that was found: when or what kind, its name, and a line to choose by. */
export function HitLine({ hit, home }: { hit: Hit; home: string }) {
  const { card } = hit;
  const doubtful = lightOf(card) === 'doubtful';
  return (
    <li class="slot slot--dated">
      <Lead hit={hit} />
      <div>
        <h2 class="slot__title">
          <a href={hit.kind === 'elsewhere' ? `${home}/elders#${card.id}` : hit.card.address}>{'title' in card ? card.title : card.name}</a>
        </h2>
        <p class="slot__where">{lineText(hit)}</p>
        {hit.kind === 'organisation' && hit.archivedAt !== null ? <Gone reason={hit.archivedReason} /> : doubtful ? <Doubt life={card} /> : null}
      </div>
    </li>
  );
}

/** The next date of an activity; for the rest the kind of thing it is. */
function Lead({ hit }: { hit: Hit }) {
  if (hit.kind === 'activity' && hit.start !== null)
    return (
      <p class="slot__time">
        <b class="size-l">{dayAndMonthShort(hit.start)}</b>{' '}
        <span>
          {weekdayShort(hit.start)}
          {hit.card.allDay ? '' : ` ${time(hit.start)}`}
        </span>
      </p>
    );
  return (
    <p class="slot__time">
      <Icon name={icons[hit.kind]} />
      <span class="unseen">{t(`kind-${hit.kind}`)}</span>
    </p>
  );
}

function lineText(hit: Hit) {
  if (hit.kind === 'activity') return whereText(hit.card, hit.placesLeft);
  return [t(`kind-${hit.kind}`), moreText(hit)].filter(Boolean).join('\u00a0· ');
}

function moreText(hit: Exclude<Hit, { kind: 'activity' }>) {
  if (hit.kind === 'elsewhere') return hit.card.organisation?.name;
  return hit.kind === 'project' || hit.kind === 'service' ? hit.card.summary : hit.card.streetAddress;
}

/** It stopped, or goes on under another name: who looks for it has to know. */
function Gone({ reason }: { reason: string | null }) {
  return (
    <p class="slot__more">
      <span class="label label--off">
        <Icon name="cross" />
        {t('search-gone')}
      </span>{' '}
      {reason}
    </p>
  );
}

function Doubt({ life }: { life: Life }) {
  return (
    <>
      <p class="slot__more">
        <DoubtLabel />
      </p>
      <p class="slot__more">
        <Fresh life={life} />
      </p>
    </>
  );
}
