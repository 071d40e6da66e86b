import { useState } from 'preact/hooks';
import type { Duplicate } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Listed } from 'shared-ui/data/Listed';
import { dateWithYear, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { openDuplicates } from '../../data/openDuplicates';
import { isStaff } from '../../frame/roles';
import { Trouble } from '../../show/Trouble';
import { tellerText, type SideOf } from './compare';
import { decide } from './decide';
import { Head } from './Head';
import { useDuplicates } from './useDuplicates';

/** What was decided: who, when, which was kept; and the way back. */
export function Decided({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const home = `/werk/${slug}`;
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const list = useDuplicates(api, slug, 'decided');

  async function takeBack(pair: Duplicate) {
    const result = await decide(api, pair, { verdict: 'open' });
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setGone(new Set([...gone, pair.id]));
    announce(t('doubles-undone'));
    document.querySelector<HTMLElement>('h1')?.focus();
    void openDuplicates.count(api, person?.id ?? '');
    if (list.state === 'ready') list.again();
  }

  return (
    <Head home={home} here="decided" staff={person !== null && isStaff(person, slug)}>
      <Trouble problem={problem} again={list.state === 'ready' ? list.again : undefined} />
      <Listed
        list={list}
        empty={
          <Empty icon="check" title={t('doubles-decided-none')}>
            <p>{t('doubles-decided-none-text')}</p>
            <p>
              <a class="button button--plain" href={`${home}/dubbel`}>
                {t('doubles-open')}
              </a>
            </p>
          </Empty>
        }
      >
        {items => (
          <ul class="panel panel--flush">
            {items
              .filter(pair => !gone.has(pair.id))
              .map(pair => (
                <li class="decided" key={pair.id}>
                  <Verdict pair={pair} home={home} />
                  <button class="button button--plain button--small" type="button" onClick={() => void takeBack(pair)}>
                    <Icon name="back" way />
                    {t('doubles-take-back')}
                    <span class="unseen"> {pair.activities[0]?.activity.title}</span>
                  </button>
                </li>
              ))}
          </ul>
        )}
      </Listed>
    </Head>
  );
}

function Verdict({ pair, home }: { pair: Duplicate; home: string }) {
  const same = pair.verdict === 'same';
  const [kept, other] = [...pair.activities].sort(one => (one.activity.id === pair.kept ? -1 : 1));
  if (!kept || !other) return null;
  return (
    <div class="stack gap-2">
      <p class="row">
        <span class={same ? 'label' : 'label label--line'}>
          <Icon name={same ? 'check' : 'cross'} />
          {t(same ? 'doubles-verdict-same' : 'doubles-verdict-different')}
        </span>
        <span class="soft small">{whoAndWhen(pair)}</span>
      </p>
      <p>
        {same ? <b>{t('doubles-kept')} </b> : null}
        <One side={kept} home={home} />
      </p>
      <p>
        {same ? <b>{t('doubles-away')} </b> : null}
        <One side={other} home={home} />
      </p>
      {same && kept.archivedAt !== null ? (
        <p class="small">
          <span class="label label--doubt">
            <Icon name="warn" />
            {t('doubles-both-away')}
          </span>
        </p>
      ) : null}
      {pair.trail.length > 1 ? <Trail pair={pair} /> : null}
    </div>
  );
}

function One({ side, home }: { side: SideOf; home: string }) {
  return (
    <>
      <a class="same" href={`${home}/activiteiten?open=${side.activity.id}`}>
        {side.activity.title}
      </a>{' '}
      <span class="soft small">{tellerText(side)}</span>
    </>
  );
}

const whoAndWhen = ({ decidedAt, decidedBy }: { decidedAt: string | null; decidedBy: string | null }) =>
  decidedAt === null ? '' : t('doubles-who', { who: decidedBy ?? '', date: dateWithYear(decidedAt), time: time(decidedAt) });

/** Everything that was decided about the two before. */
function Trail({ pair }: { pair: Duplicate }) {
  const titleOf = (id: string | null) => pair.activities.find(({ activity }) => activity.id === id);
  return (
    <details>
      <summary class="small">{t('doubles-trail', { count: pair.trail.length })}</summary>
      <ol class="small mt-2">
        {pair.trail.map((step, index) => {
          const kept = titleOf(step.kept);
          return (
            <li key={index}>
              {whoAndWhen(step)}: {t(`doubles-step-${step.verdict}`, { kept: kept ? `${kept.activity.title} (${tellerText(kept)})` : '' })}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
