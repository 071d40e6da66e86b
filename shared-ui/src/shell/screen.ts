import type { Api } from '../api/api';
import type { Session } from '../api/session';
import type { Neighbourhood } from '../api/types';
import type { Go } from './location';

/** All a screen gets; it reaches for nothing else. */
export interface ScreenProps {
  api: Api;
  session: Session;
  neighbourhood: Neighbourhood;
  params: Record<string, string>;
  query: URLSearchParams;
  go: Go;
}
