import { useEffect, useRef } from 'preact/hooks';
import type { ElsewhereCard } from 'shared-ui/api/contract.gen';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import { Page } from 'shared-ui/shell/Page';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Fresh } from 'shared-ui/show/Fresh';
import { lightOf } from 'shared-ui/show/freshness';
import { Icon } from 'shared-ui/show/Icon';
import { DoubtLabel } from 'shared-ui/show/Slot';
import { Empty } from 'shared-ui/show/states';

import 'shared-ui/tokens/programme.css';

/** Groups and sites of others: what happens where, and whether the link still works. */
export function Elsewhere({ api, neighbourhood }: ScreenProps) {
  const home = `/${neighbourhood.slug}`;
  const list = useSlices<ElsewhereCard>(`elsewhere ${home}`, cursor =>
    api.get('/neighbourhoods/{neighbourhood}/elsewhere', { query: { limit: 100, ...(cursor ? { cursor } : {}) } }),
  );
  return (
    <Page title={t('else-title')} class="page stack gap-4">
      <p class="lead">{t('else-lead')}</p>
      <Listed
        list={list}
        empty={
          <Empty icon="globe" title={t('else-none')}>
            <p>
              <a class="button button--plain" href={`${home}/sociale-kaart`}>
                {t('else-directory')}
              </a>
            </p>
          </Empty>
        }
      >
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

function Line({ item }: { item: ElsewhereCard }) {
  const line = useRef<HTMLLIElement>(null);
  // Who comes from the search came for this one.
  useEffect(() => {
    if (window.location.hash === `#${item.id}`) line.current?.scrollIntoView();
  }, [item.id]);
  return (
    <li class="slot slot--name" ref={line}>
      <h2 class="slot__title">{item.works ? <a href={item.url} rel="noopener noreferrer">{item.name}</a> : item.name}</h2>
      <p class="slot__where">{[t(`else-kind-${item.kind}`), item.organisation?.name].filter(Boolean).join('\u00a0· ')}</p>
      {item.note ? <p>{item.note}</p> : null}
      {item.works ? null : (
        <p class="slot__more">
          <span class="label label--off">
            <Icon name="cross" />
            {t('else-dead')}
          </span>
        </p>
      )}
      <p class="slot__more">
        {lightOf(item) === 'doubtful' ? <DoubtLabel /> : null} <Fresh life={item} />
      </p>
    </li>
  );
}
