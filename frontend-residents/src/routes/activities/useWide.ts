import { useEffect, useState } from 'preact/hooks';

/** Room for a map beside the list. In em, so that large text gets the small-screen layout. */
const WIDE = '(min-width: 60em)';

export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const follow = () => setWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return wide;
}
