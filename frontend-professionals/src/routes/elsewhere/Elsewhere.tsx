import type { ElsewhereCard } from 'shared-ui/api/contract.gen';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { Stand } from '../../show/Stand';
import { Work } from '../../show/Work';
import { walk } from '../../show/walk';

import 'shared-ui/tokens/programme.css';

/** Groups and sites of others, to be kept right: which link works, and which note was confirmed. */
export function Elsewhere({ api, neighbourhood }: ScreenProps) {
  const { slug } = neighbourhood;
  const base = `/werk/${slug}/elders`;
  const list = useSlices<ElsewhereCard>(`${slug} elsewhere`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/elsewhere', { query: { limit: 100, ...(cursor === undefined ? {} : { cursor }) }, ...(signal ? { signal } : {}) }),
  );
  const add = (
    <a class="button" href={`${base}/nieuw`}>
      <Icon name="plus" />
      {t('else-new')}
    </a>
  );
  return (
    <Work title={t('else-title')} under={t('else-under')} actions={add}>
      <section class="panel panel--flush" aria-label={t('else-title')}>
        <Listed
          list={list}
          empty={
            <div class="pad-4">
              <Empty icon="globe" title={t('else-none')}>
                <p>{t('else-none-text')}</p>
                <p>{add}</p>
              </Empty>
            </div>
          }
        >
          {items => (
            <table class="table">
              <caption class="unseen">{t('else-title')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('else-name')}</th>
                  <th scope="col">{t('else-link')}</th>
                  <th scope="col">{t('keep-confirmed-title')}</th>
                </tr>
              </thead>
              {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows of the links inside */}
              <tbody onKeyDown={walk}>
                {items.map(item => (
                  <tr key={item.id}>
                    <th scope="row">
                      <a class="same" data-cell="title" href={`${base}/${item.id}`}>
                        {item.name}
                      </a>
                      <span class="small soft plain whole">{item.note ?? t(`else-kind-${item.kind}`)}</span>
                    </th>
                    <td>
                      {item.works ? (
                        t(item.checkedAt ? 'else-works' : 'else-unchecked')
                      ) : (
                        <span class="label label--off">
                          <Icon name="cross" />
                          {t('else-dead')}
                        </span>
                      )}
                    </td>
                    <td>
                      <Stand life={item} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Listed>
      </section>
    </Work>
  );
}
