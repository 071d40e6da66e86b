import type { Hit, Life } from 'shared-ui/api/types';
import { dayAndMonthShort, time, weekdayShort } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Fresh } from 'shared-ui/show/Fresh';
import { lightOf } from 'shared-ui/show/freshness';
import { Icon, type IconName } from 'shared-ui/show/Icon';
import { DoubtLabel, whereText } from 'shared-ui/show/Slot';

const icons: Record<Hit['kind'], IconName> = { activity: 'calendar', organisation: 'people', place: 'pin', project: 'green', service: 'help' };

/** One thing that was found: when or what kind, its name, and a line to choose by. */
export function HitLine({ hit }: { hit: Hit }) {
  const { card } = hit;
  const doubtful = lightOf(card) === 'doubtful';
  return (
    <li class="slot slot--dated">
      <Lead hit={hit} />
      <div>
        <h2 class="slot__title">
          <a href={card.address}>{'title' in card ? card.title : card.name}</a>
        </h2>
        <p class="slot__where">{lineText(hit)}</p>
        {doubtful ? <Doubt life={card} /> : null}
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
  const more = hit.kind === 'project' || hit.kind === 'service' ? hit.card.summary : hit.card.streetAddress;
  return [t(`kind-${hit.kind}`), more].filter(Boolean).join('\u00a0· ');
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
