import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Round as RoundList } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty, Failed, OldNotice, Waiting } from 'shared-ui/show/states';

import { signInLink } from '../../show/signInLink';
import { keepRound, without } from './keptRound';
import { PlaceBlock } from './PlaceBlock';

import './round.css';

/** Rondje wijk: what needs a call or a visit this week, place by place. It works without a connection once it was opened. */
export function Round(props: ScreenProps) {
  const { api, neighbourhood } = props;
  const { slug } = neighbourhood;
  const answer = useAnswer(`round ${slug}`, signal => api.get('/neighbourhoods/{neighbourhood}/round', { signal }));
  return (
    <Page title={t('round-title')} class="page stack gap-5">
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'failed' ? <NotThere problem={answer.problem} again={answer.again} home={`/${slug}`} /> : null}
      {answer.state === 'ready' ? (
        <>
          {answer.old ? <OldNotice {...answer.old} /> : null}
          <List {...props} round={answer.value} fresh={answer.old === null} again={answer.again} />
        </>
      ) : null}
    </Page>
  );
}

/** Who is not signed in can be; who is no connector has no round. */
function NotThere({ problem, again, home }: { problem: Problem; again: () => void; home: string }) {
  if (problem.status === 401)
    return (
      <Empty icon="person" title={t('round-sign-in')}>
        <p>
          <a class="button button--call" href={signInLink(home, `${home}/rondje`)}>
            {t('round-sign-in-do')}
          </a>
        </p>
      </Empty>
    );
  if (problem.status === 403)
    return (
      <Empty icon="people" title={t('round-not-yours')}>
        <p>{t('round-not-yours-text')}</p>
        <p>
          <a class="button button--plain" href={`${home}/`}>
            {t('missing-home')}
          </a>
        </p>
      </Empty>
    );
  return <Failed problem={problem} again={again} />;
}

interface ListProps extends ScreenProps {
  round: RoundList;
  /** The server told it just now. */
  fresh: boolean;
  again: () => void;
}

function List({ round, fresh, again, ...props }: ListProps) {
  const { slug } = props.neighbourhood;
  const answered = useSignal<ReadonlySet<string>>(new Set());
  const number = round.places.reduce((sum, place) => sum + place.items.length, 0);
  const left = number - answered.value.size;

  useEffect(() => {
    answered.value = new Set();
    if (fresh) void keepRound(slug, round);
  }, [round]);

  function onAnswered(id: string) {
    answered.value = new Set([...answered.value, id]);
    void keepRound(slug, without(round, answered.value));
  }

  if (number === 0)
    return (
      <Empty icon="check" title={t('round-none')}>
        <p>{t('round-none-text')}</p>
      </Empty>
    );
  return (
    <>
      <div class="row row--apart">
        <p class="lead" role="status">
          {left > 0 ? t('round-lead', { count: left }) : t('round-done')}
        </p>
        <p>
          <button class="button button--plain button--small round__print" type="button" onClick={() => window.print()}>
            <Icon name="printer" />
            {t('round-print')}
          </button>
        </p>
      </div>
      {round.places.map(place => (
        <PlaceBlock key={place.items[0]?.id} {...props} place={place} person={round.person} onAnswered={onAnswered} />
      ))}
      {round.leftOver > 0 ? <p class="soft">{t('round-left-over', { count: round.leftOver })}</p> : null}
      {left === 0 ? (
        <p>
          <button class="button" type="button" onClick={again}>
            <Icon name="loop" />
            {t('round-again')}
          </button>
        </p>
      ) : null}
    </>
  );
}
