import { filters } from '#words/lists';
import { listChosen, type ChosenPart, type Selection } from '@/lib/search/query/filter-articles';
import type { FilterView } from '@/lib/content/views/filters';

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
export function describePart(view: FilterView, { facet, value }: ChosenPart): string {
  if (facet === 'time') return filters.upTo(value);
  if (facet === 'q') return value;
  return view[facet].find(({ slug }) => slug === value)?.name ?? value;
}
