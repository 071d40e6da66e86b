import { useState } from 'preact/hooks';
import type { NeighbourhoodCard } from 'shared-ui/api/types';
import { Listed } from 'shared-ui/data/Listed';
import { useSlices } from 'shared-ui/data/slices';
import { t } from 'shared-ui/i18n/text';
import { announce } from 'shared-ui/shell/announce';
import type { ScreenProps } from 'shared-ui/shell/screen';
import { Icon } from 'shared-ui/show/Icon';
import { Empty } from 'shared-ui/show/states';

import { Work } from '../../show/Work';
import { NewNeighbourhood } from './NewNeighbourhood';

import 'shared-ui/tokens/form.css';
import '../../form/form.css';

/** The neighbourhoods of this installation, and making one: the operator's. */
export function Neighbourhoods({ api }: ScreenProps) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<NeighbourhoodCard | null>(null);
  const list = useSlices<NeighbourhoodCard>('neighbourhoods', (cursor, signal) =>
    api.get('/neighbourhoods', { query: cursor === undefined ? {} : { cursor }, ...(signal ? { signal } : {}) }),
  );
  const known = list.state === 'ready' ? list.value.items : [];
  const done = (card: NeighbourhoodCard) => {
    setOpen(false);
    setMade(card);
    announce(t('hoods-made', { name: card.name }));
    if (list.state !== 'waiting') list.again();
  };
  return (
    <Work title={t('hoods-title')} under={t('hoods-under')}>
      <div class={open ? 'cols cols--side' : 'cols'}>
        <div class="stack gap-4">
          <p>
            <button class="button" type="button" onClick={() => setOpen(true)}>
              <Icon name="plus" />
              {t('hoods-new')}
            </button>
          </p>
          {made ? (
            <p class="notice notice--calm">
              <Icon name="check" />
              <span>
                {t('hoods-made', { name: made.name })} <a href={`/${made.slug}/`}>{t('hoods-look')}</a>
              </span>
            </p>
          ) : null}
          <div class="panel panel--flush">
            <Listed
              list={list}
              empty={
                <div class="pad-4">
                  <Empty icon="door" title={t('hoods-none')}>
                    <p>{t('hoods-none-text')}</p>
                  </Empty>
                </div>
              }
            >
              {items => (
                <table class="table">
                  <caption class="unseen">{t('hoods-title')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('hoods-name')}</th>
                      <th scope="col">{t('hoods-municipality')}</th>
                      <th scope="col">{t('hoods-slug')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map(one => (
                      <tr key={one.slug}>
                        <th scope="row">
                          <a href={`/${one.slug}/`}>{one.name}</a>
                        </th>
                        <td>{one.municipality}</td>
                        <td>/{one.slug}/</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </Listed>
          </div>
        </div>
        {open ? <NewNeighbourhood api={api} known={known} done={done} close={() => setOpen(false)} /> : null}
      </div>
    </Work>
  );
}
