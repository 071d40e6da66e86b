import { useRef, useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ModuleSetting } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';

import { Trouble } from '../../show/Trouble';

export type Part = 'residents' | 'professionals';

/** A switch that says what it does before it does it. */
export function ModuleSwitch({ api, module, part, done }: { api: Api; module: ModuleSetting; part: Part; done: () => void }) {
  const button = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const on = module[part];
  const path = '/neighbourhoods/{neighbourhood}/modules/{module}' as const;

  /** The question goes, and the focus with it: back to the switch. */
  function close() {
    button.current?.focus();
    setAsking(false);
  }
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
    close();
    announce(t(on ? 'module-is-off' : 'module-is-on', { name: module.name }));
    done();
  }

  return (
    <div class="stack gap-2">
      <label class="switch">
        <input
          ref={button}
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
            <button class="button button--plain button--small" type="button" onClick={close}>
              {t('module-leave')}
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
