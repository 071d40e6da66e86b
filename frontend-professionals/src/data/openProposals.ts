import { counter, MANY } from './counter';

/** How many proposals wait for a decision or a call. One window of the list tells it: beyond that it is "many". */
export const openProposals = counter(async api => {
  const result = await api.get('/neighbourhoods/{neighbourhood}/proposals', { query: { limit: MANY } });
  return result.ok ? { ...result, value: result.value.items.length } : result;
});
