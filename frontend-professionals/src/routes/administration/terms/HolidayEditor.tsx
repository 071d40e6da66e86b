import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Holiday } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';

import { Trouble } from '../../../show/Trouble';
import { Side } from '../../../form/Side';

const all = '/neighbourhoods/{neighbourhood}/holidays' as const;
const one = '/neighbourhoods/{neighbourhood}/holidays/{id}' as const;
const fields = ['name', 'startDate', 'endDate'] as const;

interface HolidayEditorProps {
  api: Api;
  holiday: Holiday | null;
  done: (said: string) => void;
  close: () => void;
}

/** A holiday with its first and last day; one that is there can be taken away. */
export function HolidayEditor({ api, holiday, done, close }: HolidayEditorProps) {
  const [estimated, setEstimated] = useState(holiday?.estimated ?? false);
  const form = useForm<string>(fields, async draft => {
    const typed = { name: (draft['name'] ?? '').trim(), startDate: draft['startDate'] ?? '', endDate: draft['endDate'] ?? '', estimated };
    const result = holiday ? await change(api, holiday.id, typed) : await api.post(all, typed);
    if (result.ok) done('holiday-saved');
    return result;
  });
  const labels = { name: t('holiday-name'), startDate: t('holiday-startDate'), endDate: t('holiday-endDate') };
  return (
    <Side title={holiday?.name ?? t('holiday-new')} form={form} text="holiday" labels={labels} onClose={close}>
      {faultOf => (
        <>
          <TextField name="name" label={labels.name} fault={faultOf('name')} value={holiday?.name ?? ''} maxLength={60} />
          <div class="pair">
            <TextField name="startDate" type="date" label={labels.startDate} fault={faultOf('startDate')} value={holiday?.startDate ?? ''} />
            <TextField name="endDate" type="date" label={labels.endDate} fault={faultOf('endDate')} value={holiday?.endDate ?? ''} />
          </div>
          <label class="choice choice--quiet">
            <input type="checkbox" checked={estimated} onChange={event => setEstimated(event.currentTarget.checked)} />
            <span>
              {t('holiday-estimated')}
              <small>{t('holiday-estimated-hint')}</small>
            </span>
          </label>
          {holiday ? <TakeAway api={api} holiday={holiday} done={() => done('holiday-removed')} /> : null}
        </>
      )}
    </Side>
  );
}

/** Asked once more before it is gone. */
function TakeAway({ api, holiday, done }: { api: Api; holiday: Holiday; done: () => void }) {
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function remove() {
    const params = { id: holiday.id };
    const read = await api.get(one, { params });
    const result = read.ok ? await api.delete(one, { params, version: read.version }) : read;
    setProblem(result.ok ? null : result.problem);
    if (result.ok) done();
  }

  return (
    <div class="stack gap-2">
      <Trouble problem={problem} />
      <p>
        <button class="button button--plain button--small" type="button" aria-expanded={sure} onClick={() => setSure(!sure)}>
          {t('holiday-remove')}
        </button>
      </p>
      {sure ? (
        <>
          <p>{t('holiday-remove-sure')}</p>
          <div class="row">
            <button class="button button--small" type="button" onClick={() => void remove()}>
              {t('holiday-remove-yes')}
            </button>
            <button class="button button--plain button--small" type="button" onClick={() => setSure(false)}>
              {t('holiday-remove-no')}
            </button>
          </div>
        </>
      ) : null}
    </div>
  );
}

interface Typed {
  name: string;
  startDate: string;
  endDate: string;
  estimated: boolean;
}

async function change(api: Api, id: string, patch: Typed) {
  const read = await api.get(one, { params: { id } });
  return read.ok ? await api.patch(one, patch, { params: { id }, version: read.version }) : read;
}
