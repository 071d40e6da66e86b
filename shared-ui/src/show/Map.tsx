import * as leaflet from 'leaflet';
import { useEffect, useRef, useState } from 'preact/hooks';

import { t } from '../i18n/text';
import type { MapPoint, MapProps } from './LazyMap';
import { placeLabels, type Side } from './mapLabels';

import 'leaflet/dist/leaflet.css';
import './map.css';

const ZOOM = 15;
/** Nothing moves by itself, and names can be measured at once. */
const options: leaflet.MapOptions = {
  scrollWheelZoom: false,
  zoomControl: false,
  attributionControl: false,
  zoomAnimation: false,
  fadeAnimation: false,
  markerZoomAnimation: false,
  zoomSnap: 0.5,
};

/**
 * A map with named markers. Tiles come through our own server where the installation has them; without tiles the
 * ground is plain and the names, the scale and a sentence still tell where things are.
 */
export function Map({ centre, points, choose, press }: MapProps) {
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<leaflet.Map | null>(null);
  const markers = useRef(leaflet.layerGroup());
  const [plain, setPlain] = useState(false);
  const pressed = useRef(press);
  pressed.current = press;

  useEffect(() => {
    if (!box.current) return;
    const made = leaflet.map(box.current, options);
    leaflet.control.zoom({ zoomInTitle: t('map-in'), zoomOutTitle: t('map-out') }).addTo(made);
    leaflet.control.scale({ imperial: false }).addTo(made);
    made.setView([centre.latitude ?? 52.1, centre.longitude ?? 5.4], centre.latitude === null ? 7 : ZOOM);
    withTiles(made, () => setPlain(true));
    made.on('click', event => pressed.current?.(event.latlng.lat, event.latlng.lng));
    markers.current.addTo(made);
    made.on('zoomend resize', () => arrangeNames(made));
    map.current = made;
    return () => void made.remove();
  }, []);

  const shown = points.map(point => `${point.id} ${point.note}`).join();
  const about = points.length > 0 && points.every(point => point.approximate);
  useEffect(() => {
    markers.current.clearLayers();
    for (const point of points) markers.current.addLayer(markerOf(point, about, choose));
    if (points.length > 1) map.current?.fitBounds(leaflet.latLngBounds(points.map(at)), { padding: [48, 48], maxZoom: 16, animate: false });
    else if (points[0]) map.current?.setView(at(points[0]), ZOOM, { animate: false });
    if (map.current) arrangeNames(map.current);
  }, [shown]);

  return (
    <>
      {/* The class never changes here: Leaflet adds its own to it. */}
      <div class="map" ref={box} role="group" aria-label={t('map-label')} />
      <p class="small soft mt-1">
        {t(plain ? 'map-plain' : 'map-source')} {about ? t('map-all-about') : ''}
      </p>
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
function markerOf(point: MapPoint, allAbout: boolean, choose: MapProps['choose']) {
  const label = document.createElement('span');
  label.className = 'mapname';
  label.textContent = point.approximate && !allAbout ? t('map-about', { name: point.name }) : point.name;
  const note = document.createElement('small');
  note.textContent = point.note;
  label.append(note);
  const icon = leaflet.divIcon({ html: label, className: 'mappoint', iconSize: [24, 24], iconAnchor: [12, 12] });
  const marker = leaflet.marker(at(point), { icon, keyboard: Boolean(choose), riseOnHover: true });
  if (choose) marker.on('click', () => choose(point.id));
  return marker;
}

/** Names never cover each other. */
function arrangeNames(map: leaflet.Map) {
  const edge = map.getContainer().getBoundingClientRect();
  const names = [...map.getContainer().querySelectorAll<HTMLElement>('.mapname')];
  for (const name of names) fold(name, 'end');
  const spots = names.map(name => {
    const dot = (name.parentElement as HTMLElement).getBoundingClientRect();
    const { width, height } = name.getBoundingClientRect();
    return { x: dot.left + dot.width / 2 - edge.left, y: dot.top + dot.height / 2 - edge.top, width: width + 4, height };
  });
  placeLabels(spots, edge).forEach((side, index) => fold(names[index] as HTMLElement, side));
}

/** A folded point is only a dot: its place stands in the list beside the map. */
function fold(name: HTMLElement, side: Side) {
  const point = name.parentElement as HTMLElement;
  name.dataset['side'] = side;
  point.classList.toggle('mappoint--folded', side === 'folded');
  if (!point.hasAttribute('role')) return;
  point.tabIndex = side === 'folded' ? -1 : 0;
  point.ariaHidden = side === 'folded' ? 'true' : null;
}
