import { useMemo } from 'react';
import { useRequest } from '@/components/search/use-request';
import {
  filterArticles,
  openFacets,
  relaxFilters,
  type FilterableFacets,
  type Filtered,
  type RelaxedFilter,
  type Selection,
} from '@/lib/search/query/filter-articles';

/** What a selection leaves of all questions, once it is known. */
export interface FilterOutcome {
  readonly facets: FilterableFacets | undefined;
  readonly filtered: Filtered | undefined;
  readonly relaxed: readonly RelaxedFilter[];
}

/**
 * Applies a selection in the browser. What articles can be filtered by is fetched when it is first needed.
 *
 * @param isNeeded whether the reader has shown any sign of wanting to filter.
 */
export function useFiltered(selection: Selection, isNeeded: boolean): FilterOutcome & { readonly hasFailed: boolean } {
  const q = selection.q.trim();
  const { answer: file, error } = useRequest('facets', isNeeded ? null : undefined);
  // While the next words are looked up, those before them stay.
  const found = useRequest('match', q === '' ? undefined : { query: q });
  const facets = useMemo(() => file && openFacets(file), [file]);
  const outcome = useMemo(() => {
    if (!facets || (q !== '' && !found.answer)) return { facets, filtered: undefined, relaxed: [] };
    const filtered = filterArticles(facets, selection, found.answer);
    const relaxed = filtered.numbers.length > 0 ? [] : relaxFilters(facets, selection, found.answer);
    return { facets, filtered, relaxed };
  }, [facets, found.answer, selection, q]);
  return { ...outcome, hasFailed: error !== undefined || found.error !== undefined };
}
