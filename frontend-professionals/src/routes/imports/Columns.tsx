import { useState } from 'preact/hooks';
import type { Import } from 'shared-ui/api/contract.gen';
import { t } from 'shared-ui/i18n/text';

/** The fields a column can stand for, as the reader calls them. */
const fields = [
  'title', 'summary', 'text', 'markdown', 'when', 'date', 'endDate', 'day', 'startTime', 'endTime', 'repeat', 'until', 'except', 'location',
  'streetAddress', 'postalCode', 'locality', 'latitude', 'longitude', 'price', 'category', 'audience', 'organisation', 'contact',
  'telephone', 'email', 'url', 'status', 'uid', 'kind', 'alsoKnownAs', 'project', 'own',
];

interface ColumnsProps {
  columns: Import['report']['columns'];
  busy: boolean;
  /** The file is still here to be read again. */
  possible: boolean;
  onRead: (columns: Record<string, string>) => void;
}

/** Which column is which: recognised by its heading, or said by hand. Open where something was not recognised. */
export function Columns({ columns, busy, possible, onRead }: ColumnsProps) {
  const [said, setSaid] = useState<Record<string, string>>({});
  if (columns.length === 0) return null;
  const unknown = columns.filter(column => column.field === null);
  return (
    <details class="panel" open={unknown.length > 0}>
      <summary>{t('import-columns', { count: unknown.length })}</summary>
      <div class="stack gap-4">
        <p class="soft">{t(possible ? 'import-columns-text' : 'import-columns-gone')}</p>
        <div class="beside">
          {columns.map(({ heading, field }, index) => (
            <div class="field" key={heading}>
              <label for={`column-${index}`}>{heading || t('import-column-untitled')}</label>
              <select
                id={`column-${index}`}
                class="input"
                disabled={!possible}
                onChange={event => setSaid({ ...said, [heading]: event.currentTarget.value })}
              >
                <option value="">{t('import-column-none')}</option>
                {fields.map(one => (
                  <option key={one} value={one} selected={one === (said[heading] ?? field)}>
                    {t(`import-column-${one}`)}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
        {possible ? (
          <p>
            <button
              class="button button--small"
              type="button"
              aria-busy={busy}
              onClick={() => onRead(Object.fromEntries(columns.map(({ heading, field }) => [heading, said[heading] ?? field ?? ''])))}
            >
              {t(busy ? 'import-reading' : 'import-read-again')}
            </button>
          </p>
        ) : null}
      </div>
    </details>
  );
}
