import type { Activity as Item } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { dayOf } from 'shared-ui/i18n/moments';
import { daysText, hoursText } from 'shared-ui/i18n/ranges';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import { idOf } from 'shared-ui/shell/routes';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Plate } from 'shared-ui/show/DayHead';
import { Icon } from 'shared-ui/show/Icon';
import { OldNotice } from 'shared-ui/show/states';

import { BackLink } from '../../show/BackLink';
import { Correct } from '../../show/Correct';
import { ExtraFacts } from '../../show/ExtraFacts';
import { ItemState } from '../../show/ItemState';
import { LifeBlock } from '../../show/Life';
import { Markdown } from '../../show/Markdown';
import { isOn } from '../../show/modules';
import { Pictures } from '../../show/Pictures';
import { Share } from '../../show/Share';
import { useOwnAddress } from '../../show/useOwnAddress';
import { Report } from '../../report/Report';
import { ActivityFacts } from './ActivityFacts';
import { ComingDates } from './ComingDates';
import { agendaAddress, agendaFile, MainAction, signUpLink } from './MainAction';
import { recurrenceText } from './recurrence';
import { SignUp } from './SignUp';
import { CopyMessage } from './TakeAlong';

import 'shared-ui/tokens/programme.css';
import 'shared-ui/tokens/facts.css';

/** One activity with everything somebody needs to go there, and whether it is right. */
export function ActivityPage({ api, session, neighbourhood, params, go }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const id = idOf(params['id'] ?? '');
  const answer = useAnswer(`activity ${id}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/activities/{id}', { params: { id }, signal }),
  );
  useOwnAddress(answer.state === 'ready' ? answer.value.address : null, go);

  const back = <BackLink href={`${home}/activiteiten`} text={t('programme-title')} />;
  if (answer.state !== 'ready') return <ItemState api={api} id={id} answer={answer} back={back} title={t('activity')} home={home} />;
  const item = answer.value;
  return (
    <Page title={item.title} class="page stack gap-5" ownHeading>
      {back}
      {answer.old ? <OldNotice {...answer.old} /> : null}
      <div class="stack gap-3">
        <h1>{item.title}</h1>
        {item.summary ? <p class="lead">{item.summary}</p> : null}
      </div>
      <Cancelled item={item} />
      <Pictures pictures={item.pictures} />
      <When item={item} />
      {takesSignUps(item) ? (
        <SignUp api={api} session={session} item={item} home={home}>
          <MainAction item={item} home={home} />
        </SignUp>
      ) : (
        <MainAction item={item} home={home} />
      )}
      <ActivityFacts item={item} home={home} />
      <ExtraFacts api={api} home={home} kind="activity" extras={item.extras} />
      <Markdown html={item.html} />
      <LifeBlock life={item} instead={`${home}/activiteiten`}>
        <Correct api={api} session={session} home={home} kind="activities" item={item} title={item.title} codes={['stopped', 'other-time', 'other-place']} />
      </LifeBlock>
      <p class="row">
        <AgendaLink item={item} home={home} />
        <Share title={item.title} address={item.address} />
        {isOn(neighbourhood, 'outlets') ? <CopyMessage api={api} activity={item.id} /> : null}
      </p>
      {isOn(neighbourhood, 'exchange') ? <Report api={api} item={{ kind: 'activity', id: item.id }} /> : null}
      <ComingDates dates={item.next.slice(1)} allDay={item.allDay} />
    </Page>
  );
}

/** Whether it is worth asking how one signs up. */
const takesSignUps = (item: Item) => item.signUp !== 'none' && item.next.length > 0 && item.archivedAt === null;

/** When it is next, as large as the time in the programme. */
function When({ item }: { item: Item }) {
  const next = item.next.find(date => date.status !== 'cancelled') ?? item.next[0] ?? item;
  const repeats = recurrenceText(item.rrule);
  const over = item.next.length === 0;
  return (
    <div class="when">
      <Plate day={dayOf(next.start)} />
      <p>
        <b>{hoursText(next, item.allDay)}</b>
        {over ? t('activity-was', { date: daysText(next) }) : daysText(next)}
        {repeats && !over ? (
          <>
            <br />
            <span class="soft small">{item.skipsHolidays ? t('repeats-not-holidays', { repeats }) : t('repeats-then', { repeats })}</span>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** Everything that does not take place says so at the top, with the reason. */
function Cancelled({ item }: { item: Item }) {
  const first = item.next[0];
  const whole = item.status === 'cancelled';
  if (!whole && first?.status !== 'cancelled') return null;
  const note = whole ? item.statusNote : first?.note;
  return (
    <div class="notice notice--fault">
      <Icon name="cross" />
      <div>
        <p>
          <b>{whole ? t('activity-cancelled', { title: item.title }) : t('activity-cancelled-date', { title: item.title, day: daysText(first ?? item) })}</b>
        </p>
        {note ? <p>{note}</p> : null}
      </div>
    </div>
  );
}

/** Where signing up is the lamp button, the calendar stands beside sharing. */
function AgendaLink({ item, home }: { item: Item; home: string }) {
  if (signUpLink(item) === null) return null;
  return (
    <a class="button button--plain button--small" href={agendaAddress(home, item)} download={agendaFile(item)}>
      <Icon name="calendar" />
      {t('agenda')}
    </a>
  );
}
