import { hasText, t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import { DangerNumbers } from './DangerNumbers';
import type { Look } from 'shared-ui/api/types';

/** What was heard in a text: danger before anything else, and then nothing else; or what one may not want to show. */
export function Heard({ look }: { look: Look }) {
  const kinds = [...new Set(look.hints.map(hint => hint.kind))].filter(kind => hasText(`hint-${kind}`));
  return (
    <>
      {look.danger === null ? null : (
        <div class="notice notice--fault" role="alert">
          <Icon name="phone" />
          <div class="stack gap-3">
            <h3>{t('heard-danger')}</h3>
            <DangerNumbers danger={look.danger} />
            <p>{t('heard-danger-then')}</p>
          </div>
        </div>
      )}
      {kinds.length === 0 || look.danger !== null ? null : (
        <div class="notice" role="status">
          <Icon name="warn" />
          <div class="stack gap-2">
            {kinds.map(kind => (
              <p key={kind}>{t(`hint-${kind}`)}</p>
            ))}
            <p>{t('hint-may')}</p>
          </div>
        </div>
      )}
    </>
  );
}
