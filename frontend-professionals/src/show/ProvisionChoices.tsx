import type { Api } from 'shared-ui/api/api';
import type { ProvisionChoices as Counted } from 'shared-ui/api/contract.gen';
import type { Session } from 'shared-ui/api/session';
import type { Neighbourhood } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { isColleague } from '../frame/roles';
import { Trouble } from './Trouble';

import './provisions.css';

type Week = Counted['weeks'][number];

/** How often colleagues chose something of the neighbourhood, and how often something for one person: small, with a picture of twelve weeks. */
export function ProvisionChoices({ api, session, neighbourhood }: { api: Api; session: Session; neighbourhood: Neighbourhood }) {
  const person = session.person.value;
  return person === null || !isColleague(person, neighbourhood.slug) ? null : <Figure api={api} slug={neighbourhood.slug} />;
}

function Figure({ api, slug }: { api: Api; slug: string }) {
  const answer = useAnswer(`${slug} provision choices`, signal => api.get('/neighbourhoods/{neighbourhood}/provision-choices', { signal }));
  if (answer.state === 'waiting') return null;
  return (
    <section class="panel choosing mt-5" aria-labelledby="choices">
      <h2 class="size-l" id="choices">
        {t('prov-choices')}
      </h2>
      {answer.state === 'failed' ? <Trouble problem={answer.problem} again={answer.again} /> : <Known weeks={answer.value.weeks} />}
    </section>
  );
}

const sum = (weeks: readonly Week[], kind: 'collective' | 'individual') => weeks.reduce((all, week) => all + week[kind], 0);

function Known({ weeks }: { weeks: readonly Week[] }) {
  const counts = { collective: sum(weeks, 'collective'), individual: sum(weeks, 'individual') };
  const all = counts.collective + counts.individual;
  if (all === 0) return <p class="small soft">{t('prov-choices-none')}</p>;
  return (
    <>
      <p>{t('prov-choices-sum', { ...counts, share: Math.round((100 * counts.collective) / all) })}</p>
      <Bars weeks={weeks} counts={counts} />
      <p class="definition">{t('prov-choices-definition')}</p>
    </>
  );
}

function Bars({ weeks, counts }: { weeks: readonly Week[]; counts: { collective: number; individual: number } }) {
  const most = Math.max(...weeks.flatMap(({ collective, individual }) => [collective, individual]));
  return (
    <figure class="choices mt-3">
      <div class="choices__field" role="img" aria-label={t('prov-choices-picture', { weeks: weeks.length, ...counts })}>
        {weeks.map(week => (
          <span class="choices__week" key={week.week}>
            <span class="choices__bar" style={{ blockSize: `${(100 * week.collective) / most}%` }} />
            {week.individual > 0 ? <span class="choices__bar choices__bar--individual" style={{ blockSize: `${(100 * week.individual) / most}%` }} /> : null}
          </span>
        ))}
      </div>
      <p class="choices__days small soft" aria-hidden="true">
        <span>{dateWithYear(weeks[0]?.week ?? '')}</span>
        <span>{dateWithYear(weeks.at(-1)?.week ?? '')}</span>
      </p>
      <figcaption class="row small">
        {(['collective', 'individual'] as const).map(kind => (
          <span class="row tight oneline" key={kind}>
            <span class={`choices__key choices__bar choices__bar--${kind}`} aria-hidden="true" />
            {t(`prov-choices-${kind}`, { count: counts[kind] })}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
