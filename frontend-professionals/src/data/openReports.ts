import { counter, MANY } from './counter';

/** How many reports wait for a decision. One window of the list tells it: beyond that it is "many". */
export const openReports = counter(async api => {
  const result = await api.get('/neighbourhoods/{neighbourhood}/reports', { query: { limit: MANY } });
  return result.ok ? { ...result, value: result.value.items.length } : result;
});
