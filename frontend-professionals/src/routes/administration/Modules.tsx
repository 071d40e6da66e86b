import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import type { Module } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { forgetNeighbourhood } from 'shared-ui/shell/start';
import { Failed, Waiting } from 'shared-ui/show/states';

import { administers } from '../../frame/roles';
import { Trouble } from '../../show/Trouble';
import { Administration } from './Administration';

type Part = 'residents' | 'professionals';

/** What is there, and for whom. Each administrator sets the switch of the own part. */
export function Modules({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  const mine = person ? administers(person, slug) : [];
  const answer = useAnswer<{ items: Module[] }>(`${slug} modules`, signal => api.get('/neighbourhoods/{neighbourhood}/modules', { signal }));
  return (
    <Administration slug={slug} part="" under={t('module-under')}>
      {answer.state === 'failed' ? <Failed problem={answer.problem} again={answer.again} /> : null}
      {answer.state === 'waiting' ? <Waiting /> : null}
      {answer.state === 'ready' ? (
        <div class="panel panel--flush">
          <table class="table table--modules">
            <caption class="unseen">{t('admin-modules')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('module-name')}</th>
                <th scope="col">{t('module-residents')}</th>
                <th scope="col">{t('module-professionals')}</th>
              </tr>
            </thead>
            <tbody>
              {answer.value.items.map(module => (
                <tr key={module.module}>
                  <th scope="row">{module.name}</th>
                  {(['residents', 'professionals'] as const).map(part => (
                    <td key={part}>
                      <span class="fold-label soft small">{t(`module-${part}`)}: </span>
                      {mine.includes(part) ? (
                        <Switch
                          api={api}
                          module={module}
                          part={part}
                          done={() => {
                            forgetNeighbourhood(slug);
                            answer.again();
                          }}
                        />
                      ) : (
                        t(module[part] ? 'module-on' : 'module-off')
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Administration>
  );
}

/** A switch that says what it does before it does it. */
function Switch({ api, module, part, done }: { api: Api; module: Module; part: Part; done: () => void }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const on = module[part];
  const path = '/neighbourhoods/{neighbourhood}/modules/{module}' as const;

  async function turn() {
    if (busy) return;
    setBusy(true);
    const params = { module: module.module };
    const read = await api.get(path, { params });
    const result = read.ok
      ? await api.put(path, { residents: read.value.residents, professionals: read.value.professionals, [part]: !on }, { params, version: read.version })
      : read;
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setAsking(false);
    announce(t(on ? 'module-is-off' : 'module-is-on', { name: module.name }));
    done();
  }

  return (
    <div class="stack gap-2">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-busy={busy}
          onClick={event => {
            event.preventDefault();
            setAsking(!asking);
          }}
        />
        <span>
          {t(on ? 'module-on' : 'module-off')}
          <span class="unseen">
            {' '}
            {module.name}, {t(`module-${part}`)}
          </span>
        </span>
      </label>
      {asking ? (
        <div class="inset pad-3 stack gap-2" role="group" aria-label={module.name}>
          <Trouble problem={problem} />
          <p>{t(on ? `module-off-${part}` : `module-on-${part}`)}</p>
          <div class="row">
            <button class="button button--small" type="button" aria-busy={busy} onClick={() => void turn()}>
              {t(on ? 'module-turn-off' : 'module-turn-on')}
            </button>
            <button class="button button--plain button--small" type="button" onClick={() => setAsking(false)}>
              {t('module-leave')}
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
