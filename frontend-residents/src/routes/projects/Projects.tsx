import type { ProjectCard } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Fresh } from 'shared-ui/show/Fresh';
import { lightOf } from 'shared-ui/show/freshness';
import { CardPicture } from 'shared-ui/show/Picture';
import { DoubtLabel } from 'shared-ui/show/Slot';
import { Empty } from 'shared-ui/show/states';

import 'shared-ui/tokens/programme.css';
import 'shared-ui/tokens/facts.css';
import './projects.css';

/** What residents and organisations are making together. */
export function Projects({ api, neighbourhood }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const list = useSlices(`projects ${home}`, cursor =>
    api.get('/neighbourhoods/{neighbourhood}/projects', { query: { limit: 50, ...(cursor ? { cursor } : {}) } }),
  );
  return (
    <Page title={t('projects-title')} class="page stack gap-4">
      <p class="lead">{t('projects-lead')}</p>
      <Listed list={list} empty={<None home={home} />}>
        {items => (
          <ul>
            {items.map(item => (
              <Line key={item.id} item={item} />
            ))}
          </ul>
        )}
      </Listed>
    </Page>
  );
}

function Line({ item }: { item: ProjectCard }) {
  return (
    <li class={item.picture ? 'slot slot--pictured' : 'slot slot--name'}>
      {item.picture ? <CardPicture picture={item.picture} sizes="9rem" class="picture picture--small" lazy /> : null}
      <div>
        <h2 class="slot__title">
          <a href={item.address}>{item.title}</a>
        </h2>
        {item.summary ? <p>{item.summary}</p> : null}
        {item.organisation ? <p class="small soft">{item.organisation.name}</p> : null}
        <p class="slot__more">
          {lightOf(item) === 'doubtful' ? <DoubtLabel /> : null} <Fresh life={item} />
        </p>
      </div>
    </li>
  );
}

function None({ home }: { home: string }) {
  return (
    <Empty icon="people" title={t('projects-none')}>
      <p>{t('projects-none-text')}</p>
      <p>
        <a class="button button--plain" href={`${home}/activiteiten`}>
          {t('projects-programme')}
        </a>
      </p>
    </Empty>
  );
}
