import type { ServiceCard } from 'shared-ui/api/types';
import type { MapPoint } from 'shared-ui/show/LazyMap';

/** Where a service is, as points on a map. */
export function pointsOf(service: Pick<ServiceCard, 'id' | 'name' | 'places'>): MapPoint[] {
  return service.places.flatMap(({ id, name, latitude, longitude, approximate, streetAddress }) =>
    latitude === null || longitude === null
      ? []
      : [{ id: `${service.id} ${id}`, name: service.name, latitude, longitude, approximate, note: streetAddress ?? name }],
  );
}
