import type { Api } from 'shared-ui/api/api';

import { whoOf, type Draft } from './TaskForm';

/** Puts whoever the form is about on the list of a date, with how many they bring. */
export function postSignUp(api: Api, activity: string, occurrence: string, draft: Draft) {
  const { name, telephone, consent } = whoOf(draft);
  const body = { occurrence, guests: Number(draft['guests'] || 0), name: name ?? '', ...(telephone ? { telephone } : {}), consent };
  return api.post('/neighbourhoods/{neighbourhood}/activities/{id}/sign-ups', body, { params: { id: activity } });
}
