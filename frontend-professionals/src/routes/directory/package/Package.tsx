import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { DirectoryReport } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { Field } from 'shared-ui/form/Field';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { isStaff } from '../../../frame/roles';
import { Trouble } from '../../../show/Trouble';
import { Done, Work } from '../../../show/Work';
import { headingsOf, isPackage, packageOf } from './packageFile';
import { PackageReport } from './PackageReport';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../../form/form.css';

/** The social map of others read in, and ours taken along. */
export function Package({ api, session, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const person = session.person.value;
  return (
    <Work title={t('package-title')} under={t('package-under')} back={{ href: `/werk/${slug}/diensten`, text: t('service-title') }} narrow>
      <div class="stack gap-6">
        {person !== null && isStaff(person, slug) ? <ReadIn api={api} slug={slug} /> : null}
        <TakeAlong slug={slug} />
      </div>
    </Work>
  );
}

function ReadIn({ api, slug }: { api: Api; slug: string }) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [report, setReport] = useState<DirectoryReport | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function send(query: { dryRun?: true; skipFaulty?: true }) {
    if (busy) return;
    setFault(isPackage(files) ? null : t(files.length === 0 ? 'package-file-required' : 'package-file-unsupported'));
    if (!isPackage(files)) return;
    setBusy(true);
    const result = await api.upload('/neighbourhoods/{neighbourhood}/directory/_import', await packageOf(files), { query });
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    setReport(result.ok ? result.value : null);
    if (result.ok) announce(result.value.reason ?? t(result.value.saved ? 'package-saved' : 'package-looked'));
  }

  return (
    <section class="stack gap-4" aria-labelledby="in">
      <h2 id="in">{t('package-in')}</h2>
      <form
        class="group"
        noValidate
        aria-busy={busy}
        onSubmit={event => {
          event.preventDefault();
          void send({ dryRun: true });
        }}
      >
        <Trouble problem={problem} />
        <Field name="file" label={t('package-file')} hint={t('package-file-hint')} fault={fault ?? undefined}>
          {described => (
            <input
              {...described}
              class="input"
              type="file"
              multiple
              accept=".zip,.json,.csv,.tsv"
              onChange={event => {
                setFiles([...(event.currentTarget.files ?? [])]);
                setReport(null);
              }}
            />
          )}
        </Field>
        <p>
          <button class={report ? 'button' : 'button button--call'} type="submit" aria-busy={busy}>
            <Icon name="search" />
            {t('package-look')}
          </button>
        </p>
        <p class="soft">
          {t('package-list')} <a href={`/werk/${slug}/inlezen`}>{t('package-list-link')}</a>
        </p>
      </form>
      {report?.saved ? (
        <Done>
          <p>{t('package-saved')}</p>
          <p>
            <a href={`/werk/${slug}/diensten`}>{t('package-all')}</a>
          </p>
        </Done>
      ) : null}
      {report ? (
        <PackageReport
          report={report}
          headings={headingsOf(files)}
          busy={busy}
          onSave={skipFaulty => {
            void send(skipFaulty ? { skipFaulty } : {});
          }}
        />
      ) : null}
    </section>
  );
}

const ways: readonly { path: string; ending: string; icon: IconName }[] = [
  { path: 'package', ending: 'zip', icon: 'cards' },
  { path: 'tables', ending: 'json', icon: 'table' },
];

/** What anybody may have of the map, as files and as an address for programs. */
function TakeAlong({ slug }: { slug: string }) {
  const base = `/hsds/v3/${slug}`;
  return (
    <section class="stack gap-4" aria-labelledby="out">
      <h2 id="out">{t('package-out')}</h2>
      <p>{t('package-out-text')}</p>
      <p class="row">
        {ways.map(({ path, ending, icon }) => (
          <a key={path} class="button button--plain" href={`${base}/${path}`} download={`sociale-kaart-${slug}.${ending}`}>
            <Icon name={icon} />
            {t(`package-out-${path}`)}
          </a>
        ))}
      </p>
      <p class="soft">
        {t('package-out-programs')} <code class="whole">{`${globalThis.location.origin}${base}/services`}</code>
      </p>
    </section>
  );
}
