import { counter, MANY } from './counter';

/** How many asks and offers wait for somebody who looks or calls. One window of the list tells it: beyond that it is "many". */
export const exchangeWaiting = counter(async api => {
  const result = await api.get('/neighbourhoods/{neighbourhood}/asks/_waiting', { query: { limit: MANY } });
  return result.ok ? { ...result, value: result.value.items.length } : result;
});
