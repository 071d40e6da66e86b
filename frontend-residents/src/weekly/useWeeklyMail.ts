import type { Api } from 'shared-ui/api/api';
import type { WeeklyMail } from 'shared-ui/api/contract.gen';
import { useAnswer, type Answer } from 'shared-ui/data/answer';

/** What somebody chose of the weekly mail, and what can be chosen. */
export function useWeeklyMail(api: Api, home: string, signedIn: boolean): Answer<WeeklyMail> {
  return useAnswer(`weekly ${home} ${signedIn}`, signal => api.get('/neighbourhoods/{neighbourhood}/weekly-mail', { signal }));
}
