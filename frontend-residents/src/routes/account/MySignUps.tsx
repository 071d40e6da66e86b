import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { SignUpEntry } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { daysText, hoursText } from 'shared-ui/i18n/ranges';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Failed } from 'shared-ui/show/states';

/** Where I said that I come, and "Ik kom niet" in one tap. */
export function MySignUps({ api, slug }: { api: Api; slug: string }) {
  const list = useSlices<SignUpEntry>('my sign-ups', (cursor, signal) =>
    api.get('/me/sign-ups', { query: { limit: 20, ...(cursor ? { cursor } : {}) }, ...(signal ? { signal } : {}) }),
  );
  return (
    <section class="stack gap-3" aria-labelledby="my-sign-ups">
      <h2 id="my-sign-ups">{t('mine-ups')}</h2>
      <Listed
        list={list}
        empty={
          <p>
            {t('mine-ups-none')} <a href={`/${slug}/activiteiten`}>{t('mine-ups-look')}</a>
          </p>
        }
      >
        {items => (
          <ul class="stack gap-4">
            {items.map(one => (
              <MySignUp key={one.id} api={api} entry={one} slug={slug} again={() => list.state === 'ready' && list.again()} />
            ))}
          </ul>
        )}
      </Listed>
    </section>
  );
}

interface MySignUpProps {
  api: Api;
  entry: SignUpEntry;
  slug: string;
  again: () => void;
}

function MySignUp({ api, entry, slug, again }: MySignUpProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const params = { id: entry.activity.id, item: entry.id };

  function done(result: { ok: true } | { ok: false; problem: Problem }) {
    setProblem(result.ok ? null : result.problem);
    if (result.ok) announce(t('mine-ups-left'));
    again();
  }
  const leave = async () => done(await api.delete('/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups/{item}', { params }));
  const stop = async () =>
    done(
      await api.patch('/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups/{item}', { duty: false }, { params, version: `"${entry.version}"` }),
    );
  return (
    <li class="stack gap-2">
      <h3>
        <a href={entry.activity.address}>{entry.activity.title}</a>
      </h3>
      <p>
        {daysText(entry)}, {hoursText(entry, entry.allDay)}
      </p>
      <p>
        <span class={entry.state === 'waiting' || !entry.goesOn ? 'label label--line' : 'label'}>{standing(entry)}</span>
        {entry.guests > 0 ? ` ${t('mine-ups-guests', { count: entry.guests })}` : ''}
      </p>
      {problem ? <Failed problem={problem} /> : null}
      {entry.activity.neighbourhood === slug && entry.goesOn ? (
        <p class="row">
          <button class="button button--plain button--small" type="button" onClick={() => void leave()}>
            {t(entry.state === 'waiting' ? 'mine-ups-off-row' : 'mine-ups-leave')}
            <span class="unseen"> {entry.activity.title}</span>
          </button>
          {entry.duty ? (
            <button class="button button--plain button--small" type="button" onClick={() => void stop()}>
              {t('mine-ups-stop')}
              <span class="unseen"> {entry.activity.title}</span>
            </button>
          ) : null}
        </p>
      ) : null}
    </li>
  );
}

function standing(entry: SignUpEntry): string {
  if (!entry.goesOn) return t('mine-ups-off');
  if (entry.state === 'waiting') return t('mine-ups-waiting', { place: entry.place ?? 1 });
  return t(entry.duty ? 'mine-ups-duty' : 'mine-ups-coming');
}
