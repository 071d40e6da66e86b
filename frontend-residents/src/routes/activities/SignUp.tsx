import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SignUpDate, SignUpTerms } from 'shared-ui/api/contract.gen';
import type { Activity } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { SelectField } from 'shared-ui/form/SelectField';
import { hoursText } from 'shared-ui/i18n/ranges';
import { dayAndMonth, dayAndMonthShort, time, weekday, weekdayShort } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';

import { useWho } from '../../show/useWho';
import { Coming } from './Coming';
import { VisitorSignUp } from './VisitorSignUp';

import 'shared-ui/tokens/form.css';

interface SignUpProps extends Pick<ScreenProps, 'api' | 'session'> {
  item: Activity;
  home: string;
  /** What stands here where one does not sign up on the site. */
  children: ComponentChildren;
}

/** "Ik kom": for one date, with an account in one tap, without one with a name and an address. */
export function SignUp({ children, ...props }: SignUpProps) {
  const { api, item } = props;
  const answer = useAnswer(`sign-up-terms ${item.id}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/activities/{id}/sign-up-terms', { params: { id: item.id }, signal }),
  );
  if (answer.state === 'waiting') return null;
  if (answer.state === 'failed' || !answer.value.on || answer.value.dates.length === 0) return <>{children}</>;
  return <Dates {...props} terms={answer.value} again={answer.again} />;
}

interface DatesProps extends Omit<SignUpProps, 'children'> {
  terms: SignUpTerms;
  again: () => void;
}

function Dates({ api, session, item, home, terms, again }: DatesProps) {
  const who = useWho(session);
  const [chosen, setChosen] = useState('');
  const first = terms.dates.find(date => date.state !== 'closed') ?? terms.dates[0];
  const date = terms.dates.find(one => one.occurrence === chosen) ?? first;
  if (date === undefined) return null;
  const nameOf = (one: SignUpDate) => `${weekday(one.start)} ${dayAndMonth(one.start)}, ${hoursText(one, item.allDay)}`;
  const shortOf = ({ start }: SignUpDate) => `${weekdayShort(start)} ${dayAndMonthShort(start)}${item.allDay ? '' : ` ${time(start)}`}`;
  return (
    <section class="stack gap-3" aria-labelledby="sign-up">
      <h2 id="sign-up">{t('sign-up-title')}</h2>
      {terms.dates.length > 1 ? (
        <SelectField
          name="occurrence"
          label={t('sign-up-which')}
          value={date.occurrence}
          options={terms.dates.map(one => ({ value: one.occurrence, label: `${shortOf(one)} – ${placesText(one)}` }))}
          onChange={setChosen}
        />
      ) : (
        <p>{nameOf(date)}</p>
      )}
      {who === undefined ? null : who ? (
        <Coming key={date.occurrence} api={api} id={item.id} person={who.id} terms={terms} date={date} again={again} />
      ) : (
        <VisitorSignUp key={date.occurrence} api={api} home={home} item={item} terms={terms} date={date} />
      )}
      {item.signUpNote ? <p class="small">{item.signUpNote}</p> : null}
    </section>
  );
}

/** "nog 3 plekken", "vol, 2 wachten", "aanmelden kan niet meer". */
export function placesText(date: SignUpDate): string {
  if (date.state === 'closed') return t('sign-up-closed');
  if (date.state === 'full') return t('sign-up-full', { waiting: date.waiting });
  return date.placesLeft === null ? t('sign-up-room') : t('sign-up-places', { count: date.placesLeft });
}
