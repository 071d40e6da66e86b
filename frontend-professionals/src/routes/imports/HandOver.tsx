import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Source as Followed } from 'shared-ui/api/contract.gen';
import { ErrorSummary } from 'shared-ui/form/ErrorSummary';
import { Field } from 'shared-ui/form/Field';
import { SelectField } from 'shared-ui/form/SelectField';
import { TextField } from 'shared-ui/form/TextField';
import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';

import { linesOf } from '../../form/texts';
import { Trouble } from '../../show/Trouble';
import { asAddress, asPasted, asSource, noWishes, preview, type Refusal, type Source } from './source';

interface HandOverProps {
  api: Api;
  organisations: readonly { id: string; name: string }[];
  bound: boolean;
  /** A followed address that this comes instead of; the same one where its kind of file changed. */
  before: Followed | null;
  same: boolean;
  onRead: (id: string) => void;
}

/** What the server calls the calendar of an organisation that has one. */
const ONLY_CALENDAR = 'agenda';

type Way = 'file' | 'url' | 'paste';

interface GivenThings {
  file: File | null;
  url: string;
  text: string;
}

/** Three ways to hand it over; nothing is taken over until somebody has looked at it. */
export function HandOver({ api, organisations, bound, before, same, onRead }: HandOverProps) {
  const [way, setWay] = useState<Way>(before ? 'url' : 'file');
  const [given, setGiven] = useState<GivenThings>({ file: null, url: before && same ? before.address : '', text: '' });
  const [organisation, setOrganisation] = useState(before?.organisation.id ?? (bound ? (organisations[0]?.id ?? '') : ''));
  const [calendar, setCalendar] = useState(before && before.calendar !== ONLY_CALENDAR ? before.calendar : '');
  const [leaveOut, setLeaveOut] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ field: string; text: string } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  function sourceGiven(): Source | Refusal {
    if (way === 'url') return asAddress(given.url);
    if (way === 'paste') return asPasted(given.text, t('import-pasted'));
    return given.file ? asSource(given.file) : 'empty';
  }

  async function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    const source = sourceGiven();
    setProblem(null);
    if (typeof source === 'string') {
      setFault({ field: way, text: refusalText(source, way) });
      return;
    }
    setFault(null);
    setBusy(true);
    const result = await preview(api, source, { ...noWishes, organisation, calendar, leaveOut: linesOf(leaveOut) });
    setBusy(false);
    if (result.ok) onRead(result.value.id);
    else refuse(result.problem);
  }

  function refuse(found: Problem) {
    const fault = found.errors?.[0];
    const where = fault?.parameter ?? fault?.pointer?.slice(1) ?? '';
    const field = where === 'url' ? 'url' : where === 'organisation' ? 'organisation' : null;
    if (field === null) setProblem(found);
    else setFault({ field, text: t(`import-fault-${field}`) });
  }

  const faultOf = (field: string) => (fault?.field === field ? fault.text : undefined);
  return (
    <form class="group" noValidate aria-busy={busy} onSubmit={onSubmit}>
      <h2>{t('import-hand-over')}</h2>
      <ErrorSummary title={t('form-summary')} items={fault ? [{ href: `#${fault.field}`, text: fault.text }] : []} />
      <Trouble problem={problem} />
      {before ? <p>{t(same ? 'import-again-for' : 'import-instead-of', { address: before.address })}</p> : null}
      <fieldset class="field">
        <legend class="legend">{t('import-way')}</legend>
        <div class="chips">
          {(['file', 'url', 'paste'] as const).map(one => (
            <label class="chip" key={one}>
              <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
              {t(`import-way-${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Given way={way} given={given} faultOf={faultOf} onChange={change => setGiven({ ...given, ...change })} />
      <div class="beside">
        <SelectField
          name="organisation"
          label={t('import-organisation')}
          hint={bound ? undefined : t('import-organisation-hint')}
          fault={faultOf('organisation')}
          value={organisation}
          options={[
            ...(bound ? [] : [{ value: '', label: t('import-organisation-none') }]),
            ...organisations.map(one => ({ value: one.id, label: one.name })),
          ]}
          onChange={setOrganisation}
        />
        <TextField name="calendar" label={t('import-calendar')} hint={t('import-calendar-hint')} value={calendar} maxLength={120} onInput={setCalendar} />
      </div>
      <TextField name="leaveOut" rows={2} label={t('import-leave-out')} hint={t('import-leave-out-hint')} value={leaveOut} onInput={setLeaveOut} />
      <p>
        <button class="button button--call" type="submit" aria-busy={busy}>
          {t(busy ? 'import-reading' : 'import-read')}
        </button>
      </p>
    </form>
  );
}

function refusalText(refusal: Refusal, way: Way): string {
  const kind = refusal === 'empty' ? way : 'file';
  return t(`import-fault-${refusal}-${kind}`);
}

interface GivenProps {
  way: Way;
  given: GivenThings;
  faultOf: (field: string) => string | undefined;
  onChange: (change: Partial<GivenThings>) => void;
}

/** The one field of the way that was chosen. */
function Given({ way, given, faultOf, onChange }: GivenProps) {
  return (
    <>
      {way === 'file' ? (
        <Field name="file" label={t('import-file')} hint={t('import-file-hint')} fault={faultOf('file')}>
          {described => (
            <input
              {...described}
              class="input"
              type="file"
              accept=".ics,.ical,.vcs,.xlsx,.csv,.tsv,.txt,.html,.htm,.json,.jsonld,text/calendar,text/csv,text/html"
              onChange={event => onChange({ file: event.currentTarget.files?.[0] ?? null })}
            />
          )}
        </Field>
      ) : null}
      {way === 'url' ? (
        <TextField name="url" type="url" label={t('import-url')} hint={t('import-url-hint')} fault={faultOf('url')} value={given.url} maxLength={2000} onInput={url => onChange({ url })} />
      ) : null}
      {way === 'paste' ? (
        <TextField name="paste" rows={8} label={t('import-paste')} hint={t('import-paste-hint')} fault={faultOf('paste')} value={given.text} onInput={text => onChange({ text })} />
      ) : null}
    </>
  );
}
