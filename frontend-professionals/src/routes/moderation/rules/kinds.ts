import type { ConcernRuleDraft } from 'shared-ui/api/contract.gen';
import { hasText, t } from 'shared-ui/i18n/text';

/** What a rule of one's own can be about. */
export const kinds = ['suicide', 'emergency', 'violence', 'abuse', 'harmless', 'setting'] as const satisfies readonly ConcernRuleDraft['kind'][];

/** A kind that is newer than this page shows itself. */
export const kindText = (kind: string) => (hasText(`rules-kind-${kind}`) ? t(`rules-kind-${kind}`) : kind);
