import type { Today } from 'shared-ui/api/contract.gen';
import { Rich } from 'shared-ui/i18n/Rich';
import { t } from 'shared-ui/i18n/text';
import { Facade } from 'shared-ui/show/Facade';
import { Window } from 'shared-ui/show/Window';

import { lightsFor } from './lights';

/** The target of the house: so much of what stands on the site was confirmed in time. */
const TARGET = 95;

interface ShareProps {
  /** Null where nothing was counted yet. */
  share: Today['share'];
  /** Where the figure is told whole; null for who does not come there. */
  more: string | null;
}

/** The headline figure, and the façade: the windows of which somebody said that it is right are lit. */
export function Share({ share, more }: ShareProps) {
  if (share?.visible == null || share.confirmed === null || share.share === null) return null;
  const { visible, confirmed, own } = share;
  const doubtful = share.doubtful ?? 0;
  const counts = { fresh: confirmed, due: visible - confirmed - doubtful, doubtful };
  return (
    <section class="panel mb-5" aria-labelledby="share">
      <div class="cols cols--share">
        <div>
          <h2 class="size-l" id="share">
            {t(own ? 'share-title-own' : 'share-title')}
          </h2>
          <p class="bigshare mt-2">
            <b>{t('share-percent', { share: share.share })}</b>
          </p>
          <p>
            <Rich id="share-sum" args={{ lit: confirmed, all: visible }} />
          </p>
          <p class="small soft">
            {t('share-target', { target: TARGET })} {share.lastWeek === null ? null : t('share-last-week', { share: share.lastWeek })}
          </p>
        </div>
        <div>
          <Facade lights={lightsFor(counts)} sum={{ all: visible, lit: confirmed }} id="facade" columns={window.innerWidth < 800 ? 20 : 46} />
          <ul class="row mt-3 small">
            {(['fresh', 'due', 'doubtful'] as const).map(light => (
              <li class="fresh" key={light}>
                <Window light={light} />
                <span>
                  <Rich id={`share-${light}`} args={{ count: counts[light] }} />
                </span>
              </li>
            ))}
          </ul>
          {more ? (
            <p class="small mt-2">
              <a href={more}>{t('share-more')}</a>
            </p>
          ) : null}
        </div>
      </div>
    </section>
  );
}
