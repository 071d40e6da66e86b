import { useEffect, useState } from 'preact/hooks';
import { place } from 'shared-ui/shell/location';

/**
 * The token that the button of a letter came with. It stands behind the # of the address, which no server sees, and is
 * taken out of it at once, so that it stays in no history and is not handed on.
 */
export function useToken(): string | null {
  const [token, setToken] = useState(takeToken);

  useEffect(() => {
    const next = takeToken();
    if (next !== null) setToken(next);
  }, [place.value]);
  return token;
}

function takeToken(): string | null {
  const { hash, pathname, search } = window.location;
  if (!/^#[A-Za-z0-9]+$/.test(hash)) return null;
  history.replaceState(history.state, '', pathname + search);
  return hash.slice(1);
}
