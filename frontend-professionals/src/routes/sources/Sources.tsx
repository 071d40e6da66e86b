import type { Source } from 'shared-ui/api/contract.gen';
import { useAnswer } from 'shared-ui/data/answer';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty, Failed } from 'shared-ui/show/states';

import { askAlarms } from '../../data/sources';
import { Work } from '../../show/Work';
import { SourceRow } from './SourceRow';

import 'shared-ui/tokens/form.css';
import 'shared-ui/tokens/programme.css';
import '../../form/form.css';
import './sources.css';

/** Every address that is followed, and how each is doing; what needs somebody stands first. */
export function Sources({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const home = `/werk/${slug}`;
  const alarms = useAnswer(`${slug} sources alarms`, askAlarms(api));
  const list = useSlices<Source>(`${slug} sources`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/sources', {
      query: { limit: 20, ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );
  const ill = alarms.state === 'ready' ? alarms.value.items : [];
  const again = () => {
    if (alarms.state !== 'waiting') alarms.again();
    if (list.state !== 'waiting') list.again();
  };
  const row = (source: Source) => <SourceRow key={source.id} api={api} home={home} source={source} again={again} />;
  return (
    <Work
      title={t('source-title')}
      under={t('source-under')}
      actions={
        <a class="button button--plain" href={`${home}/inlezen`}>
          <Icon name="plus" />
          {t('source-new')}
        </a>
      }
    >
      <div class="stack gap-5">
        {alarms.state === 'failed' && list.state !== 'failed' ? <Failed problem={alarms.problem} again={alarms.again} /> : null}
        {ill.length > 0 ? (
          <section aria-labelledby="ill">
            <h2 class="mb-3" id="ill">{t('source-ill', { count: ill.length })}</h2>
            <ul class="panel panel--flush">{ill.map(row)}</ul>
          </section>
        ) : null}
        <section aria-labelledby="all">
          <h2 class="mb-3" id="all">{t(ill.length > 0 ? 'source-well' : 'source-all')}</h2>
          <Listed
            list={list}
            empty={
              <Empty icon="loop" title={t('source-none')} level={3}>
                <p>{t('source-none-text')}</p>
                <p>
                  <a class="button" href={`${home}/inlezen`}>
                    {t('source-none-do')}
                  </a>
                </p>
              </Empty>
            }
          >
            {items => <Well items={items.filter(one => one.alarm === null)} row={row} />}
          </Listed>
        </section>
      </div>
    </Work>
  );
}

function Well({ items, row }: { items: readonly Source[]; row: (source: Source) => preact.JSX.Element }) {
  return (
    <>
      <div class="panel panel--flush">
        {items.length === 0 ? <p class="pad-4">{t('source-well-none')}</p> : <ul>{items.map(row)}</ul>}
      </div>
      <p class="small soft mt-3 spark__signs">
        <Icon name="chart" />
        {t('source-signs')}
      </p>
    </>
  );
}
