import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from 'shared-ui/i18n/text';
import { Icon } from 'shared-ui/show/Icon';

import 'shared-ui/tokens/notes.css';

/** A field in which the two versions differ: what stands there now, and what was typed here. */
export interface Difference {
  /** The member of the body. */
  name: string;
  label: string;
  theirs: string;
  yours: string;
}

interface StaleProps {
  differences: readonly Difference[];
  /** Why it was put away meanwhile, if it was. */
  away?: string | null;
  /** Hears which members stay as the other person made them. */
  onSettle: (theirs: readonly string[]) => void;
  onTakeTheirs: () => void;
}

/**
 * Somebody else was first. Both versions stand side by side, and of each field one is chosen; nothing of what was typed is
 * lost until then. What only they changed stays theirs either way. It takes the focus, for the form may be higher than a screen.
 */
export function Stale({ differences, away, onSettle, onTakeTheirs }: StaleProps) {
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const choose = (name: string, other: boolean) => setTheirs([...theirs.filter(one => one !== name), ...(other ? [name] : [])]);
  return (
    <div class="notice" role="alert" tabIndex={-1} id="stale" ref={box}>
      <Icon name="people" />
      <div class="stack gap-3">
        <p>
          <b>{t('stale-title')}</b>
        </p>
        {away ? <p>{t('stale-away', { why: away })}</p> : null}
        <p>{t(differences.length > 0 ? 'stale-text' : 'stale-elsewhere')}</p>
        {differences.map(one => (
          <fieldset class="stale" key={one.name}>
            <legend class="legend">{one.label}</legend>
            <Version name={one.name} label={t('stale-yours')} text={one.yours} chosen={!theirs.includes(one.name)} onChoose={() => choose(one.name, false)} />
            <Version name={one.name} label={t('stale-theirs')} text={one.theirs} chosen={theirs.includes(one.name)} onChoose={() => choose(one.name, true)} />
          </fieldset>
        ))}
        <div class="row">
          <button class="button button--small" type="button" onClick={() => onSettle(theirs)}>
            {t('stale-settle')}
          </button>
          <button class="button button--plain button--small" type="button" onClick={onTakeTheirs}>
            {t('stale-take-theirs')}
          </button>
        </div>
      </div>
    </div>
  );
}

interface VersionProps {
  name: string;
  label: string;
  text: string;
  chosen: boolean;
  onChoose: () => void;
}

function Version({ name, label, text, chosen, onChoose }: VersionProps) {
  return (
    <label class="choice choice--quiet">
      <input type="radio" name={`stale ${name}`} checked={chosen} onChange={onChoose} />
      <span>
        {label}:
        <span class="written">{text || '–'}</span>
      </span>
    </label>
  );
}
