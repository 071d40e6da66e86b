import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { Activity, Person } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { dayOf } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { Go } from 'shared-ui/shell/location';
import { Plate } from 'shared-ui/show/DayHead';
import { Icon } from 'shared-ui/show/Icon';
import { priceText } from 'shared-ui/show/price';
import { Failed, Waiting } from 'shared-ui/show/states';

import type { Choices } from '../../data/whole';
import { nameOfCategory } from '../../data/categories';
import { ArchiveBox } from '../../show/ArchiveBox';
import { Give } from '../../show/Give';
import { History } from '../../show/History';
import { LifeBlock } from '../../show/LifeBlock';
import { Trouble } from '../../show/Trouble';
import { AlsoTold } from './AlsoTold';
import { archiveActivity, confirmActivity } from './actions';
import { Dates } from './Dates';
import { useAgain } from './drafts/again';
import { whenText } from './when';

interface PanelProps {
  api: Api;
  id: string;
  person: Person | null;
  slug: string;
  home: string;
  go: Go;
  choices: Choices;
  /** Something else on the screen is already the thing to do: the lamp stays off here. */
  quiet: boolean;
  onClose: () => void;
  onChanged: (id: string) => void;
}

/** One activity beside the list: what it is, whether it is right, and what you can do about it. */
export function Panel({ api, id, ...props }: PanelProps) {
  const answer = useAnswer(`activity ${id}`, signal => api.get('/neighbourhoods/{neighbourhood}/activities/{id}', { params: { id }, signal }));
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = answer.state === 'ready';

  useEffect(() => heading.current?.focus(), [id, ready]);

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard from the buttons inside
    <aside
      class="panel stack gap-4 side"
      aria-labelledby="side"
      onKeyDown={event => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <div class="row row--apart oneline">
        <h2 id="side" tabIndex={-1} ref={heading}>
          {answer.state === 'ready' ? answer.value.title : t('keep-waiting')}
        </h2>
        <button class="tool corner" type="button" onClick={props.onClose}>
          <Icon name="cross" />
          <span class="unseen">{t('close')}</span>
        </button>
      </div>
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'ready' ? (
        <About
          {...props}
          api={api}
          activity={answer.value}
          version={answer.version}
          again={() => {
            answer.again();
            props.onChanged(id);
          }}
        />
      ) : null}
    </aside>
  );
}

type AboutProps = Omit<PanelProps, 'id' | 'onClose' | 'onChanged'> & { activity: Activity; version: string | null; again: () => void };

function About({ api, activity, version, person, slug, home, go, choices, quiet, again }: AboutProps) {
  const copies = useAgain(api, home, go);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function confirm() {
    setBusy(true);
    const result = await confirmActivity(api, activity.id);
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(t('keep-thanks'));
    again();
  }

  const next = activity.next[0];
  const mayEdit = activity.mayEdit ?? false;
  return (
    <>
      <div class="when">
        <Plate day={dayOf(next?.start ?? activity.start)} />
        <p>
          <b class="size-l">{whenText(activity)}</b>
          {activity.place?.name ?? activity.location}
        </p>
      </div>
      <LifeBlock item={activity} />
      <Trouble problem={problem ?? copies.problem} />
      <div class="row">
        {mayEdit ? (
          <>
            <button
              class={quiet ? 'button button--small' : 'button button--call button--small'}
              type="button"
              aria-busy={busy}
              onClick={() => void confirm()}
            >
              <Icon name="check" />
              {t(activity.archivedAt ? 'keep-restore' : 'keep-right')}
            </button>
            <a class="button button--plain button--small" href={`${home}/activiteiten/${activity.id}`}>
              {t('panel-edit')}
            </a>
            <a class="button button--plain button--small" href={`${home}/activiteiten/${activity.id}/aanmeldingen`}>
              {t('panel-ups')}
            </a>
            <button class="button button--plain button--small" type="button" aria-busy={copies.busy} onClick={() => copies.again([activity.id])}>
              {t('again-do')}
            </button>
          </>
        ) : (
          <p class="soft small">{t('keep-not-yours')}</p>
        )}
        <Give person={person} slug={slug} reference={`activity:${activity.id}`} title={activity.title} small />
        <a class="button button--plain button--small" href={activity.address}>
          {t('keep-site')}
        </a>
      </div>
      {mayEdit ? <AlsoTold api={api} id={activity.id} home={home} /> : null}
      <Facts activity={activity} choices={choices} />
      <Dates api={api} activity={activity} mayEdit={mayEdit} again={again} />
      {mayEdit ? <History api={api} kind="activity" id={activity.id} /> : null}
      {mayEdit && !activity.archivedAt ? <ArchiveBox archive={() => archiveActivity(api, activity.id, version)} again={again} /> : null}
    </>
  );
}

function Facts({ activity, choices }: { activity: Activity; choices: Choices }) {
  const price = priceText(activity);
  const facts = [
    { name: t('acts-whose'), value: activity.organisation?.name },
    { name: t('panel-categories'), value: activity.categories.map(slug => nameOfCategory(choices.categories, slug)).join(', ') },
    { name: t('panel-price'), value: [price, activity.priceNote].filter(Boolean).join(', ') },
    { name: t('panel-calendar'), value: activity.calendar },
  ].filter(fact => fact.value);
  return (
    <dl class="about about--tight">
      {facts.map(fact => (
        <div key={fact.name}>
          <dt class="plain">{fact.name}</dt>
          <dd class="bold">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
