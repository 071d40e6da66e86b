import type { Neighbourhood } from 'shared-ui/api/types';
import { fullDate, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import type { Draft } from './draft';
import type { Kind } from './words';

import './slip.css';

interface SlipProps {
  kind: Kind;
  draft: Draft;
  /** Kept from the site: only the connector reads it. */
  hidden: boolean;
  neighbourhood: Neighbourhood;
}

/** What the visitor takes home: what was placed, when, and where to go to change or stop it. Of nobody else anything. */
export function Slip({ kind, draft, hidden, neighbourhood }: SlipProps) {
  const area = neighbourhood.areas.find(one => one.cbsCode === draft.area)?.name;
  const where = [draft.street.trim(), area].filter(Boolean).join(', ');
  const lines = [
    ['exch-slip-name', draft.name.trim()],
    ['exch-slip-when', draft.when.trim()],
    ['exch-slip-where', where],
    ['exch-slip-date', fullDate(today())],
  ] as const;
  return (
    <section class="slip" aria-labelledby="slip">
      <p class="slip__from">{neighbourhood.name}</p>
      <p class="bold">{t(`exch-slip-${kind}`)}</p>
      <h2 id="slip">{draft.title.trim()}</h2>
      {draft.text.trim() ? <p class="written">{draft.text.trim()}</p> : null}
      <dl>
        {lines.map(([label, text]) =>
          text ? (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p>{t(hidden ? 'exch-slip-seen-nobody' : `exch-slip-seen-${draft.visibility}`)}</p>
      <p class="slip__stop">{t('exch-slip-stop', { neighbourhood: neighbourhood.name })}</p>
    </section>
  );
}
