import type { Person } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { fullDate, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, Waiting } from 'shared-ui/show/states';
import { useMemo } from 'preact/hooks';

import { callsToMake } from '../../data/callsToMake';
import { exchangeWaiting } from '../../data/exchangeWaiting';
import { openDuplicates } from '../../data/openDuplicates';
import { openReports } from '../../data/openReports';
import { mayCall, mayImport, mayKeep, mayModerate, mayPlaceForOthers, mayReachExchange, maySeeFreshness, reaches } from '../../frame/roles';
import { timeAt } from '../../recurrence/clock';
import { ProvisionChoices } from '../../show/ProvisionChoices';
import { Work } from '../../show/Work';
import { Asks } from './Asks';
import { lookedBefore } from './lastLook';
import { News } from './News';
import { Questions } from './Questions';
import { Share } from './Share';
import { Todo, type Counts } from './Todo';
import { TodayList } from './TodayList';

import 'shared-ui/tokens/facade.css';
import 'shared-ui/tokens/programme.css';

import './today.css';

/** The start of the day, in one answer: what waits for you, what is asked, what is on, what is new, and whether what stands on the site is right. */
export function Today({ api, session, neighbourhood }: ScreenProps) {
  const person = session.person.value;
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const before = useMemo(() => (person ? lookedBefore(`${slug} ${person.id}`) : null), [slug, person?.id]);
  const day = useAnswer(`${slug} today ${person?.id}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/today', { query: before === null ? {} : { since: before }, signal }),
  );
  const exchangeDesk = person !== null && mayReachExchange(person, slug) && reaches(person, neighbourhood, 'exchange');
  return (
    <Work title={t(greeting(), { name: person?.name.split(' ')[0] ?? '' })} under={fullDate(today())} actions={person ? <Ways home={home} person={person} neighbourhood={neighbourhood} /> : null}>
      {day.state === 'waiting' ? <Waiting /> : null}
      {day.state === 'failed' ? <Failed problem={day.problem} again={day.again} /> : null}
      {day.state === 'ready' && person ? (
        <>
          <Share share={day.value.share} more={maySeeFreshness(person, slug) ? `${home}/actueel` : null} />
          <div class="cols cols--today">
            <div class="stack gap-5">
              <Todo api={api} slug={slug} day={day.value} exchangeDesk={exchangeDesk} elsewhere={countsOf(person, neighbourhood)} />
              {day.value.questions ? <Questions api={api} home={home} questions={day.value.questions} again={day.again} /> : null}
              <News news={day.value.news} since={day.value.since} slug={slug} exchangeDesk={exchangeDesk} />
            </div>
            <div class="stack gap-5">
              {day.value.programme ? <TodayList lines={day.value.programme} home={home} /> : null}
              {day.value.asks ? <Asks api={api} slug={slug} exchangeDesk={exchangeDesk} areas={day.value.areas} asks={day.value.asks} again={day.again} /> : null}
            </div>
          </div>
          <ProvisionChoices api={api} session={session} neighbourhood={neighbourhood} />
        </>
      ) : null}
    </Work>
  );
}

/** What the rail counted of what this person has to do with. */
function countsOf(person: Person, neighbourhood: ScreenProps['neighbourhood']): Counts {
  const { slug } = neighbourhood;
  const exchange = mayReachExchange(person, slug) && reaches(person, neighbourhood, 'exchange');
  return {
    reports: mayModerate(person, slug) && reaches(person, neighbourhood, 'exchange') ? openReports.counted(person.id) : 0,
    calls: mayCall(person, slug) ? callsToMake.counted(person.id) : 0,
    asked: exchange ? exchangeWaiting.counted(person.id) : 0,
    doubles: mayKeep(person, slug) && reaches(person, neighbourhood, 'activities') ? openDuplicates.counted(person.id) : 0,
  };
}

/** Good morning until noon, good afternoon until six. */
function greeting(): string {
  const hour = Number(timeAt(new Date().toISOString()).slice(0, 2));
  return hour < 12 ? 'today-morning' : hour < 18 ? 'today-afternoon' : 'today-evening';
}

interface WaysProps {
  home: string;
  person: Person;
  neighbourhood: ScreenProps['neighbourhood'];
}

function Ways({ home, person, neighbourhood }: WaysProps) {
  const { slug } = neighbourhood;
  const programme = reaches(person, neighbourhood, 'activities');
  return (
    <>
      {mayPlaceForOthers(person, slug) && reaches(person, neighbourhood, 'desk') ? (
        <a class="button button--call" href={`${home}/balie`}>
          <Icon name="person" />
          {t('today-desk')}
        </a>
      ) : null}
      {programme && mayKeep(person, slug) ? (
        <a class="button button--plain" href={`${home}/activiteiten/nieuw`}>
          <Icon name="plus" />
          {t('today-new')}
        </a>
      ) : null}
      {programme && mayImport(person, slug) ? (
        <a class="button button--plain" href={`${home}/inlezen`}>
          <Icon name="upload" />
          {t('today-import')}
        </a>
      ) : null}
    </>
  );
}
