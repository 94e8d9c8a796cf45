import { useQuery } from '@tanstack/react-query';
import type { LineList } from '../../../../server/oversight/schema.ts';
import { api } from '../../../api/fetch.ts';
import { useLanguage } from '../../../i18n/language.ts';

/** Lines of the account about one report, latest first: for whoever may know who looked at it. */
export function useLinesOfReport(reportId: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['oversight', 'report-lines', reportId, language],
    queryFn: ({ signal }) => api<LineList>(`/oversight/reports/${reportId}/lines`, { signal }),
  });
}
