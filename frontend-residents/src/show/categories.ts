import type { Api } from 'shared-ui/api/api';
import type { Category } from 'shared-ui/api/types';
import { useAnswer } from 'shared-ui/data/answer';
import { language } from 'shared-ui/i18n/text';

/** The neighbourhood's categories, of activities, of asks and offers or of services, that can still be chosen. */
export function useCategories(api: Api, home: string, kind: Category['kind'] = 'activity'): Category[] {
  const answer = useAnswer(`categories ${kind} ${home}`, signal =>
    api.get('/neighbourhoods/{neighbourhood}/categories', { query: { kind, limit: 100 }, signal }),
  );
  return answer.state === 'ready' ? answer.value.items.filter(category => category.archivedAt === null) : [];
}

/** Categories are words of the neighbourhood: Dutch, and English where that is read. */
export const categoryName = (category: Category) =>
  language.value.code.startsWith('en') ? category.nameEn : category.name;
