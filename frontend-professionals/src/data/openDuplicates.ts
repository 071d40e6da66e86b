import { counter } from './counter';

/** How many questions about doubles are open. */
export const openDuplicates = counter(async api => {
  const result = await api.get('/neighbourhoods/{neighbourhood}/duplicates/_count');
  return result.ok ? { ...result, value: result.value.open } : result;
});
