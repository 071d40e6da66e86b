import type { Api } from 'shared-ui/api/api';
import type { Report } from 'shared-ui/api/contract.gen';
import { useSlices } from 'shared-ui/data/slices';

/** The reports that wait, or those that somebody decided about. */
export const useReports = (api: Api, slug: string, decided: boolean) =>
  useSlices<Report>(`${slug} reports ${decided}`, (cursor, signal) =>
    api.get('/neighbourhoods/{neighbourhood}/reports', {
      query: { limit: 50, ...(decided ? { decided } : {}), ...(cursor === undefined ? {} : { cursor }) },
      ...(signal ? { signal } : {}),
    }),
  );
