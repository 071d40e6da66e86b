import { useEffect } from 'preact/hooks';
import type { Session } from 'shared-ui/api/session';
import type { Person } from 'shared-ui/api/types';

/** Who is here; null for a visitor, undefined for the moment in which that is not known yet. */
export function useWho(session: Session): Person | null | undefined {
  useEffect(() => void session.token(), []);
  return session.known.value ? session.person.value : undefined;
}
