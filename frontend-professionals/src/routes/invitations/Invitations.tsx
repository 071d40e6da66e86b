import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Invitation } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { wordFaults } from 'shared-ui/form/faults';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { useKey } from '../../form/useKey';
import { Trouble } from '../../show/Trouble';
import { Work } from '../../show/Work';
import { Letter } from './Letter';
import { asRead } from './code';

import 'shared-ui/tokens/form.css';
import '../../form/form.css';
import './letter.css';

/** Letters per street, to be printed and brought round: who joins by one was let in by whoever brought it. */
export function Invitations({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const list = useSlices<Invitation>(`${slug} invitations`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/invitations', { query: cursor === undefined ? {} : { cursor }, ...(signal ? { signal } : {}) }),
  );
  const [letter, setLetter] = useState<Invitation | null>(null);
  const again = () => {
    if (list.state !== 'waiting') list.again();
  };
  if (letter) return <Letter invitation={letter} neighbourhood={neighbourhood} onClose={() => setLetter(null)} />;
  return (
    <Work title={t('invite-title')} under={t('invite-under')}>
      <div class="stack gap-5">
        <Another
          api={api}
          done={made => {
            setLetter(made);
            again();
          }}
        />
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone, it is moved with the arrow keys */}
        <section class="panel panel--flush" aria-label={t('invite-title')} tabIndex={0}>
          <Listed
            list={list}
            empty={
              <div class="pad-4">
                <Empty icon="people" title={t('invite-none')}>
                  <p>{t('invite-none-text')}</p>
                </Empty>
              </div>
            }
          >
            {items => (
              <table class="table">
                <caption class="unseen">{t('invite-title')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('invite-street')}</th>
                    <th scope="col">{t('invite-code')}</th>
                    <th scope="col">{t('invite-members')}</th>
                    <th scope="col">{t('invite-until')}</th>
                    <th scope="col">{t('invite-do')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(one => (
                    <tr key={one.id}>
                      <th scope="row">
                        {one.street}
                        <span class="small soft plain whole">{t('invite-made', { date: dateWithYear(one.createdAt), by: one.by ?? '–' })}</span>
                      </th>
                      <td class="nowrap">{asRead(one.code)}</td>
                      <td>{one.members}</td>
                      <td>{until(one)}</td>
                      <td>{holds(one) ? <Doing api={api} invitation={one} onLetter={() => setLetter(one)} done={again} /> : null}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </Listed>
        </section>
      </div>
    </Work>
  );
}

const holds = (one: Invitation) => one.endedAt === null && Date.parse(one.expiresAt) > Date.now();

function until(one: Invitation) {
  if (one.endedAt !== null) return t('invite-ended', { date: dateWithYear(one.endedAt) });
  return holds(one) ? dateWithYear(one.expiresAt) : t('invite-over', { date: dateWithYear(one.expiresAt) });
}

const fields = ['street'] as const;

function Another({ api, done }: { api: Api; done: (made: Invitation) => void }) {
  const keyOf = useKey();
  const form = useForm<string>(fields, async draft => {
    const street = (draft['street'] ?? '').trim();
    const result = await api.post('/neighbourhoods/{neighbourhood}/invitations', { street }, { key: keyOf(street) });
    if (result.ok) done(result.value);
    return result;
  });
  const faults = wordFaults(form.faults, 'invite', { street: t('invite-street') });
  return (
    <form class="panel invite stack gap-4" noValidate aria-busy={form.busy} onSubmit={form.onSubmit}>
      <ErrorSummary title={t('form-summary')} items={faults} />
      <Trouble problem={form.problem} />
      <TextField name="street" label={t('invite-which')} hint={t('invite-which-hint')} fault={faults[0]?.text} maxLength={80} />
      <p>
        <button class="button button--call" type="submit" aria-busy={form.busy}>
          <Icon name="plus" />
          {t('invite-new')}
        </button>
      </p>
    </form>
  );
}

interface DoingProps {
  api: Api;
  invitation: Invitation;
  onLetter: () => void;
  done: () => void;
}

function Doing({ api, invitation, onLetter, done }: DoingProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function end() {
    const result = await api.delete('/neighbourhoods/{neighbourhood}/invitations/{id}', { params: { id: invitation.id } });
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    announce(t('invite-ended-said', { street: invitation.street }));
    done();
  }

  if (asking)
    return (
      <div class="stack gap-2">
        <Trouble problem={problem} />
        <p>{t('invite-end-sure')}</p>
        <div class="row">
          <button class="button button--small" type="button" onClick={() => void end()}>
            {t('invite-end-yes')}
          </button>
          <button class="button button--plain button--small" type="button" onClick={() => setAsking(false)}>
            {t('invite-end-no')}
          </button>
        </div>
      </div>
    );
  return (
    <div class="row">
      <button class="button button--small" type="button" onClick={onLetter}>
        <Icon name="printer" />
        {t('invite-letter')}
        <span class="unseen"> {invitation.street}</span>
      </button>
      <button class="button button--plain button--small" type="button" onClick={() => setAsking(true)}>
        {t('invite-end')}
        <span class="unseen"> {invitation.street}</span>
      </button>
    </div>
  );
}
