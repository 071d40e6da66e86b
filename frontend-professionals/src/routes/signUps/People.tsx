import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { SignUpEntry, SignUpPatch } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { Trouble } from '../../show/Trouble';
import { heads, inOrder } from './dates';

interface PeopleProps {
  api: Api;
  id: string;
  people: readonly SignUpEntry[];
  again: () => void;
}

type Change = (entry: SignUpEntry, change: SignUpPatch, said?: string) => void;

/** Who comes on one date, each with a tick as large as a thumb; who waits; and who said that they do not. */
export function People({ api, id, people, again }: PeopleProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const { coming, unconfirmed, waiting, gone } = inOrder(people);

  function done(result: { ok: true } | { ok: false; problem: Problem }, said?: string) {
    setProblem(result.ok ? null : result.problem);
    if (result.ok && said) announce(said);
    again();
  }
  const change: Change = async (entry, body, said) =>
    done(
      await api.patch('/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups/{item}', body, {
        params: { id, item: entry.id },
        version: `"${entry.version}"`,
      }),
      said,
    );
  const remove = async (entry: SignUpEntry) =>
    done(
      await api.delete('/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups/{item}', { params: { id, item: entry.id } }),
      t('ups-removed-said', { name: entry.name }),
    );

  const askedToCome = (one: SignUpEntry) => (
    <li key={one.id} class="ups__one">
      <div class="ups__who">
        <Name entry={one} />
      </div>
      <LetCome entry={one} change={change} />
    </li>
  );
  if (people.length === 0)
    return (
      <Empty icon="people" title={t('ups-none')}>
        <p>{t('ups-none-text')}</p>
      </Empty>
    );
  return (
    <div class="stack gap-5">
      <Trouble problem={problem} />
      <p>
        <b>{t('ups-count', { count: heads(coming) })}</b> {t('ups-came', { count: coming.filter(one => one.came).length })}
      </p>
      <ul class="ups">
        {coming.map(one => (
          <li key={one.id} class="ups__one">
            <label class="choice ups__tick">
              <input type="checkbox" checked={one.came === true} onChange={event => change(one, { came: event.currentTarget.checked })} />
              <Name entry={one} />
            </label>
            <More entry={one} change={change} remove={remove} />
          </li>
        ))}
      </ul>
      {unconfirmed.length > 0 ? (
        <Others title={t('ups-unconfirmed')} text={t('ups-unconfirmed-text')}>
          {unconfirmed.map(askedToCome)}
        </Others>
      ) : null}
      {waiting.length > 0 ? (
        <Others title={t('ups-waiting')} text={t('ups-waiting-text')}>
          {waiting.map(askedToCome)}
        </Others>
      ) : null}
      {gone.length > 0 ? (
        <Others title={t('ups-gone')} unprinted>
          {gone.map(one => (
            <li key={one.id} class="ups__one soft">
              <div class="ups__who">
                <Name entry={one} />
              </div>
            </li>
          ))}
        </Others>
      ) : null}
    </div>
  );
}

interface OthersProps {
  title: string;
  text?: string;
  unprinted?: boolean;
  children: ComponentChildren;
}

function Others({ title, text, unprinted = false, children }: OthersProps) {
  return (
    <section class={unprinted ? 'stack gap-2 unprinted' : 'stack gap-2'}>
      <h3>{title}</h3>
      {text ? <p class="soft small unprinted">{text}</p> : null}
      <ul class="ups">{children}</ul>
    </section>
  );
}

function Name({ entry }: { entry: SignUpEntry }) {
  const notes = [
    entry.guests > 0 ? t('ups-guests', { count: entry.guests }) : null,
    entry.duty ? t('ups-duty') : null,
    entry.state === 'removed' ? t('ups-removed') : null,
    entry.telephone,
    entry.consent ? t('ups-consent', { how: entry.consent }) : null,
  ].filter(Boolean);
  return (
    <span>
      <b>{entry.state === 'waiting' ? `${entry.place}. ${entry.name}` : entry.name}</b>
      {notes.length > 0 ? <small>{notes.join(' · ')}</small> : null}
    </span>
  );
}

function LetCome({ entry, change }: { entry: SignUpEntry; change: Change }) {
  return (
    <button class="button button--plain button--small unprinted" type="button" onClick={() => change(entry, { state: 'coming' }, t('ups-comes-said', { name: entry.name }))}>
      {t('ups-comes')}
      <span class="unseen"> {entry.name}</span>
    </button>
  );
}

interface MoreProps {
  entry: SignUpEntry;
  change: Change;
  remove: (entry: SignUpEntry) => Promise<void>;
}

/** What is done seldom: a fold, so that a thumb does not hit it. */
function More({ entry, change, remove }: MoreProps) {
  return (
    <details class="ups__more unprinted">
      <summary>
        <Icon name="plus" />
        <span class="unseen">{t('ups-more', { name: entry.name })}</span>
      </summary>
      <p class="row">
        <button
          class="button button--plain button--small"
          type="button"
          onClick={() => change(entry, { duty: !entry.duty }, t(entry.duty ? 'ups-duty-off-said' : 'ups-duty-on-said', { name: entry.name }))}
        >
          {t(entry.duty ? 'ups-duty-off' : 'ups-duty-on')}
        </button>
        <button class="button button--plain button--small" type="button" onClick={() => void remove(entry)}>
          {t('ups-remove')}
        </button>
      </p>
    </details>
  );
}
