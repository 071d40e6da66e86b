import type { Listing, Neighbourhood } from 'shared-ui/api/types';
import { t } from 'shared-ui/i18n/text';
import { LazyMap, type MapPoint } from 'shared-ui/show/LazyMap';

import { activitiesIn } from '../../show/days';
import type { Filters } from './filters';

interface ProgrammeMapProps {
  neighbourhood: Neighbourhood;
  lines: readonly Listing[];
  choose: (change: Partial<Filters>) => void;
}

/** Where the listed activities are: one named marker for each place. */
export function ProgrammeMap({ neighbourhood, lines, choose }: ProgrammeMapProps) {
  const activities = activitiesIn(lines);
  const points = pointsOf(activities);
  const elsewhere = activities.length - points.reduce((sum, point) => sum + point.count, 0);
  return (
    <section class="onmap mt-5" aria-label={t('map-title')}>
      <LazyMap
        centre={neighbourhood}
        points={points.map(({ count, ...point }) => ({ ...point, note: t('map-count', { count }) }))}
        choose={place => choose({ place, map: false })}
      />
      <ul class="chips mt-3" aria-label={t('map-places')}>
        {points.map(({ id, name, count }) => (
          <li key={id}>
            <button class="button button--plain button--small" type="button" onClick={() => choose({ place: id, map: false })}>
              {name} ({count})
            </button>
          </li>
        ))}
      </ul>
      <p class="small soft mt-2">
        {t('map-sentence', { places: points.length })} {elsewhere > 0 ? t('map-elsewhere', { count: elsewhere }) : ''}
      </p>
    </section>
  );
}

type Counted = Omit<MapPoint, 'note'> & { count: number };

/** Each place once, with how many of the listed activities are there; the busiest first, so that its name is there. */
export function pointsOf(activities: readonly Listing['activity'][]): Counted[] {
  const points = new Map<string, Counted>();
  for (const { place } of activities) {
    if (!place || place.latitude === null || place.longitude === null) continue;
    const { id, name, latitude, longitude, approximate } = place;
    const known = points.get(id);
    points.set(id, known ? { ...known, count: known.count + 1 } : { id, name, latitude, longitude, approximate, count: 1 });
  }
  return [...points.values()].sort((a, b) => b.count - a.count);
}
