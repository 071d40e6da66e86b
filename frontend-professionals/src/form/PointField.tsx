import { TextField } from 'shared-ui/form/TextField';
import { t } from 'shared-ui/i18n/text';
import { LazyMap } from 'shared-ui/show/LazyMap';
import { useState } from 'preact/hooks';

import { numberOf } from './texts';

interface PointFieldProps {
  name: string;
  latitude: string;
  longitude: string;
  approximate: boolean;
  /** Where the map begins when there is no point yet. */
  centre: { latitude: number | null; longitude: number | null };
  fault?: string | undefined;
  onChange: (change: { latitude?: string; longitude?: string; approximate?: boolean }) => void;
}

/** Five figures are a metre: more only pretends. */
const rounded = (degrees: number) => degrees.toFixed(5);

/** Where it is: pressed on the map, or typed. The map is a help; the two numbers are the field. */
export function PointField({ name, latitude, longitude, approximate, centre, fault, onChange }: PointFieldProps) {
  const [shown, setShown] = useState(false);
  const [round, setRound] = useState(0);
  const point = { latitude: numberOf(latitude), longitude: numberOf(longitude) };
  const known = point.latitude !== null && point.longitude !== null;
  return (
    <div class="stack gap-3">
      <div class="beside" key={round}>
        <TextField name="latitude" inputMode="decimal" label={t('point-latitude')} hint={t('point-latitude-hint')} fault={fault} value={latitude} onInput={typed => onChange({ latitude: typed })} />
        <TextField name="longitude" inputMode="decimal" label={t('point-longitude')} hint={t('point-longitude-hint')} value={longitude} onInput={typed => onChange({ longitude: typed })} />
      </div>
      <label class="choice choice--quiet">
        <input type="checkbox" checked={approximate} onChange={event => onChange({ approximate: event.currentTarget.checked })} />
        <span>
          {t('point-approximate')}
          <small>{t('point-approximate-hint')}</small>
        </span>
      </label>
      {shown ? (
        <>
          <p class="soft small">{t('point-press')}</p>
          <LazyMap
            centre={known ? point : centre}
            points={known ? [{ id: `${latitude} ${longitude}`, name: name || t('point-here'), latitude: point.latitude ?? 0, longitude: point.longitude ?? 0, approximate, note: '' }] : []}
            press={(pressedLatitude, pressedLongitude) => {
              onChange({ latitude: rounded(pressedLatitude), longitude: rounded(pressedLongitude) });
              setRound(count => count + 1);
            }}
          />
        </>
      ) : (
        <p>
          <button class="button button--plain button--small" type="button" onClick={() => setShown(true)}>
            {t('point-map')}
          </button>
        </p>
      )}
    </div>
  );
}
