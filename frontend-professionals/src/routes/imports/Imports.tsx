import { useState } from 'preact/hooks';
import type { ImportCard, Source } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { useAnswer } from 'shared-ui/data/answer';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { dateWithYear, time } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty, Waiting } from 'shared-ui/show/states';

import { useChoices } from '../../data/whole';
import { isStaff, ownOrganisations } from '../../frame/roles';
import { saveText } from '../../show/saveText';
import { Trouble } from '../../show/Trouble';
import { Work } from '../../show/Work';
import { SAME, SOURCE } from './follow';
import { HandOver } from './HandOver';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';
import './imports.css';

/** Handing over a calendar or a table, and what was read in before. */
export function Imports({ api, session, neighbourhood, query, go }: ScreenProps) {
  const { slug } = neighbourhood;
  const base = `/werk/${slug}/inlezen`;
  const person = session.person.value;
  const bound = person !== null && !isStaff(person, slug);
  const choices = useChoices(api, slug);
  const organisations = bound ? ownOrganisations(person, slug) : choices.organisations;
  const followed = query.get(SOURCE);
  const before = useAnswer<Source | null>(`source ${followed ?? ''}`, async signal =>
    followed === null
      ? { ok: true, value: null, version: null }
      : await api.get('/neighbourhoods/{neighbourhood}/sources/{id}', { params: { id: followed }, signal }),
  );
  const known = before.state === 'ready' ? before.value : null;
  const history = useSlices<ImportCard>(`${slug} imports`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/imports', {
      query: { limit: 20, ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );
  return (
    <Work title={t('import-title')} under={t('import-under')} actions={<Template api={api} />}>
      <div class="stack gap-6">
        {choices.ready && before.state !== 'waiting' ? (
          <HandOver
            api={api}
            organisations={organisations}
            bound={bound}
            before={known}
            same={query.get(SAME) !== null}
            onRead={id => go(`${base}/${id}${known ? `?${SOURCE}=${known.id}` : ''}`)}
          />
        ) : (
          <Waiting />
        )}
        <section aria-labelledby="history">
          <h2 class="mb-3" id="history">
            {t('import-history')}
          </h2>
          <div class="panel panel--flush">
            <Listed
              list={history}
              empty={
                <div class="pad-4">
                  <Empty icon="upload" title={t('import-none')} level={3}>
                    <p>{t('import-none-text')}</p>
                  </Empty>
                </div>
              }
            >
              {items => <History items={items} base={base} />}
            </Listed>
          </div>
        </section>
      </div>
    </Work>
  );
}

function History({ items, base }: { items: readonly ImportCard[]; base: string }) {
  return (
    <table class="table">
      <caption class="unseen">{t('import-history')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('import-when')}</th>
          <th scope="col">{t('import-of')}</th>
          <th scope="col" class="wide">
            {t('import-by')}
          </th>
          <th scope="col">{t('import-status')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(item => (
          <tr key={item.id}>
            <th scope="row">
              <a class="same" href={`${base}/${item.id}`}>
                {dateWithYear(item.createdAt)} {time(item.createdAt)}
              </a>
            </th>
            <td>
              {item.organisation?.name ?? t('import-list')}
              <span class="small soft whole">{item.address ?? (item.format === null ? '' : t(`import-format-${item.format}`))}</span>
            </td>
            <td class="wide">{item.createdBy}</td>
            <td>
              <span class={item.status === 'failed' ? 'label label--off' : item.status === 'saved' ? 'label' : 'label label--doubt'}>
                {t(`import-status-${item.status}`)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The table to fill in, with its headings and one line as an example. */
function Template({ api }: Pick<ScreenProps, 'api'>) {
  const [problem, setProblem] = useState<Problem | null>(null);

  async function fetchTemplate() {
    const result = await api.get('/neighbourhoods/{neighbourhood}/imports/_template');
    setProblem(result.ok ? null : result.problem);
    if (result.ok) saveText(result.value, t('import-template-name'));
  }

  return (
    <>
      <Trouble problem={problem} />
      <button class="button button--plain" type="button" onClick={() => void fetchTemplate()}>
        <Icon name="table" />
        {t('import-template')}
      </button>
    </>
  );
}
