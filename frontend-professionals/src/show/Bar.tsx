import './bar.css';

/** A count as a bar from zero. The number stands beside it, in words or figures: this is for eyes only. */
export function Bar({ count, most }: { count: number; most: number }) {
  return (
    <svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
      <path class="bar__ground" d="M0 0V10" />
      <rect width={(100 * count) / most} height="10" />
    </svg>
  );
}
