import { counter, MANY } from './counter';

/** How many questions of colleagues wait for an answer of whoever is here. One window of the list tells it: beyond that it is "many". */
export const waitingQuestions = counter(async api => {
  const result = await api.get('/neighbourhoods/{neighbourhood}/questions/_waiting', { query: { limit: MANY } });
  return result.ok ? { ...result, value: result.value.items.length } : result;
});
