import type { Api } from 'shared-ui/api/api';
import type { KeptDraftCard } from 'shared-ui/api/contract.gen';
import { useShortList } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';

import { WINDOW } from '../../../data/whole';
import { draftsAt } from './again';

export const useDrafts = (api: Api, slug: string) =>
  useShortList<KeptDraftCard>(`${slug} drafts`, signal => api.get('/neighbourhoods/{neighbourhood}/activity-drafts', { query: { limit: WINDOW }, signal }));

interface ViewsProps {
  api: Api;
  slug: string;
  home: string;
  now: 'coming' | 'past' | 'drafts';
}

/** What comes, what has been, and what is not on the site yet. */
export function Views({ api, slug, home, now }: ViewsProps) {
  const drafts = useDrafts(api, slug);
  const count = drafts.state === 'ready' ? drafts.value.items.length : 0;
  const views = [
    { name: 'coming', href: `${home}/activiteiten`, text: t('views-coming') },
    { name: 'past', href: `${home}/activiteiten/geweest`, text: t('views-past') },
    { name: 'drafts', href: draftsAt(home), text: count > 0 ? t('views-drafts-count', { count }) : t('views-drafts') },
  ];
  return (
    <nav class="row mb-4 views" aria-label={t('views')}>
      {views.map(view => (
        <a key={view.name} class="button button--plain button--small" href={view.href} aria-current={view.name === now ? 'page' : undefined}>
          {view.text}
        </a>
      ))}
    </nav>
  );
}
