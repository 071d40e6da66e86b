import './slip.css';

export interface SlipProps {
  /** Who gives it. */
  from: string;
  /** What was done, above the title. */
  did: string;
  title: string;
  text?: string;
  /** What was noted, by its name; what is empty is left out. */
  lines: readonly (readonly [label: string, text: string])[];
  /** Who sees it, or what happens next. */
  notes: readonly string[];
  /** How to change or stop it. */
  stop: string;
}

/** What a visitor takes home, on paper of any size: what was noted, and where to go to change or stop it. Of nobody else anything. */
export function Slip({ from, did, title, text = '', lines, notes, stop }: SlipProps) {
  return (
    <section class="slip" aria-labelledby="slip">
      <p class="slip__from">{from}</p>
      <p class="bold">{did}</p>
      <h2 id="slip">{title}</h2>
      {text ? <p class="written">{text}</p> : null}
      <dl>
        {lines.map(([label, line]) =>
          line ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{line}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {notes.map(note => (
        <p key={note}>{note}</p>
      ))}
      <p class="slip__stop">{stop}</p>
    </section>
  );
}
