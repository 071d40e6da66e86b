import type { Api } from 'shared-ui/api/api';
import type { Duplicate } from 'shared-ui/api/contract.gen';
import { useSlices } from 'shared-ui/data/slices';

/** What is asked, or what was decided, some at a time. */
export const useDuplicates = (api: Api, slug: string, verdict: 'open' | 'decided') =>
  useSlices<Duplicate>(`${slug} duplicates ${verdict}`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/duplicates', {
      query: { verdict, limit: 50, ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );
