import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { SettingChange } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { fullDate, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { forgetNeighbourhood } from 'shared-ui/shell/start';
import { Empty } from 'shared-ui/show/states';

import { administers } from '../../../frame/roles';
import { Trouble } from '../../../show/Trouble';
import { Administration } from '../Administration';
import { fieldName, itemName, valueWords } from './words';

/** What administrators changed, the newest first; one press puts a change back. */
export function Changes({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const mine: readonly string[] = [...(person ? administers(person, slug) : []), 'shared'];
  const list = useSlices<SettingChange>(`${slug} setting changes`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/setting-changes', { query: cursor === undefined ? {} : { cursor }, ...(signal ? { signal } : {}) }),
  );
  const done = () => {
    forgetNeighbourhood(slug);
    announce(t('change-put-back'));
    if (list.state !== 'waiting') list.again();
  };
  return (
    <Administration slug={slug} part="/veranderingen" under={t('change-under')}>
      <div class="panel panel--flush">
        <Listed
          list={list}
          empty={
            <div class="pad-4">
              <Empty icon="clock" title={t('change-none')}>
                <p>{t('change-none-text')}</p>
              </Empty>
            </div>
          }
        >
          {items => (
            <table class="table table--changes">
              <caption class="unseen">{t('admin-changes')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('change-what')}</th>
                  <th scope="col">{t('change-how')}</th>
                  <th scope="col">{t('change-back')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(one => {
                  const name = itemName(one, neighbourhood);
                  return (
                    <tr key={one.id}>
                      <th scope="row">
                        {t(`change-kind-${one.kind}`)}
                        {name === '' ? '' : `: ${name}`}
                        <span class="small soft plain whole">
                          {t('change-by', { name: one.by ?? t('change-somebody'), date: fullDate(one.at), time: time(one.at) })} {t(`change-part-${one.part}`)}
                        </span>
                      </th>
                      <td>
                        <Differences change={one} />
                      </td>
                      <td>
                        {one.undone ? <span class="soft">{t('change-is-back')}</span> : mine.includes(one.part) ? <PutBack api={api} change={one} name={name} done={done} /> : <span class="soft">{t('change-other-part')}</span>}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
        </Listed>
      </div>
    </Administration>
  );
}

function Differences({ change }: { change: SettingChange }) {
  return (
    <>
      {change.undoes === null ? null : <p class="small soft">{t('change-undoes')}</p>}
      <ul class="stack gap-1">
        {change.differences.map(one => (
          <li key={one.field} class="anywhere">
            {fieldName(change.kind, one.field)}: <del>{valueWords(one.before)}</del> → <ins>{valueWords(one.after)}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}

function PutBack({ api, change, name, done }: { api: Api; change: SettingChange; name: string; done: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function press() {
    if (busy) return;
    setBusy(true);
    const result = await api.post('/neighbourhoods/{neighbourhood}/setting-changes/{id}/_undo', undefined, { params: { id: change.id } });
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) done();
  }

  if (problem?.status === 409) return <p role="alert">{t('change-changed')}</p>;
  return (
    <div class="stack gap-2">
      <Trouble problem={problem} />
      <button class="button button--plain button--small" type="button" aria-busy={busy} onClick={() => void press()}>
        {t('change-put')}
        <span class="unseen">
          {' '}
          {t(`change-kind-${change.kind}`)} {name}
        </span>
      </button>
    </div>
  );
}
