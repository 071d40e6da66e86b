import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Outlets } from 'shared-ui/api/contract.gen';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { faultOf, wordFaults } from 'shared-ui/form/faults';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import { useForm } from 'shared-ui/form/useForm';
import { t } from 'shared-ui/i18n/text';

import { Trouble } from '../../show/Trouble';
import { Done } from '../../show/Work';

const fields = ['magazine', 'deadline', 'firstDay', 'lastDay', 'mailDay', 'mailHour'] as const;
const days = [1, 2, 3, 4, 5, 6, 7];
const hours = Array.from({ length: 15 }, (_, at) => at + 7);

interface SettingProps {
  api: Api;
  value: Outlets;
  version: string | null;
  done: () => void;
}

/** The magazine's deadline and days, and when the weekly mail goes. */
export function Setting({ api, value, version, done }: SettingProps) {
  const [kept, setKept] = useState(false);
  const form = useForm<(typeof fields)[number]>(fields, async draft => {
    const day = (text: string) => text || null;
    const result = await api.patch(
      '/neighbourhoods/{neighbourhood}/outlets',
      {
        magazine: draft.magazine.trim(),
        deadline: day(draft.deadline),
        firstDay: day(draft.firstDay),
        lastDay: day(draft.lastDay),
        mailDay: Number(draft.mailDay),
        mailHour: Number(draft.mailHour),
      },
      { version },
    );
    setKept(result.ok);
    if (result.ok) done();
    return result;
  });
  const faults = wordFaults(form.faults, 'setting', Object.fromEntries(fields.map(name => [name, t(`setting-${name}`)])));
  return (
    <section class="panel stack gap-4" aria-labelledby="setting">
      <h2 class="size-l" id="setting">
        {t('setting-title')}
      </h2>
      <form class="stack gap-4 measure" noValidate aria-busy={form.busy} onSubmit={form.onSubmit} onInput={() => setKept(false)}>
        <ErrorSummary title={t('form-summary')} items={faults} />
        <Trouble problem={form.problem} />
        <TextField name="magazine" label={t('setting-magazine')} value={value.magazine} fault={faultOf(faults, 'magazine')} maxLength={60} />
        <TextField name="deadline" type="date" label={t('setting-deadline')} hint={t('setting-deadline-hint')} value={value.deadline ?? ''} fault={faultOf(faults, 'deadline')} />
        <div class="pair">
          <TextField name="firstDay" type="date" label={t('setting-firstDay')} value={value.firstDay ?? ''} fault={faultOf(faults, 'firstDay')} />
          <TextField name="lastDay" type="date" label={t('setting-lastDay')} value={value.lastDay ?? ''} fault={faultOf(faults, 'lastDay')} />
        </div>
        <div class="pair">
          <SelectField name="mailDay" label={t('setting-mailDay')} value={String(value.mailDay)} options={days.map(day => ({ value: String(day), label: t(`setting-day-${day}`) }))} />
          <SelectField name="mailHour" label={t('setting-mailHour')} value={String(value.mailHour)} options={hours.map(hour => ({ value: String(hour), label: t('setting-hour', { hour }) }))} />
        </div>
        <p>
          <button class="button button--main" type="submit" aria-busy={form.busy}>
            {t('setting-keep')}
          </button>
        </p>
        {kept ? (
          <Done>
            <p>{t('setting-kept')}</p>
          </Done>
        ) : null}
      </form>
    </section>
  );
}
