import type { Api } from 'shared-ui/api/api';
import type { Result } from 'shared-ui/api/problem';
import type { PictureReference } from 'shared-ui/api/types';

const one = '/neighbourhoods/{neighbourhood}/pictures/{id}' as const;
const nothing: Result<unknown> = { ok: true, value: null, version: null };

/** Keeps what is to be seen in a photo, where that is not what the server already knows. */
export async function keepDescription(api: Api, picture: PictureReference | null): Promise<Result<unknown>> {
  const alt = picture?.alt?.trim() ?? '';
  if (picture === null || alt === '') return nothing;
  const params = { id: picture.id };
  const read = await api.get(one, { params });
  if (!read.ok || read.value.alt === alt) return read;
  return await api.patch(one, { alt }, { params, version: read.version });
}
