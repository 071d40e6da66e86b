import type { Api } from '../api/api';
import type { Result } from '../api/problem';
import type { PictureUse } from '../api/types';

const one = '/neighbourhoods/{neighbourhood}/pictures/{id}' as const;

/** Keeps what is to be seen in a photo, in words, where the server does not know it yet. */
export async function describePicture(api: Api, picture: PictureUse): Promise<Result<unknown>> {
  const alt = picture.decorative ? null : picture.alt?.trim() || null;
  const params = { id: picture.id };
  const read = await api.get(one, { params });
  if (!read.ok || (read.value.alt === alt && read.value.decorative === picture.decorative)) return read;
  return await api.patch(one, { alt, decorative: picture.decorative }, { params, version: read.version });
}
