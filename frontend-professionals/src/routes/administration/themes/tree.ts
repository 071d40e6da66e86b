import type { Category } from 'shared-ui/api/types';

type Theme = Pick<Category, 'slug' | 'parent' | 'ordinal'>;

/** Each theme with those under it right after it, in their order. */
export function treeOf<T extends Theme>(themes: readonly T[]): T[] {
  const under = (parent: string | null) => themes.filter(theme => theme.parent === parent).sort((one, other) => one.ordinal - other.ordinal);
  return under(null).flatMap(theme => [theme, ...under(theme.slug)]);
}

/** A new one comes after those that stand beside it; the first under a theme right after that. */
export function nextOrdinal(themes: readonly Theme[], under: string | null): number {
  const beside = themes.filter(theme => theme.parent === under || theme.slug === under);
  return Math.min(10_000, Math.max(0, ...beside.map(theme => theme.ordinal)) + 1);
}
