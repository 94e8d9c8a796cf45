import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { StructureView } from '../../server/structure/schema.ts';
import { useLanguage } from '../i18n/language.ts';
import { api } from './fetch.ts';

/** The network as it stood on a day (`YYYY-MM-DD`); today when left out. */
export function useStructure(at: string | undefined) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['structure', language, at ?? null],
    queryFn: ({ signal }) => api<StructureView>('/structure', { query: { at }, signal }),
    placeholderData: keepPreviousData,
  });
}
