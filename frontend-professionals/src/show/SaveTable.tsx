import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { saveText } from './saveText';
import { Trouble } from './Trouble';

export type TablePath =
  | '/neighbourhoods/{neighbourhood}/activities/_table'
  | '/neighbourhoods/{neighbourhood}/colleagues/_table'
  | '/neighbourhoods/{neighbourhood}/organisations/_table'
  | '/neighbourhoods/{neighbourhood}/places/_table'
  | '/neighbourhoods/{neighbourhood}/projects/_table'
  | '/neighbourhoods/{neighbourhood}/services/_table';

interface SaveTableProps {
  api: Api;
  path: TablePath;
  /** What the file is called, without its ending. */
  name: string;
  /** Only of this organisation. */
  organisation?: string | undefined;
}

/** The whole table as a file for a spreadsheet, which can be read in again. */
export function SaveTable({ api, path, name, organisation }: SaveTableProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  async function save() {
    if (busy) return;
    setBusy(true);
    const result = await api.get(path, organisation === undefined ? {} : { query: { organisation } });
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) saveText(result.value, `${name.toLowerCase()}.csv`);
  }

  return (
    <>
      <Trouble problem={problem} />
      <button class="button button--plain" type="button" aria-busy={busy} onClick={() => void save()}>
        <Icon name="table" />
        {t('keep-save-table')}
      </button>
    </>
  );
}
