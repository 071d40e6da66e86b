import type { Neighbourhood } from 'shared-ui/api/types';
import { fullDate, today } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { Slip as Paper } from '../../show/Slip';
import type { Draft } from './draft';
import type { Kind } from './words';

interface SlipProps {
  kind: Kind;
  draft: Draft;
  /** Kept from the site: only the connector reads it. */
  hidden: boolean;
  neighbourhood: Neighbourhood;
  /** Who gives it, and how to change or stop it; the neighbourhood otherwise. */
  from?: string | undefined;
  stop?: string | undefined;
}

/** What the visitor takes home: what was placed, when, and who sees it. */
export function Slip({ kind, draft, hidden, neighbourhood, from, stop }: SlipProps) {
  const area = neighbourhood.areas.find(one => one.cbsCode === draft.area)?.name;
  return (
    <Paper
      from={from ?? neighbourhood.name}
      did={t(`exch-slip-${kind}`)}
      title={draft.title.trim()}
      text={draft.text.trim()}
      lines={[
        [t('exch-slip-name'), draft.name.trim()],
        [t('exch-slip-when'), draft.when.trim()],
        [t('exch-slip-where'), [draft.street.trim(), area].filter(Boolean).join(', ')],
        [t('exch-slip-date'), fullDate(today())],
      ]}
      notes={[t(hidden ? 'exch-slip-seen-nobody' : `exch-slip-seen-${draft.visibility}`)]}
      stop={stop ?? t('exch-slip-stop', { neighbourhood: neighbourhood.name })}
    />
  );
}
