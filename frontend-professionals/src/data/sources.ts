import type { Api } from 'shared-ui/api/api';
import type { Source } from 'shared-ui/api/contract.gen';
import type { Result } from 'shared-ui/api/problem';
import type { Slice } from 'shared-ui/api/routes';

import { WINDOW } from './whole';

/** The followed addresses that need somebody. */
export const askAlarms =
  (api: Api) =>
  (signal: AbortSignal): Promise<Result<Slice<Source>>> =>
    api.get('/neighbourhoods/{neighbourhood}/sources', { query: { alarm: true, limit: WINDOW }, signal });
