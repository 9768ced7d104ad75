import { counts } from '#words/base';
import { filters } from '#words/lists';
import { useLayoutEffect, useMemo, useState } from 'react';
import { useRequest } from '@/components/search/use-request';
import type { FilterView } from '@/lib/content/views/filters';
import { DIFFICULTY_ORDER } from '@/lib/search/format/manifest';
import {
  filterArticles,
  listChosen,
  openFacets,
  relaxFilters,
  type ChosenPart,
  type FilterableFacets,
  type Filtered,
  type RelaxedFilter,
  type Selection,
} from '@/lib/search/query/filter-articles';
import { ArticleList } from './article-list';

/** What a selection leaves of all questions, once it is known. */
interface FilterOutcome {
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

interface ChosenFiltersProps {
  readonly view: FilterView;
  readonly selection: Selection;
  readonly onRemove: (part: ChosenPart) => void;
  readonly onClear: () => void;
}

/** What is chosen, each thing as a button that takes it back. */
export function ChosenFilters({ view, selection, onRemove, onClear }: ChosenFiltersProps) {
  const chosen = listChosen(selection);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={filters.chosen} className="flex flex-wrap gap-x-5 font-sans text-note">
      {chosen.map((part) => (
        <li key={`${part.facet} ${part.value}`}>
          <button
            type="button"
            onClick={() => onRemove(part)}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 hover:line-through"
          >
            <span className="sr-only">{filters.remove} </span>
            {describePart(view, part)}
            <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 stroke-current" strokeWidth="1.4">
              <path d="M1 1l8 8M9 1L1 9" />
            </svg>
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={onClear} className="min-h-11 cursor-pointer underline">
          {filters.clearAll}
        </button>
      </li>
    </ul>
  );
}

/** @example describePart(view, { facet: 'time', value: '5' }); // => 'Up to 5 minutes' */
function describePart(view: FilterView, { facet, value }: ChosenPart): string {
  if (facet === 'time') return filters.upTo(value);
  if (facet === 'q') return value;
  return view[facet].find(({ slug }) => slug === value)?.name ?? value;
}

interface FilteredListProps extends FilterOutcome {
  readonly view: FilterView;
  readonly onRelax: (parts: readonly ChosenPart[]) => void;
}

const AT_ONCE = 50;

/** What the filters leave, or which of them to take back where they leave nothing. */
export function FilteredList({ view, filtered, facets, relaxed, onRelax }: FilteredListProps) {
  const [most, setMost] = useState(AT_ONCE);
  const numbers = filtered?.numbers;
  // What was shown stays until the next is there.
  const { asked, answer } = useRequest('articles', numbers && { numbers: numbers.slice(0, most) });
  const isShown = facets && asked && answer;
  useLayoutEffect(() => {
    if (isShown) delete document.documentElement.dataset.query;
  }, [isShown]);
  // As high as the window, so that what is below does not come and go.
  if (!numbers || !isShown) return <div className="min-h-screen" />;
  if (numbers.length === 0) {
    return (
      <div className="min-h-screen max-w-measure border-t border-line pt-6">
        <p>{filters.none}</p>
        {relaxed.length > 0 && (
          <ul className="mt-3 font-sans text-note">
            {relaxed.map(({ parts, count }) => (
              <li key={parts.map(({ facet, value }) => `${facet} ${value}`).join()}>
                <button
                  type="button"
                  onClick={() => onRelax(parts)}
                  className="min-h-11 cursor-pointer text-start underline"
                >
                  {filters.relax(
                    parts.map((part) => describePart(view, part)),
                    count,
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  }
  const entries = answer.map((article, index) => {
    const {
      dimension: [drawing] = [],
      category: [category],
      difficulty: [difficulty],
      minutes,
    } = facets.articles[asked.numbers[index]!]!;
    return {
      ...article,
      minutes,
      drawing: view.hasDrawings ? drawing : undefined,
      question: view.category.find(({ slug }) => slug === category)?.name,
      difficulty: DIFFICULTY_ORDER.find((entry) => entry === difficulty),
    };
  });
  return (
    <div className="min-h-screen">
      <ArticleList entries={entries} />
      {numbers.length > most && (
        <button
          type="button"
          onClick={() => setMost(most + AT_ONCE)}
          className="mt-6 min-h-11 cursor-pointer font-sans text-note underline"
        >
          {counts.more(Math.min(AT_ONCE, numbers.length - most))}
        </button>
      )}
    </div>
  );
}
