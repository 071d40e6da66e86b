import { useEffect, useRef } from 'preact/hooks';
import type { SignUpTerms } from 'shared-ui/api/contract.gen';
import type { OwnHit } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { dayAndMonth, weekday } from 'shared-ui/i18n/moments';
import { hoursText } from 'shared-ui/i18n/ranges';
import { t } from 'shared-ui/i18n/text';
import { placesText } from 'shared-ui/show/places';
import { Failed, Waiting } from 'shared-ui/show/states';

import { nameOf } from '../../find/hits';
import { postSignUp } from '../../form/who/signUp';
import { TaskForm, whoFaults, whoOf } from '../../form/who/TaskForm';
import type { TaskProps } from './tasks';

const N = '/neighbourhoods/{neighbourhood}' as const;
type Dates = SignUpTerms['dates'];

/** Signs somebody up for a date, where one signs up. */
export function SignUpTask(props: TaskProps & { about: OwnHit }) {
  const { api, about } = props;
  const { id } = about.card;
  const activity = about.kind === 'activity';
  const answer = useAnswer<SignUpTerms | null>(`sign-up-terms ${id} ${activity}`, async signal =>
    activity ? await api.get(`${N}/activities/{id}/sign-up-terms`, { params: { id }, signal }) : { ok: true, value: null, version: null },
  );
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed problem={answer.problem} again={answer.again} />;
  const terms = answer.value;
  if (terms === null || !terms.on || terms.dates.length === 0) return <NoSignUp activity={activity} onOver={props.onOver} />;
  return <SignUpForm {...props} terms={terms} />;
}

function SignUpForm({ api, about, terms, onNoted, onOver }: TaskProps & { about: OwnHit; terms: SignUpTerms }) {
  const { id } = about.card;
  const place = about.kind === 'activity' ? (about.card.place?.name ?? about.card.location) : null;
  const first = terms.dates.find(one => one.state !== 'closed') ?? terms.dates[0];

  async function send(draft: Record<string, string>) {
    const { name, telephone, consent } = whoOf(draft);
    const guests = Number(draft['guests'] || 0);
    const result = await postSignUp(api, id, draft['occurrence'] ?? '', draft);
    if (!result.ok || !('state' in result.value)) return result;
    const { state, place: row } = result.value;
    onNoted({
      did: state === 'waiting' ? t('desk-slip-waiting', { place: row ?? 1 }) : t('desk-slip-signed-up'),
      title: nameOf(about),
      lines: [
        [t('desk-slip-name'), name ?? ''],
        [t('desk-slip-when'), nameOfDate(result.value)],
        [t('desk-slip-where'), place ?? ''],
        [t('desk-slip-guests'), guests > 0 ? String(guests) : ''],
      ],
      notes: [...(telephone ? [t(state === 'waiting' ? 'desk-slip-call-place' : 'desk-slip-call-off')] : []), t('desk-slip-kept', { how: consent ?? '' })],
    });
    return result;
  }
  return (
    <TaskForm
      area="desk"
      title={t('desk-task-sign-up')}
      fields={['occurrence', 'guests']}
      labels={{ occurrence: t('desk-date'), guests: t('desk-guests') }}
      who={t('who-for')}
      faults={draft => whoFaults(draft, false)}
      send={send}
      action={t('desk-do-sign-up')}
      onStop={onOver}
    >
      {fault => (
        <>
          <SelectField name="occurrence" label={t('desk-date')} value={first?.occurrence ?? ''} fault={fault('occurrence')} options={terms.dates.map(one => ({ value: one.occurrence, label: [nameOfDate(one), placesText(one.placesLeft)].filter(Boolean).join(' – ') }))} />
          {terms.guests > 0 ? <TextField name="guests" type="number" inputMode="numeric" label={t('desk-guests')} value="0" fault={fault('guests')} /> : null}
        </>
      )}
    </TaskForm>
  );
}

const nameOfDate = (date: Pick<Dates[number], 'start' | 'end'>) => `${weekday(date.start)} ${dayAndMonth(date.start)}, ${hoursText(date, false)}`;

/** One need not sign up, or can not. */
function NoSignUp({ activity, onOver }: { activity: boolean; onOver: () => void }) {
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  return (
    <section class="stack gap-4" aria-labelledby="task">
      <h2 id="task">{t('desk-task-sign-up')}</h2>
      <p>{t(activity ? 'desk-no-sign-up' : 'desk-no-activity')}</p>
      <p>
        <button class="button" type="button" ref={stop} onClick={onOver}>
          {t('desk-next')}
        </button>
      </p>
    </section>
  );
}
