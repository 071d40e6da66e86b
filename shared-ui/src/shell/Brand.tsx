import { houseName } from './house';

/** The door with the light behind it, and the name on it. */
export function Brand(props: { href: string }) {
  return (
    <a class="brand" href={props.href}>
      <svg class="brand__mark" aria-hidden="true" viewBox="0 0 24 32">
        <rect class="d" x="3" y="3" width="18" height="28" />
        <rect class="l" x="6" y="6" width="12" height="7" />
        <rect class="k" x="9" y="20" width="6" height="2" />
        <path class="f" d="M2 31V2h20v29M0 31h24" />
      </svg>
      <span>{houseName}</span>
    </a>
  );
}
