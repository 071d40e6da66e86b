import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { SignUpDate, SignUpEntry, SignUpTerms } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon } from 'shared-ui/show/Icon';
import { Failed } from 'shared-ui/show/states';

import { GuestsField } from './GuestsField';
import { placesText } from './SignUp';

interface ComingProps {
  api: Api;
  id: string;
  person: string;
  terms: SignUpTerms;
  date: SignUpDate;
  again: () => void;
}

/** Who is signed in: "Ik kom", and once on the list "Ik kom niet". */
export function Coming({ api, id, person, terms, date, again }: ComingProps) {
  const own = useAnswer(`sign-ups ${id} ${date.occurrence} ${person}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups', { params: { id }, query: { occurrence: date.occurrence, limit: 100 }, signal }),
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [guests, setGuests] = useState(0);

  if (own.state === 'waiting') return null;
  if (own.state === 'failed') return <Failed problem={own.problem} again={own.again} />;
  const mine = own.value.items.find(one => one.mine && (one.state === 'coming' || one.state === 'waiting'));

  /** Does it, asks how it stands now, and says so. */
  async function doing(what: () => Promise<{ ok: true } | { ok: false; problem: Problem }>, said: string) {
    if (busy) return;
    setBusy(true);
    const result = await what();
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) announce(t(said));
    if (own.state === 'ready') own.again();
    again();
  }

  const come = () =>
    doing(
      () => api.post('/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups', { occurrence: date.occurrence, guests }, { params: { id } }),
      'sign-up-said',
    );
  const leave = (entry: SignUpEntry) =>
    doing(() => api.delete('/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups/{item}', { params: { id, item: entry.id } }), 'sign-up-left');
  const bring = (entry: SignUpEntry, count: number) =>
    doing(
      () =>
        api.patch(
          '/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups/{item}',
          { guests: count },
          { params: { id, item: entry.id }, version: `"${entry.version}"` },
        ),
      'sign-up-guests-said',
    );

  return (
    <div class="stack gap-3">
      {problem ? <Failed problem={problem} title={tooMany(problem) ? t('sign-up-failed-guests') : t('sign-up-failed-other')} /> : null}
      {mine ? (
        <>
          <div class={mine.state === 'waiting' ? 'notice' : 'notice notice--calm'} role="status">
            <Icon name={mine.state === 'waiting' ? 'clock' : 'check'} />
            <p class="bold">{standing(mine)}</p>
          </div>
          {terms.guests > 0 && !mine.duty ? (
            <GuestsField key={mine.version} most={terms.guests} value={mine.guests} onChange={count => void bring(mine, count)} />
          ) : null}
          <p>
            <button class="button button--plain button--wide" type="button" aria-busy={busy} onClick={() => void leave(mine)}>
              {mine.state === 'waiting' ? t('sign-up-off-row') : t('sign-up-leave')}
            </button>
          </p>
        </>
      ) : date.state === 'closed' ? (
        <p>{t('sign-up-closed-text')}</p>
      ) : (
        <>
          <p>{placesText(date)}</p>
          {terms.guests > 0 ? <GuestsField most={terms.guests} value={guests} onChange={setGuests} /> : null}
          <p>
            <button class="button button--call button--wide" type="button" aria-busy={busy} onClick={() => void come()}>
              {date.state === 'full' ? t('sign-up-queue') : t('sign-up-do')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

const tooMany = ({ errors }: Problem) => errors?.some(({ code }) => code === 'too_many') ?? false;

function standing(entry: SignUpEntry): string {
  if (entry.state === 'waiting') return t('sign-up-waiting', { place: entry.place ?? 1 });
  return t(entry.duty ? 'sign-up-duty' : 'sign-up-coming');
}
