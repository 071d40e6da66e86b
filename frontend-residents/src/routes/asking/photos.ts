import type { Api } from 'shared-ui/api/api';
import type { Result } from 'shared-ui/api/problem';
import type { PictureUse } from 'shared-ui/api/types';
import { describePicture } from 'shared-ui/data/describePicture';

import type { Values } from '../../show/drafts';

/** So many say enough. */
export const PHOTOS_MOST = 3;

/** The photos of a form, which keeps them in one hidden field. */
export const photosOf = (values: Values): PictureUse[] => readPhotos(values['pictures'] ?? '');
export const readPhotos = (kept: string): PictureUse[] => (kept === '' ? [] : (JSON.parse(kept) as PictureUse[]));

/** Keeps the words of each, and then places what they belong to. */
export async function withPhotos<T>(api: Api, values: Values, place: () => Promise<Result<T>>): Promise<Result<T>> {
  for (const photo of photosOf(values)) {
    const described = await describePicture(api, photo);
    if (!described.ok) return described;
  }
  return await place();
}
