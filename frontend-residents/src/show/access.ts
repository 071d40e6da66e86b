import type { ActivityPlace } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';

type Access = Pick<ActivityPlace, 'wheelchair' | 'accessibleToilet' | 'accessibilityNote'>;

/** Whether a wheelchair can come in, in sentences. Null when nobody has told anything. */
export function accessText(place: Access): string | null {
  const toilet = place.accessibleToilet === null ? null : t(place.accessibleToilet ? 'toilet-yes' : 'toilet-no');
  const door = place.wheelchair === 'unknown' && toilet === null && !place.accessibilityNote ? null : t(`wheelchair-${place.wheelchair}`);
  return [door, toilet, place.accessibilityNote].filter(Boolean).join(' ') || null;
}
