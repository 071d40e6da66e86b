import { useEffect, useRef } from 'preact/hooks';
import type { Duplicate } from 'shared-ui/api/contract.gen';
import { dayAndMonthShort, time, weekdayShort } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty, Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { isStaff } from '../../frame/roles';
import { Trouble } from '../../show/Trouble';
import { walk } from '../../show/walk';
import { Head } from './Head';
import { Pair } from './Pair';
import { decidedText, useDeciding } from './useDeciding';
import { useDuplicates } from './useDuplicates';

/** What seems to be told twice, one question after the other. */
export function Duplicates({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const home = `/werk/${slug}`;
  const list = useDuplicates(api, slug, 'open');
  const ready = list.state === 'ready';
  const deciding = useDeciding({
    api,
    person: person?.id ?? '',
    questions: ready ? list.value.items : [],
    again: ready ? list.again : () => undefined,
  });
  return (
    <Head home={home} here="open" staff={person !== null && isStaff(person, slug)}>
      {list.state === 'waiting' ? <Waiting /> : null}
      {list.state === 'failed' ? <Failed problem={list.problem} again={list.again} /> : null}
      {list.state === 'ready' ? (
        <>
          {list.old ? <OldNotice {...list.old} /> : null}
          <Questions home={home} deciding={deciding} more={list.value.more} />
        </>
      ) : null}
    </Head>
  );
}

type Deciding = ReturnType<typeof useDeciding>;

function Questions({ home, deciding, more }: { home: string; deciding: Deciding; more: (() => void) | null }) {
  const { current, last, step } = deciding;
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A question that was taken back comes with the list, a moment after the step.
    if (step > 0) (heading.current ?? box.current)?.focus();
  }, [step, current?.id]);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the controls inside
    <div class="stack gap-4" tabIndex={-1} ref={box} onKeyDown={event => byKey(event, deciding)}>
      <Trouble problem={deciding.problem} again={deciding.reload} />
      {last ? (
        <div class="notice notice--calm">
          <Icon name="check" />
          <div class="row row--apart">
            <p>{decidedText(last)}</p>
            <button class="button button--plain button--small" type="button" onClick={deciding.undo}>
              <Icon name="back" way />
              {t('doubles-undo')}
            </button>
          </div>
        </div>
      ) : null}
      {current ? (
        <div class={deciding.open.length > 1 ? 'cols cols--pairs' : 'cols'}>
          <section class="panel" aria-labelledby="question">
            <h2 id="question" tabIndex={-1} ref={heading}>
              {t('doubles-question')}
              <span class="unseen"> {t('doubles-of', { at: deciding.index + 1, all: deciding.open.length })}</span>
            </h2>
            <Pair key={current.id} pair={current} home={home} busy={deciding.busy} onSame={deciding.same} onDifferent={deciding.different} />
          </section>
          {deciding.open.length > 1 ? <Others deciding={deciding} more={more} /> : null}
        </div>
      ) : (
        <Nothing home={home} more={more} />
      )}
      {current ? <p class="soft small pairkeys">{t('doubles-keys')}</p> : null}
    </div>
  );
}

/** One key for each thing to do, as long as the focus is among the questions. */
function byKey(event: KeyboardEvent, deciding: Deciding) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const [one, other] = deciding.current?.activities ?? [];
  const acts: Record<string, () => unknown> = {
    j: () => deciding.move(1),
    k: () => deciding.move(-1),
    1: () => deciding.same(one?.activity.id),
    2: () => deciding.same(other?.activity.id),
    3: deciding.different,
    z: deciding.undo,
  };
  const act = acts[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
}

/** All questions, to go to any of them. */
function Others({ deciding, more }: { deciding: Deciding; more: (() => void) | null }) {
  return (
    <nav class="panel panel--flush" aria-labelledby="others">
      <h2 class="pairhead" id="others">
        {t('doubles-all', { count: deciding.open.length })}
      </h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the buttons inside */}
      <ul data-walk onKeyDown={walk}>
        {deciding.open.map(pair => (
          <li key={pair.id}>
            <button
              class="pairlink"
              type="button"
              data-cell="question"
              aria-current={pair === deciding.current ? 'true' : undefined}
              onClick={() => deciding.show(pair.id)}
            >
              <b>{pair.activities[0]?.activity.title}</b>
              <span class="small soft whole">{shortly(pair)}</span>
            </button>
          </li>
        ))}
      </ul>
      {more ? (
        <p>
          <button class="button button--plain button--small" type="button" onClick={more}>
            {t('list-more')}
          </button>
        </p>
      ) : null}
    </nav>
  );
}

function shortly({ activities: [one] }: Duplicate): string {
  if (!one) return '';
  return [`${weekdayShort(one.start)} ${dayAndMonthShort(one.start)}`, one.activity.allDay ? '' : time(one.start), one.activity.place?.name]
    .filter(Boolean)
    .join(', ');
}

function Nothing({ home, more }: { home: string; more: (() => void) | null }) {
  return (
    <Empty icon="check" title={t(more ? 'doubles-none-here' : 'doubles-none')}>
      <p>{t('doubles-none-text')}</p>
      <p>
        {more ? (
          <button class="button button--plain" type="button" onClick={more}>
            {t('list-more')}
          </button>
        ) : (
          <a class="button button--plain" href={`${home}/activiteiten`}>
            {t('doubles-to-activities')}
          </a>
        )}
      </p>
    </Empty>
  );
}
