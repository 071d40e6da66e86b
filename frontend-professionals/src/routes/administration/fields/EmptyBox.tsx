import { useState } from 'preact/hooks';
import type { Api } from 'shared-ui/api/api';
import type { ExtraField } from 'shared-ui/api/contract.gen';
import type { Problem } from 'shared-ui/api/problem';
import { t } from 'shared-ui/i18n/text';

import { Trouble } from '../../../show/Trouble';

const one = '/neighbourhoods/{neighbourhood}/extra-fields/{id}' as const;

/** Throws away what was filled in; asked once more, because nothing brings it back. */
export function EmptyBox({ api, field, done }: { api: Api; field: ExtraField; done: () => void }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function empty() {
    const read = await api.get(one, { params: { id: field.id } });
    const result = read.ok ? await api.delete(one, { params: { id: field.id }, version: read.version }) : read;
    setProblem(result.ok ? null : result.problem);
    if (result.ok) done();
  }

  return (
    <div class="panel stack gap-3">
      <Trouble problem={problem} />
      <p>{t(asking ? 'field-empty-sure' : 'field-empty-text')}</p>
      <div class="row">
        {asking ? (
          <>
            <button class="button button--small" type="button" onClick={() => void empty()}>
              {t('field-empty-yes')}
            </button>
            <button class="button button--plain button--small" type="button" onClick={() => setAsking(false)}>
              {t('field-empty-no')}
            </button>
          </>
        ) : (
          <button class="button button--plain button--small" type="button" onClick={() => setAsking(true)}>
            {t('field-empty')}
          </button>
        )}
      </div>
    </div>
  );
}
