import type { Api } from 'shared-ui/api/api';
import type { Result } from 'shared-ui/api/problem';
import type { PictureUse } from 'shared-ui/api/types';
import { describePicture } from 'shared-ui/data/describePicture';

const one = '/neighbourhoods/{neighbourhood}/pictures/{id}' as const;
const nothing: Result<unknown> = { ok: true, value: null, version: null };

export const PICTURES_MOST = 8;

/** What is sent of them: which, in what order, and the piece that somebody chose. */
export const usesOf = (pictures: readonly PictureUse[]) => pictures.map(({ id, focus }) => ({ id, focus }));

/** One of them somewhere else; the others close up. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from] as T, ...rest.slice(to)];
}

/** A poster is higher than it is wide: what it says must be in words too. */
export const isPoster = (picture: PictureUse) => picture.height > picture.width * 1.2;

/** Which way the piece of a list can be chosen; null where the picture has that shape itself. */
export function wayOf({ width, height }: PictureUse): 'x' | 'y' | null {
  const shape = width / height / 1.5;
  if (Math.abs(shape - 1) < 0.03) return null;
  return shape < 1 ? 'y' : 'x';
}

/** Another piece: one step of per cents along the way that can be chosen. */
export function focused(picture: PictureUse, percent: number): PictureUse {
  const at = Math.round(Math.min(100, Math.max(0, percent)));
  return { ...picture, focus: wayOf(picture) === 'x' ? { x: at, y: 50 } : { x: 50, y: at } };
}

/** Which piece is shown now. */
export function percentOf(picture: PictureUse): number {
  const at = picture.focus ?? picture.crop;
  return at === null ? 50 : at[wayOf(picture) ?? 'y'];
}

/** Keeps what is to be seen in the photos, and the pieces that were chosen, where the server does not know it yet. */
export async function keepPictures(api: Api, pictures: readonly PictureUse[]): Promise<Result<unknown>> {
  for (const picture of pictures) {
    const described = await describePicture(api, picture);
    if (!described.ok) return described;
    if (picture.focus === null) continue;
    const cut = await api.post(`${one}/_crop`, picture.focus, { params: { id: picture.id } });
    if (!cut.ok) return cut;
  }
  return nothing;
}
