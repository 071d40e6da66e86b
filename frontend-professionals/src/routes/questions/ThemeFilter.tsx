import type { Category } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';

import { categoryName } from '../../data/categories';

interface ThemeFilterProps {
  categories: readonly Category[];
  theme: string;
  onChange: (theme: string) => void;
}

/** Only one theme, or all. */
export function ThemeFilter({ categories, theme, onChange }: ThemeFilterProps) {
  return (
    <label>
      <span class="unseen">{t('qst-theme')}</span>
      <select class="input" value={theme} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">{t('qst-all-themes')}</option>
        {categories.map(category => (
          <option key={category.slug} value={category.slug}>
            {categoryName(category)}
          </option>
        ))}
      </select>
    </label>
  );
}
