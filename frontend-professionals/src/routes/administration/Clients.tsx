import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Client, ClientWithSecret } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { Choices } from 'shared-ui/form/Choices';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { Trouble } from '../../show/Trouble';
import { Administration } from './Administration';
import { Side } from '../../form/Side';

const scopes = ['activities:read', 'activities:write'] as const;
type Scope = (typeof scopes)[number];

/** Programs of others that may read or keep activities here. */
export function Clients({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const list = useSlices<Client>(`${slug} clients`, (cursor, signal) =>
    api.get('/clients', { query: { neighbourhood: slug, ...(cursor === undefined ? {} : { cursor }) }, ...(signal ? { signal } : {}) }),
  );
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<ClientWithSecret | null>(null);
  const again = () => {
    if (list.state !== 'waiting') list.again();
  };
  return (
    <Administration slug={slug} part="/koppelingen" under={t('client-under')}>
      {made ? <Secret client={made} onSeen={() => setMade(null)} /> : null}
      <div class={adding ? 'cols cols--side' : 'cols'}>
        <div class="stack gap-4">
          <p>
            <button class="button" type="button" onClick={() => setAdding(true)}>
              <Icon name="plus" />
              {t('client-new')}
            </button>
          </p>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone, it is moved with the arrow keys */}
          <section class="panel panel--flush" aria-label={t('admin-clients')} tabIndex={0}>
            <Listed
              list={list}
              empty={
                <div class="pad-4">
                  <Empty icon="loop" title={t('client-none')}>
                    <p>{t('client-none-text')}</p>
                  </Empty>
                </div>
              }
            >
              {items => (
                <table class="table">
                  <caption class="unseen">{t('admin-clients')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('client-name')}</th>
                      <th scope="col">{t('client-may')}</th>
                      <th scope="col">{t('client-revoke')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map(one => (
                      <tr key={one.id}>
                        <th scope="row">
                          {one.name}
                          <span class="small soft plain whole">{t('client-since', { date: dateWithYear(one.createdAt) })}</span>
                        </th>
                        <td>{one.scopes.map(scope => t(scopeText(scope))).join(', ')}</td>
                        <td>
                          <Revoke api={api} client={one} done={again} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </Listed>
          </section>
        </div>
        {adding ? (
          <Editor
            api={api}
            slug={slug}
            close={() => setAdding(false)}
            done={client => {
              setAdding(false);
              setMade(client);
              again();
            }}
          />
        ) : null}
      </div>
    </Administration>
  );
}

const scopeText = (scope: Scope) => `client-scope-${scope.replace(':', '-')}`;

/** The secret, once. Whoever closes this without having kept it makes a new one. */
function Secret({ client, onSeen }: { client: ClientWithSecret; onSeen: () => void }) {
  const copy = async () => {
    await navigator.clipboard.writeText(client.secret);
    announce(t('client-copied'));
  };
  return (
    <div class="notice mb-5" role="alert">
      <Icon name="warn" />
      <div class="stack gap-3">
        <p>
          <b>{t('client-secret-title', { name: client.name })}</b>
        </p>
        <p>{t('client-secret-text')}</p>
        <dl class="marks">
          <div>
            <dt>{t('client-id')}</dt>
            <dd>
              <code>{client.id}</code>
            </dd>
          </div>
          <div>
            <dt>{t('client-secret')}</dt>
            <dd>
              <code class="secret">{client.secret}</code>
            </dd>
          </div>
        </dl>
        <div class="row">
          <button class="button button--small" type="button" onClick={() => void copy()}>
            {t('client-copy')}
          </button>
          <button class="button button--plain button--small" type="button" onClick={onSeen}>
            {t('client-seen')}
          </button>
        </div>
      </div>
    </div>
  );
}

function Revoke({ api, client, done }: { api: Api; client: Client; done: () => void }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (client.revokedAt !== null) return <>{t('client-revoked', { date: dateWithYear(client.revokedAt) })}</>;

  async function revoke() {
    const result = await api.delete('/clients/{id}', { params: { id: client.id } });
    setProblem(result.ok ? null : result.problem);
    if (result.ok) done();
  }

  if (!asking)
    return (
      <button class="button button--plain button--small" type="button" onClick={() => setAsking(true)}>
        {t('client-revoke-do')}
        <span class="unseen"> {client.name}</span>
      </button>
    );
  return (
    <div class="stack gap-2">
      <Trouble problem={problem} />
      <p>{t('client-revoke-sure')}</p>
      <div class="row">
        <button class="button button--small" type="button" onClick={() => void revoke()}>
          {t('client-revoke-yes')}
        </button>
        <button class="button button--plain button--small" type="button" onClick={() => setAsking(false)}>
          {t('client-revoke-no')}
        </button>
      </div>
    </div>
  );
}

const fields = ['name', 'scopes'] as const;

function Editor({ api, slug, done, close }: { api: Api; slug: string; done: (client: ClientWithSecret) => void; close: () => void }) {
  const [chosen, setChosen] = useState<Scope[]>(['activities:read']);
  const form = useForm<string>(fields, async draft => {
    const result = await api.post('/clients', { neighbourhood: slug, name: (draft['name'] ?? '').trim(), scopes: chosen });
    if (result.ok) done(result.value);
    return result;
  });
  const labels = { name: t('client-name'), scopes: t('client-may') };
  return (
    <Side title={t('client-new')} form={form} text="client" labels={labels} onClose={close}>
      {faultOf => (
        <>
          <TextField name="name" label={labels.name} hint={t('client-name-hint')} fault={faultOf('name')} maxLength={120} />
          <Choices
            name="scopes"
            type="checkbox"
            legend={labels.scopes}
            fault={faultOf('scopes')}
            chosen={chosen}
            options={scopes.map(scope => ({ value: scope, label: t(scopeText(scope)) }))}
            onChoose={(scope, on) => setChosen(scopes.filter(one => (one === scope ? on : chosen.includes(one))))}
          />
        </>
      )}
    </Side>
  );
}
