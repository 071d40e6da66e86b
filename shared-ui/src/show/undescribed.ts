import type { PictureUse } from '../api/types';

/** Nobody has told yet what is to be seen, and it is more than decoration. */
export const isUndescribed = ({ alt, decorative }: Pick<PictureUse, 'alt' | 'decorative'>) => !decorative && (alt ?? '').trim() === '';
