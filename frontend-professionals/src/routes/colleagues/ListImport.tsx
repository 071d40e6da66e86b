import { useState } from 'preact/hooks';
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
import { Trouble } from '../../show/Trouble';
import { Done, Work } from '../../show/Work';
import { ListReport } from './ListReport';

import 'shared-ui/tokens/form.css';
import '../../form/form.css';
import './colleagues.css';

/** An organisation's list as a file: first what would become of each row, then it is kept. */
export function ListImport({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const base = `/werk/${slug}/wie-is-wie`;
  const person = session.person.value;
  const every = person !== null && rolesIn(person, slug).includes('admin_professionals');
  const choices = useChoices(api, slug);
  const organisations = every ? choices.organisations : person ? ownOrganisations(person, slug) : [];
  const [given, setGiven] = useState<{ organisation: string; file: File | null }>({ organisation: '', file: null });
  const [report, setReport] = useState<ColleagueList | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const organisation = given.organisation || (organisations[0]?.id ?? '');

  async function send(save: boolean) {
    if (busy) return;
    if (given.file === null) {
      setFault(t('col-list-file-required'));
      return;
    }
    setFault(null);
    setBusy(true);
    const path = save ? '/neighbourhoods/{neighbourhood}/colleagues/_import' : '/neighbourhoods/{neighbourhood}/colleagues/_preview';
    const result = await api.upload(path, given.file.slice(0, given.file.size, 'text/csv'), { query: { organisation } });
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setReport(result.value);
    announce(t(result.value.saved ? 'col-list-saved' : 'col-list-looked'));
  }

  return (
    <Work title={t('col-list')} under={t('col-list-under')} back={{ href: base, text: t('col-title') }} narrow>
      {!choices.ready ? (
        <Waiting />
      ) : (
        <div class="stack gap-5">
          <form
            class="group"
            noValidate
            aria-busy={busy}
            onSubmit={event => {
              event.preventDefault();
              void send(false);
            }}
          >
            <Trouble problem={problem} />
            <SelectField
              name="organisation"
              label={t('col-organisation')}
              value={organisation}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={id => {
                setGiven({ ...given, organisation: id });
                setReport(null);
              }}
            />
            <Field name="file" label={t('col-list-file')} hint={t('col-list-file-hint')} fault={fault ?? undefined}>
              {described => (
                <input
                  {...described}
                  class="input"
                  type="file"
                  accept=".csv,text/csv"
                  onChange={event => {
                    setGiven({ ...given, file: event.currentTarget.files?.[0] ?? null });
                    setReport(null);
                  }}
                />
              )}
            </Field>
            <p>
              <button class="button" type="submit" aria-busy={busy}>
                <Icon name="search" />
                {t('col-list-look')}
              </button>
            </p>
          </form>
          {report?.saved ? (
            <Done>
              <p>{t('col-list-saved')}</p>
              <p>
                <a href={base}>{t('col-all')}</a>
              </p>
            </Done>
          ) : null}
          {report ? <ListReport report={report} busy={busy} onSave={() => void send(true)} /> : null}
        </div>
      )}
    </Work>
  );
}
