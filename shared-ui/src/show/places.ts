import { t } from '../i18n/text';

/** From so few on it is worth hurrying. */
const FEW = 5;

/** That a date is full, or nearly; nothing while there is room. */
export const placesText = (left: number | null) => (left === null || left > FEW ? null : t('slot-places', { count: left }));
