import type { Life } from 'shared-ui/api/types';
import { Rich } from 'shared-ui/i18n/Rich';
import { t } from 'shared-ui/i18n/text';
import { Facade } from 'shared-ui/show/Facade';
import { lightOf } from 'shared-ui/show/freshness';
import { Window } from 'shared-ui/show/Window';

/** The target of the house: so much of what stands on the site was confirmed in time. */
const TARGET = 95;

/** The façade: every window is one thing on the site, lit when it was confirmed in time. */
export function Share({ items, bound }: { items: readonly Life[]; bound: boolean }) {
  if (items.length === 0) return null;
  const count = (light: string) => items.filter(item => lightOf(item) === light).length;
  const lit = count('fresh');
  return (
    <section class="panel mb-5" aria-labelledby="share">
      <div class="cols cols--share">
        <div>
          <h2 class="size-l" id="share">
            {t(bound ? 'share-title-own' : 'share-title')}
          </h2>
          <p class="bigshare mt-2">
            <b>{t('share-percent', { share: Math.floor((100 * lit) / items.length) })}</b>
          </p>
          <p>
            <Rich id="share-sum" args={{ lit, all: items.length }} />
          </p>
          <p class="small soft">{t('share-target', { target: TARGET })}</p>
        </div>
        <div>
          <Facade items={items} id="facade" columns={window.innerWidth < 800 ? 20 : 46} />
          <ul class="row mt-3 small">
            {(['fresh', 'due', 'doubtful'] as const).map(light => (
              <li class="fresh" key={light}>
                <Window light={light} />
                <span>
                  <Rich id={`share-${light}`} args={{ count: count(light) }} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p class="definition">{t(bound ? 'share-definition-own' : 'share-definition')}</p>
    </section>
  );
}
