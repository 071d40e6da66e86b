import type { Life, Listing, Person } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { fullDate, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, Waiting } from 'shared-ui/show/states';

import { comingLines, firstOfEach } from '../../data/attention';
import { callsToMake } from '../../data/callsToMake';
import { exchangeWaiting } from '../../data/exchangeWaiting';
import { openDuplicates } from '../../data/openDuplicates';
import { openReports } from '../../data/openReports';
import { waitingQuestions } from '../../data/waitingQuestions';
import { askOrganisations, askPlaces, askProjects, useWhole, valueOf } from '../../data/whole';
import { isBound, isColleague, isStaff, mayCall, mayImport, mayKeep, mayModerate, mayPlaceForOthers, mayReachExchange, ownOrganisations, reaches } from '../../frame/roles';
import { timeAt } from '../../recurrence/clock';
import { Work } from '../../show/Work';
import { Share } from './Share';
import { Todo } from './Todo';
import { TodayList } from './TodayList';

import 'shared-ui/tokens/facade.css';
import 'shared-ui/tokens/programme.css';

const N = '/neighbourhoods/{neighbourhood}' as const;

/** The start of the day: whether what stands on the site is right, what waits for you, and what is on. */
export function Today({ api, session, neighbourhood }: ScreenProps) {
  const person = session.person.value;
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const bound = person !== null && isBound(person, slug);
  const own = bound ? ownOrganisations(person, slug).map(one => one.id) : null;
  const programme = person !== null && reaches(person, neighbourhood, 'activities');
  const shares = person !== null && mayReachExchange(person, slug) && reaches(person, neighbourhood, 'exchange');
  const lines = useAnswer<Listing[]>(`${slug} coming ${own?.join() ?? ''} ${programme}`, async signal =>
    programme ? await comingLines(api, own, signal) : { ok: true, value: [], version: null },
  );
  const organisations = useWhole(`${slug} organisations`, askOrganisations(api));
  const places = useWhole(`${slug} places`, askPlaces(api));
  const projects = useWhole(`${slug} projects`, askProjects(api));
  const figure = useAnswer(`${slug} freshness`, signal => api.get(`${N}/freshness`, { signal }));
  const days = useAnswer(`${slug} freshness days`, signal => api.get(`${N}/freshness/days`, { signal }));

  const activities = lines.state === 'ready' ? firstOfEach(lines.value).map(line => line.activity) : [];
  const directory: Life[] = bound ? [] : [...valueOf(organisations), ...valueOf(places), ...valueOf(projects)];
  return (
    <Work title={t(greeting(), { name: person?.name.split(' ')[0] ?? '' })} under={fullDate(today())} actions={person ? <Ways home={home} person={person} neighbourhood={neighbourhood} /> : null}>
      {lines.state === 'waiting' ? <Waiting /> : null}
      {lines.state === 'failed' ? <Failed problem={lines.problem} again={lines.again} /> : null}
      {lines.state === 'ready' ? (
        <>
          <Share
            items={[...activities, ...directory]}
            bound={bound}
            figure={figure.state === 'ready' ? figure.value : null}
            days={days.state === 'ready' ? days.value.days : []}
          />
          <div class="cols cols--today">
            <Todo
              api={api}
              home={home}
              staff={person !== null && isStaff(person, slug)}
              keeps={person !== null && mayKeep(person, slug)}
              doubles={person !== null && programme ? openDuplicates.counted(person.id) : 0}
              exchange={shares}
              asked={person !== null && shares ? exchangeWaiting.counted(person.id) : 0}
              reports={person !== null && shares && mayModerate(person, slug) ? openReports.counted(person.id) : 0}
              calls={person !== null && mayCall(person, slug) ? callsToMake.counted(person.id) : 0}
              questions={person !== null && isColleague(person, slug) && reaches(person, neighbourhood, 'questions') ? waitingQuestions.counted(person.id) : 0}
              imports={programme && mayImport(person, slug)}
              printed={person !== null && own && reaches(person, neighbourhood, 'outlets') ? own : []}
              activities={activities}
              organisations={bound ? [] : valueOf(organisations)}
              places={bound ? [] : valueOf(places)}
              projects={bound ? [] : valueOf(projects)}
              again={lines.again}
            />
            {programme ? <TodayList lines={lines.value} home={home} /> : null}
          </div>
        </>
      ) : null}
    </Work>
  );
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
