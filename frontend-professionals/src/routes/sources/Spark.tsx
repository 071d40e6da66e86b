import { dateWithYear } from 'shared-ui/i18n/moments';
import { t } from 'shared-ui/i18n/text';

import { HEIGHT, lineOf, marksOf, sumOf, WIDTH, type Look, type Mark } from './history';

/** The looks so far as a small chart; under it the same in words, for everybody. */
export function Spark({ history, activities }: { history: readonly Look[]; activities: number }) {
  const marks = marksOf(history);
  const { looks, changed, failed, later, since } = sumOf(history);
  if (since === null) return <p class="small soft">{t('source-history-none')}</p>;
  return (
    <figure class="spark">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <path class="spark__ground" d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
        <path class="spark__line" d={lineOf(marks)} />
        {marks.map((mark, index) => (
          <Sign mark={mark} key={index} />
        ))}
      </svg>
      <figcaption class="small soft">
        {t('source-history', { looks, changed, since: dateWithYear(since) })}
        {failed > 0 ? ` ${t('source-history-failed', { failed })}` : ''}
        {later > 0 ? ` ${t('source-history-later', { later })}` : ''} {t('source-history-now', { activities })}
      </figcaption>
    </figure>
  );
}

/** Changed is a dot, failed a cross, put off an open ring; what stayed the same has no sign. */
function Sign({ mark: { x, y, outcome } }: { mark: Mark }) {
  if (outcome === 'changed') return <circle class="spark__changed" cx={x} cy={y} r="4" />;
  if (outcome === 'later') return <circle class="spark__later" cx={x} cy={y} r="3" />;
  if (outcome === 'failed') return <path class="spark__failed" d={`M${x - 3} ${y - 3}l6 6m0 -6l-6 6`} />;
  return null;
}
