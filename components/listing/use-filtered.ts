import { useEffect, useMemo, useState } from 'react';
import {
  filterArticles,
  relaxFilters,
  openFacets,
  type FilterableFacets,
  type Filtered,
  type RelaxedFilter,
  type Selection,
} from '@/lib/search/query/filter-articles';
import { getSearchClient } from '@/components/search/search-client';

/** What a selection leaves of all questions, once it is known. */
export interface FilterOutcome {
  readonly filtered?: Filtered;
  readonly facets?: FilterableFacets;
  readonly relaxed: readonly RelaxedFilter[];
  readonly hasFailed: boolean;
}

/**
 * Applies a selection in the browser. What articles can be filtered by is fetched when it is first needed.
 *
 * @param isNeeded whether the reader has shown any sign of wanting to filter.
 */
export function useFiltered(selection: Selection, isNeeded: boolean): FilterOutcome {
  const [facets, setFacets] = useState<FilterableFacets>();
  const [matches, setMatches] = useState<{ readonly q: string; readonly numbers: readonly number[] }>();
  const [hasFailed, setHasFailed] = useState(false);
  const q = selection.q.trim();

  useEffect(() => {
    if (!isNeeded || facets) return undefined;
    let isCurrent = true;
    const load = () => {
      getSearchClient()
        .ask('facets', null)
        .then(
          (file) => {
            if (!isCurrent) return;
            setFacets(openFacets(file));
            setHasFailed(false);
          },
          () => isCurrent && setHasFailed(true),
        );
    };
    load();
    window.addEventListener('online', load);
    return () => {
      isCurrent = false;
      window.removeEventListener('online', load);
    };
  }, [isNeeded, facets]);

  useEffect(() => {
    if (q === '') return undefined;
    let isCurrent = true;
    getSearchClient()
      .ask('match', { query: q })
      .then((numbers) => isCurrent && setMatches({ q, numbers }))
      .catch(() => isCurrent && setHasFailed(true));
    return () => {
      isCurrent = false;
    };
  }, [q]);

  return useMemo(() => {
    // While the next words are looked up, those before them stay.
    const numbers = q === '' ? undefined : matches?.numbers;
    if (!facets || (q !== '' && !numbers)) return { relaxed: [], hasFailed, ...(facets && { facets }) };
    const filtered = filterArticles(facets, selection, numbers);
    const relaxed = filtered.numbers.length > 0 ? [] : relaxFilters(facets, selection, numbers);
    return { filtered, facets, relaxed, hasFailed };
  }, [facets, matches, selection, q, hasFailed]);
}
