import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { t } from '../i18n/text';

export interface MapPoint {
  id: string;
  name: string;
  latitude: number;
  longitude: number;
  /** The point is the middle of a postcode area, not the front door. */
  approximate: boolean;
  /** What is there, in a few words. */
  note: string;
}

export interface MapProps {
  centre: { latitude: number | null; longitude: number | null };
  points: readonly MapPoint[];
  /** Somebody chose a point. */
  choose?: (id: string) => void;
  /** Somebody pressed the map itself: to set a point. */
  press?: (latitude: number, longitude: number) => void;
}

/** A map comes only when somebody looks at one: it is larger than the rest of the screen together. */
export function LazyMap(props: MapProps) {
  const [Map, setMap] = useState<ComponentType<MapProps> | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    import('./Map').then(
      module => setMap(() => module.Map),
      () => setFailed(true),
    );
  }, []);
  if (failed) return <p role="status">{t('map-failed')}</p>;
  return Map ? <Map {...props} /> : <div class="wait map" role="status" aria-label={t('waiting')} />;
}
