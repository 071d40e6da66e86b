export type Light = 'fresh' | 'due' | 'doubtful' | 'archived';

const look = { fresh: 'fresh', due: 'due', doubtful: 'doubt', archived: 'shut' } as const;

/** The lit window: one picture for freshness everywhere. The words stand beside it. */
export function Window(props: { light: Light }) {
  const dark = props.light === 'doubtful' || props.light === 'archived';
  return (
    <svg class={`win win--${look[props.light]}`} aria-hidden="true" viewBox="0 0 24 26">
      {props.light === 'due' ? <rect class="p" x="2" y="2" width="20" height="22" rx="1.5" /> : null}
      {dark ? (
        <rect class="shut" x="2" y="2" width="20" height="22" rx="1.5" />
      ) : (
        <rect class="lit" x="2" y="2" width="20" height={props.light === 'due' ? 7 : 22} rx={props.light === 'due' ? 0 : 1.5} />
      )}
      <path class={dark ? 'q' : undefined} d={props.light === 'doubtful' ? question : panes} />
      <rect x="2" y="2" width="20" height="22" rx="1.5" />
    </svg>
  );
}

const panes = 'M2 9h20M12 9v15';
const question = 'M8.9 9.6a3.1 3.1 0 1 1 4.6 2.9c-1 .5-1.5 1.1-1.5 2.3M12 19.2v.1';
