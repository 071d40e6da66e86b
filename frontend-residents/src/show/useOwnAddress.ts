import { useEffect } from 'preact/hooks';
import type { Go } from 'shared-ui/shell/location';

/** An old or mistyped name in an address is mended without adding a step: the id at its end decides. */
export function useOwnAddress(address: string | null, go: Go) {
  useEffect(() => {
    if (address !== null && address !== window.location.pathname) go(address, { replace: true, stay: true });
  }, [address]);
}
