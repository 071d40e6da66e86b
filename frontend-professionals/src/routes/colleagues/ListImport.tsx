import { useRef, useState } from 'preact/hooks';
import type { ColleagueList } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Field } from 'shared-ui/form/Field';
import { SelectField } from 'shared-ui/form/SelectField';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Waiting } from 'shared-ui/show/states';

import { useChoices } from '../../data/whole';
import { ownOrganisations, rolesIn } from '../../frame/roles';
import { SaveTable } from '../../show/SaveTable';
import { Trouble } from '../../show/Trouble';
import { Done, Work } from '../../show/Work';
import { ListReport } from './ListReport';

import 'shared-ui/tokens/form.css';
import '../../form/form.css';
import './colleagues.css';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is sent: whose list, and the file. */
interface Given {
  organisation: string;
  file: File | null;
}

/** An organisation's list as a file: first what would become of each row, then it is kept. */
export function ListImport({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const base = `/werk/${slug}/wie-is-wie`;
  const person = session.person.value;
  const every = person !== null && rolesIn(person, slug).includes('admin_professionals');
  const choices = useChoices(api, slug);
  const organisations = every ? choices.organisations : person ? ownOrganisations(person, slug) : [];
  const [chosen, setChosen] = useState<Given>({ organisation: '', file: null });
  const given = { ...chosen, organisation: chosen.organisation || (organisations[0]?.id ?? '') };
  const [report, setReport] = useState<ColleagueList | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState<'look' | 'save' | null>(null);

  async function send(file: File, what: 'look' | 'save') {
    if (busy) return;
    setBusy(what);
    const path = what === 'save' ? '/neighbourhoods/{neighbourhood}/colleagues/_import' : '/neighbourhoods/{neighbourhood}/colleagues/_preview';
    const result = await api.upload(path, file.slice(0, file.size, /\.xlsx$/i.test(file.name) ? XLSX : 'text/csv'), { query: { organisation: given.organisation } });
    setBusy(null);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setReport(result.value);
    announce(t(result.value.saved ? 'col-list-saved' : 'col-list-looked'));
  }

  return (
    <Work
      title={t('col-list')}
      under={t('col-list-under')}
      back={{ href: base, text: t('col-title') }}
      actions={given.organisation === '' ? null : <SaveTable api={api} path="/neighbourhoods/{neighbourhood}/colleagues/_table" name={t('col-title')} organisation={given.organisation} />}
      narrow
    >
      {!choices.ready ? (
        <Waiting />
      ) : (
        <div class="stack gap-5">
          <ListForm
            given={given}
            organisations={organisations}
            problem={problem}
            busy={busy === 'look'}
            onChange={change => {
              setChosen({ ...chosen, ...change });
              setReport(null);
            }}
            onLook={file => void send(file, 'look')}
          />
          {report?.saved ? <Kept base={base} /> : null}
          {report ? <ListReport api={api} report={report} busy={busy === 'save'} onSave={() => given.file && void send(given.file, 'save')} /> : null}
        </div>
      )}
    </Work>
  );
}

interface ListFormProps {
  given: Given;
  organisations: readonly { id: string; name: string }[];
  problem: Problem | null;
  busy: boolean;
  onChange: (change: Partial<Given>) => void;
  onLook: (file: File) => void;
}

function ListForm({ given, organisations, problem, busy, onChange, onLook }: ListFormProps) {
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="group"
      noValidate
      aria-busy={busy}
      onSubmit={event => {
        event.preventDefault();
        setMissing(given.file === null);
        if (given.file === null) field.current?.focus();
        else onLook(given.file);
      }}
    >
      <Trouble problem={problem} />
      <SelectField
        name="organisation"
        label={t('col-organisation')}
        value={given.organisation}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={organisation => onChange({ organisation })}
      />
      <Field name="file" label={t('col-list-file')} hint={t('col-list-file-hint')} fault={missing ? t('col-list-file-required') : undefined}>
        {described => <input {...described} ref={field} class="input" type="file" accept=".csv,.xlsx,text/csv" onChange={event => onChange({ file: event.currentTarget.files?.[0] ?? null })} />}
      </Field>
      <p>
        <button class="button" type="submit" aria-busy={busy}>
          <Icon name="search" />
          {t(busy ? 'col-list-looking' : 'col-list-look')}
        </button>
      </p>
    </form>
  );
}

/** It takes the focus: the button that was pressed is no more. */
function Kept({ base }: { base: string }) {
  return (
    <div tabIndex={-1} ref={focusOn}>
      <Done>
        <p>{t('col-list-saved')}</p>
        <p>
          <a href={base}>{t('col-all')}</a>
        </p>
      </Done>
    </div>
  );
}

const focusOn = (element: HTMLElement | null) => element?.focus();
