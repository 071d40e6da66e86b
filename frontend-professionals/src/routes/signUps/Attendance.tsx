import type { SignUpEntry } from 'shared-ui/api/contract.gen';
import type { Activity } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { SelectField } from 'shared-ui/form/SelectField';
import { hoursText } from 'shared-ui/i18n/ranges';
import { dayAndMonth, weekday } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { idOf } from 'shared-ui/shell/routes';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Failed, Waiting } from 'shared-ui/show/states';

import { useWhole } from '../../data/whole';
import { Work } from '../../show/Work';
import { Another } from './Another';
import { datesOf, type ListDate } from './dates';
import { People } from './People';
import { Terms } from './Terms';

import 'shared-ui/tokens/form.css';
import '../../form/form.css';
import './signUps.css';

/** Who comes to an activity, per date: to tick on a phone and to print, and how one signs up. */
export function Attendance({ api, neighbourhood, params, query, go }: ScreenProps) {
  const id = idOf(params['id'] ?? '');
  const home = `/werk/${neighbourhood.slug}`;
  const activity = useAnswer(`activity ${id}`, signal => api.get('/neighbourhoods/{neighbourhood}/activities/{id}', { params: { id }, signal }));
  const people = useWhole<SignUpEntry>(`sign-ups ${id}`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups', {
      params: { id },
      query: { limit: 100, ...(cursor ? { cursor } : {}) },
      ...(signal ? { signal } : {}),
    }),
  );
  const title = activity.state === 'ready' ? activity.value.title : t('ups-title');
  const back = { href: `${home}/activiteiten?open=${id}`, text: t('ups-back') };
  if (activity.state === 'failed') return <Work title={title} back={back}><Failed problem={activity.problem} again={activity.again} /></Work>;
  if (people.state === 'failed') return <Work title={title} back={back}><Failed problem={people.problem} again={people.again} /></Work>;
  if (activity.state === 'waiting' || people.state === 'waiting') return <Work title={title} back={back}><Waiting lines={5} /></Work>;

  const dates = datesOf(activity.value.next, people.value);
  const date = dates.find(one => one.occurrence === query.get('keer')) ?? dates.find(one => Date.parse(one.end ?? one.start) > Date.now() - 3_600_000) ?? dates[0];
  return (
    <Work
      title={t('ups-title')}
      under={title}
      back={back}
      actions={
        date ? (
          <button class="button button--plain" type="button" onClick={() => window.print()}>
            <Icon name="printer" />
            {t('ups-print')}
          </button>
        ) : null
      }
    >
      <div class="stack gap-5">
        {date ? (
          <section class="panel stack gap-4" aria-labelledby="who">
            <p class="paper-only">{neighbourhood.name}</p>
            <p class="paper-only bold">{title}</p>
            <h2 id="who">{nameOf(date, activity.value)}</h2>
            {dates.length > 1 ? (
              <div class="unprinted ups__pick">
                <SelectField
                  name="date"
                  label={t('ups-which')}
                  value={date.occurrence}
                  options={dates.map(one => ({ value: one.occurrence, label: nameOf(one, activity.value) }))}
                  onChange={keer => go(`${home}/activiteiten/${id}/aanmeldingen?keer=${encodeURIComponent(keer)}`, { replace: true, stay: true })}
                />
              </div>
            ) : null}
            <People key={date.occurrence} api={api} id={id} people={people.value.filter(one => one.occurrence === date.occurrence)} again={people.again} />
            <Another api={api} id={id} date={date} done={people.again} />
          </section>
        ) : (
          <p>{t('ups-no-dates')}</p>
        )}
        {activity.value.mayEdit ? <Terms api={api} id={id} done={people.again} /> : null}
      </div>
    </Work>
  );
}

const nameOf = (date: ListDate, { allDay }: Activity) => `${weekday(date.start)} ${dayAndMonth(date.start)}, ${hoursText(date, allDay)}`;
