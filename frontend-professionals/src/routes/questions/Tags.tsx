import type { Category } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';

import { nameOfCategory } from '../../data/categories';

interface TagsProps {
  themes: readonly string[];
  area: { name: string } | null;
  categories: readonly Category[];
}

/** What it is about and for where, on one quiet line. */
export function Tags({ themes, area, categories }: TagsProps) {
  const words = [...themes.map(theme => nameOfCategory(categories, theme)), area?.name ?? t('qst-whole-area')];
  return <p class="small soft">{words.join(' · ')}</p>;
}
