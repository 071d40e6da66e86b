import * as leaflet from 'leaflet';
import { useEffect, useRef, useState } from 'preact/hooks';

import { t } from '../i18n/text';
import type { MapPoint, MapProps } from './LazyMap';

import 'leaflet/dist/leaflet.css';
import './map.css';

const ZOOM = 15;

/**
 * A map with named markers. Tiles come through our own server where the installation has them; without tiles the
 * ground is plain and the names, the scale and a sentence still tell where things are.
 */
export function Map({ centre, points, choose }: MapProps) {
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<leaflet.Map | null>(null);
  const markers = useRef(leaflet.layerGroup());
  const [plain, setPlain] = useState(false);

  useEffect(() => {
    if (!box.current) return;
    const made = leaflet.map(box.current, { scrollWheelZoom: false, zoomControl: false, attributionControl: false });
    leaflet.control.zoom({ zoomInTitle: t('map-in'), zoomOutTitle: t('map-out') }).addTo(made);
    leaflet.control.scale({ imperial: false }).addTo(made);
    made.setView([centre.latitude ?? 52.1, centre.longitude ?? 5.4], centre.latitude === null ? 7 : ZOOM);
    withTiles(made, () => setPlain(true));
    markers.current.addTo(made);
    map.current = made;
    return () => void made.remove();
  }, []);

  const shown = points.map(point => `${point.id} ${point.note}`).join();
  useEffect(() => {
    markers.current.clearLayers();
    for (const point of points) markers.current.addLayer(markerOf(point, choose));
    if (points.length > 1)
      map.current?.fitBounds(leaflet.latLngBounds(points.map(at)), { paddingTopLeft: [60, 40], paddingBottomRight: [170, 40], maxZoom: 16 });
    else if (points[0]) map.current?.setView(at(points[0]), ZOOM);
  }, [shown]);

  return (
    <>
      <div class={plain ? 'map map--plain' : 'map'} ref={box} role="group" aria-label={t('map-label')} />
      <p class="small soft mt-1">{t(plain ? 'map-plain' : 'map-source')}</p>
    </>
  );
}

const at = (point: MapPoint): leaflet.LatLngTuple => [point.latitude, point.longitude];

/** The first tile that does not come takes the layer away: half a map is worse than none. */
function withTiles(map: leaflet.Map, without: () => void) {
  const tiles = leaflet.tileLayer('/tiles/{z}/{x}/{y}.png', { maxZoom: 18 });
  tiles.on('tileerror', () => {
    tiles.remove();
    without();
  });
  tiles.addTo(map);
}

/** A name on the map that can be pressed. Leaflet gives it a place in the order of the keyboard. */
function markerOf(point: MapPoint, choose: MapProps['choose']) {
  const label = document.createElement('span');
  label.className = 'mapname';
  label.textContent = point.approximate ? t('map-about', { name: point.name }) : point.name;
  const note = document.createElement('small');
  note.textContent = point.note;
  label.append(note);
  const icon = leaflet.divIcon({ html: label, className: 'mappoint', iconSize: [20, 20], iconAnchor: [10, 10] });
  const marker = leaflet.marker(at(point), { icon, title: point.name, alt: `${point.name}, ${point.note}`, keyboard: Boolean(choose) });
  if (choose) marker.on('click', () => choose(point.id));
  return marker;
}
