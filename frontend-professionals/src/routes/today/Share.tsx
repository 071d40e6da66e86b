import type { Freshness } from 'shared-ui/api/contract.gen';
import type { Life } from 'shared-ui/api/types';
import { Rich } from 'shared-ui/i18n/Rich';
import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';
import { Facade } from 'shared-ui/show/Facade';
import { lightOf } from 'shared-ui/show/freshness';
import { ShareChart } from 'shared-ui/show/ShareChart';
import type { ShareDay } from 'shared-ui/show/shareChart';
import { Window } from 'shared-ui/show/Window';

/** The target of the house: so much of what stands on the site was confirmed in time. */
const TARGET = 95;

interface ShareProps {
  items: readonly Life[];
  /** Somebody who sees only what is of the own organisation: the share is that of the windows. */
  bound: boolean;
  /** The last count of everything, and how it went; null where it is not known. */
  figure: Freshness | null;
  days: readonly ShareDay[];
}

/** The headline figure, and the façade: every window is one thing on the site, lit when it was confirmed in time. */
export function Share({ items, bound, figure, days }: ShareProps) {
  if (items.length === 0) return null;
  const count = (light: string) => items.filter(item => lightOf(item) === light).length;
  const counted = !bound && figure !== null && figure.share !== null ? figure : null;
  const lit = counted?.confirmed ?? count('fresh');
  const all = counted?.visible ?? items.length;
  return (
    <section class="panel mb-5" aria-labelledby="share">
      <div class="cols cols--share">
        <div>
          <h2 class="size-l" id="share">
            {t(bound ? 'share-title-own' : 'share-title')}
          </h2>
          <p class="bigshare mt-2">
            <b>{t('share-percent', { share: Math.floor((100 * lit) / all) })}</b>
          </p>
          <p>
            <Rich id="share-sum" args={{ lit, all }} />
          </p>
          <p class="small soft">{t('share-target', { target: TARGET })}</p>
          {counted ? (
            <p class="small mt-3">
              {t('share-week', { count: counted.dueWeek ?? 0 })} {counted.answerDays === null ? null : t('share-answer', { days: counted.answerDays })}
            </p>
          ) : null}
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
          {counted && days.length > 1 ? (
            <div class="mt-5">
              <ShareChart
                days={days}
                target={TARGET}
                label={t('share-chart', { from: dateWithYear(days[0]?.day ?? ''), until: dateWithYear(days.at(-1)?.day ?? ''), share: counted.share ?? 0 })}
                targetName={t('share-chart-target', { target: TARGET })}
              />
            </div>
          ) : null}
        </div>
      </div>
      <p class="definition">{t(bound ? 'share-definition-own' : counted ? 'share-definition-all' : 'share-definition')}</p>
    </section>
  );
}
