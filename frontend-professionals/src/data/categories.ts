import type { Category } from 'shared-ui/api/types';
import { language } from 'shared-ui/i18n/text';

/** The name of a category in the language that is shown; other languages than Dutch get the English one. */
export function categoryName(category: Pick<Category, 'name' | 'nameEn'>): string {
  return language.value.locale.startsWith('nl') ? category.name : category.nameEn;
}

/** The name behind a slug. One that is no longer in the list shows itself. */
export function nameOfCategory(categories: readonly Category[], slug: string): string {
  const found = categories.find(category => category.slug === slug);
  return found ? categoryName(found) : slug;
}
