import { useEffect, useRef } from 'react';
import {
  TIMES,
  type ListFacet,
  type OptionCounts,
  type Selection,
  type SortName,
} from '@/lib/search/query/filter-articles';
import type { FilterOption, FilterView } from '@/lib/content/views/filters';
import { setQueryString } from './use-query-string';

interface FilterFieldsProps {
  readonly view: FilterView;
  readonly selection: Selection;
  /** For what is chosen; before anything is, those of the view hold. */
  readonly counts?: OptionCounts | undefined;
  readonly onChoose: (selection: Selection, how?: 'push' | 'replace') => void;
}

const SORTS: readonly (readonly [SortName, string])[] = [
  ['map', 'Order of the map'],
  ['title', 'Title'],
  ['short', 'Shortest first'],
  ['easy', 'Easiest first'],
];

const TAGS_AT_ONCE = 10;

/** Everything by which the list can be filtered, as a form of native controls. */
export function FilterFields({ view, selection, counts, onChoose }: FilterFieldsProps) {
  const group = { selection, counts, onChoose };
  const [shownTags, furtherTags] = splitTags(view.tag, selection.tag);
  return (
    <>
      <WordsField selection={selection} onChoose={onChoose} />
      <CheckboxGroup facet="category" legend="Kind of question" options={view.category} {...group} />
      <CheckboxGroup facet="dimension" legend="Dimension" options={view.dimension} {...group} />
      <CheckboxGroup facet="difficulty" legend="Difficulty" options={view.difficulty} {...group} />
      <fieldset className="mt-6 border-t border-line-strong pt-3">
        <legend className="float-left mb-1 w-full font-semibold">CandidateTerm time</legend>
        {[0, ...TIMES].map((minutes) => {
          const count = minutes === 0 ? undefined : counts?.time[minutes];
          return (
            <label key={minutes} className="clear-both flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="filter-time"
                checked={selection.time === minutes}
                onChange={() => onChoose({ ...selection, time: minutes })}
                className="size-4 shrink-0"
              />
              <span className="grow">{minutes === 0 ? 'Any' : `Up to ${minutes} minutes`}</span>
              {count !== undefined && <Count value={count} />}
            </label>
          );
        })}
      </fieldset>
      <CheckboxGroup facet="tag" legend="Tags, all of them" options={shownTags} further={furtherTags} {...group} />
      <label htmlFor="filter-sort" className="mt-6 block border-t border-line-strong pt-3 font-semibold">
        Sort by
      </label>
      <select
        id="filter-sort"
        value={selection.sort}
        onChange={({ target }) => onChoose({ ...selection, sort: target.value as SortName })}
        className="mt-1 mb-6 min-h-11 w-full cursor-pointer border-b border-line-strong bg-paper"
      >
        {SORTS.map(([name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

/** The words keep what is typed, also while the address follows. */
function WordsField({ selection, onChoose }: Pick<FilterFieldsProps, 'selection' | 'onChoose'>) {
  const input = useRef<HTMLInputElement>(null);
  // What was typed before the page came to life counts.
  useEffect(() => {
    const typed = input.current?.value.trim() ?? '';
    const search = new URLSearchParams(location.search);
    if (typed === '' || search.has('q')) return;
    search.set('q', typed);
    setQueryString(`?${search.toString()}`, 'push');
  }, []);
  useEffect(() => {
    const field = input.current;
    if (field && field.value.trim() !== selection.q) field.value = selection.q;
  }, [selection.q]);
  return (
    <>
      <label htmlFor="filter-words" className="block pt-3 font-semibold">
        Words
      </label>
      <input
        ref={input}
        id="filter-words"
        type="search"
        defaultValue=""
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => onChoose({ ...selection, q: target.value }, selection.q === '' ? 'push' : 'replace')}
        className="min-h-11 w-full border-b border-line-strong bg-transparent"
      />
    </>
  );
}

interface CheckboxGroupProps extends Omit<FilterFieldsProps, 'view'> {
  readonly facet: ListFacet;
  readonly legend: string;
  readonly options: readonly FilterOption[];
  /** Shown when asked for. */
  readonly further?: readonly FilterOption[];
}

function CheckboxGroup({ facet, legend, options, further = [], selection, counts, onChoose }: CheckboxGroupProps) {
  const chosen = selection[facet];
  const toggle = (slug: string) =>
    onChoose({
      ...selection,
      [facet]: chosen.includes(slug) ? chosen.filter((entry) => entry !== slug) : [...chosen, slug],
    });
  const renderOption = ({ slug, name, count }: FilterOption) => {
    const left = counts ? (counts[facet][slug] ?? 0) : count;
    const isChosen = chosen.includes(slug);
    return (
      <label key={slug} className="clear-both flex min-h-11 cursor-pointer items-center gap-3">
        <input type="checkbox" checked={isChosen} onChange={() => toggle(slug)} className="size-4 shrink-0" />
        <span className="grow">{name}</span>
        <Count value={left} />
      </label>
    );
  };
  return (
    <fieldset className="mt-6 border-t border-line-strong pt-3">
      <legend className="float-left mb-1 w-full font-semibold">{legend}</legend>
      {options.map(renderOption)}
      {further.length > 0 && (
        <details className="clear-both">
          <summary className="flex min-h-11 cursor-pointer items-center underline">
            {further.length} further tags
          </summary>
          {further.map(renderOption)}
        </details>
      )}
    </fieldset>
  );
}

function Count({ value }: { readonly value: number }) {
  return <span className="text-label text-ink-soft lining-nums tabular-nums">{value}</span>;
}

/** The most used ones and those chosen at once, the others behind a fold. */
function splitTags(tags: readonly FilterOption[], chosen: readonly string[]) {
  const isShown = ({ slug }: FilterOption, index: number) => index < TAGS_AT_ONCE || chosen.includes(slug);
  return [tags.filter(isShown), tags.filter((tag, index) => !isShown(tag, index))] as const;
}
