import { counter, MANY } from './counter';

/** How many people have to be called. One window of the list tells it: beyond that it is "many". */
export const callsToMake = counter(async api => {
  const result = await api.get('/neighbourhoods/{neighbourhood}/calls', { query: { limit: MANY } });
  return result.ok ? { ...result, value: result.value.items.length } : result;
});
