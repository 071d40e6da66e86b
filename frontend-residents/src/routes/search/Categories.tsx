import type { Api } from 'shared-ui/api/api';
import { t } from 'shared-ui/i18n/text';
import { Icon, type IconName } from 'shared-ui/show/Icon';

import { categoryName, useCategories } from '../../show/categories';

/** Every kind of activity there is, for who has no word for it. */
export function Categories({ api, home }: { api: Api; home: string }) {
  const categories = useCategories(api, home);
  if (categories.length === 0) return null;
  return (
    <nav aria-labelledby="categories">
      <h2 id="categories" class="mb-3">
        {t('categories-title')}
      </h2>
      <ul class="chips">
        {categories.map(category => (
          <li key={category.id}>
            <a class="chip same" href={`${home}/activiteiten?rubriek=${category.slug}`}>
              <Icon name={category.icon as IconName} />
              {categoryName(category)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
