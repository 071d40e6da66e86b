import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { NeighbourhoodLook } from 'shared-ui/api/contract.gen';
import type { Problem, Result } from 'shared-ui/api/problem';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { wordFaults } from 'shared-ui/form/faults';
import { faultsOf } from 'shared-ui/form/useForm';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { Trouble } from '../../../show/Trouble';
import { Choices } from './Choices';
import { unreadable, type Pair, type Values } from './contrast';
import { LookFile } from './LookFile';
import { Preview } from './Preview';
import { wornValues } from './values';

const path = '/neighbourhoods/{neighbourhood}/look' as const;

interface LookFormProps {
  api: Api;
  look: NeighbourhoodLook;
  name: string;
  slug: string;
  done: (said: string) => void;
}

export function LookForm({ api, look, name, slug, done }: LookFormProps) {
  const [values, setValues] = useState<Values>(() => ({ ...wornValues(), ...look.values }));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const bad = unreadable(values, look.pairs);
  const labels = Object.fromEntries(Object.keys(values).map(one => [one, t(`look-${one}`)]));
  const faults = problem ? wordFaults(faultsOf(problem, Object.keys(values).map(one => `values/${one}`)).map(fault => ({ ...fault, field: fault.field.slice(7) })), 'look', labels) : [];

  async function keep(change: (version: string | null) => Promise<Result<unknown>>, said: string) {
    if (busy) return;
    setBusy(true);
    const read = await api.get(path);
    const result = !read.ok ? read : (read.value.changedAt ?? '') === (look.changedAt ?? '') ? await change(read.version) : stale;
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) done(said);
  }
  const put = (version: string | null) => api.put(path, { values }, { version });

  return (
    <div class="cols cols--side">
      <form
        class="stack gap-5"
        noValidate
        aria-busy={busy}
        onSubmit={event => {
          event.preventDefault();
          void keep(put, 'look-saved');
        }}
      >
        <ErrorSummary title={t('form-summary')} items={faults} />
        <Trouble problem={problem && faults.length === 0 ? problem : null} />
        <LookFile
          api={api}
          onRead={read => {
            setProblem(null);
            setValues({ ...values, ...read });
          }}
        />
        <Choices look={look} values={values} faultOf={field => faults.find(fault => fault.field === field)?.text} onChoose={(field, value) => setValues({ ...values, [field]: value })} />
        <div class="row">
          <button class="button button--call" type="submit" aria-busy={busy}>
            {t(busy ? 'form-saving' : 'form-save')}
          </button>
          {look.own ? (
            <>
              <button class="button button--plain" type="button" onClick={() => void keep(version => api.delete(path, { version }), 'look-removed')}>
                {t('look-remove')}
              </button>
              <a href={`/${slug}/look.css`} download={`${slug}.css`}>
                {t('look-download')}
              </a>
            </>
          ) : null}
        </div>
      </form>
      <aside class="look-aside stack gap-4" aria-label={t('look-preview')}>
        <div class="look-beside stack gap-4">
          <Preview values={values} name={name} />
          <Readable bad={bad} />
          <p class="small soft">
            {t('look-shared')} {look.changedAt === null ? '' : t('module-changed', { name: look.changedBy ?? t('module-somebody'), date: dateWithYear(look.changedAt) })}
          </p>
        </div>
      </aside>
    </div>
  );
}

const stale = { ok: false as const, problem: { type: '/problems/stale', title: '', status: 412 } };

/** Whether everything can be read, while it is chosen. */
function Readable({ bad }: { bad: readonly (Pair & { ratio: number })[] }) {
  const number = (value: number) => value.toFixed(1).replace('.', ',');
  if (bad.length === 0)
    return (
      <div class="notice notice--calm" role="status">
        <p>{t('look-readable')}</p>
      </div>
    );
  return (
    <div class="notice notice--fault" role="status">
      <div class="stack gap-2">
        <p>
          <b>{t('look-unreadable')}</b>
        </p>
        <ul>
          {bad.map(pair => (
            <li key={`${pair.above} ${pair.below}`}>
              {t('look-pair', { above: t(`look-${pair.above}`), below: t(`look-${pair.below}`), ratio: number(pair.ratio), least: number(pair.least) })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
