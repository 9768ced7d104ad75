import { counts } from '#words/base';
import { filters } from '#words/lists';
import { useEffect, useRef, useState, type ReactNode } from 'react';
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

const SORTS = Object.entries(filters.sorts) as [SortName, string][];

const TAGS_AT_ONCE = 10;

/** Everything by which the list can be filtered, as a form of native controls; what cannot split the list is left out. */
export function FilterFields({ view, selection, counts, onChoose }: FilterFieldsProps) {
  const group = { total: view.total, selection, counts, onChoose };
  const times = TIMES.filter((minutes) => splits(view.time[minutes] ?? 0, view.total) || selection.time === minutes);
  return (
    <>
      <WordsField selection={selection} onChoose={onChoose} />
      <CheckboxGroup facet="category" legend={filters.category} options={view.category} {...group} />
      <CheckboxGroup facet="dimension" legend={filters.dimension} options={view.dimension} {...group} />
      <CheckboxGroup facet="difficulty" legend={filters.difficulty} options={view.difficulty} {...group} />
      {times.length > 0 && (
        <Group legend={filters.time} chosen={selection.time === 0 ? [] : [filters.upTo(selection.time)]}>
          {[0, ...times].map((minutes) => (
            <Option
              key={minutes}
              type="radio"
              name="filter-time"
              label={minutes === 0 ? filters.any : filters.upTo(minutes)}
              isChosen={selection.time === minutes}
              count={minutes === 0 ? undefined : (counts?.time[minutes] ?? view.time[minutes])}
              onChoose={() => onChoose({ ...selection, time: minutes })}
            />
          ))}
        </Group>
      )}
      <CheckboxGroup facet="tag" legend={filters.tags} options={view.tag} atOnce={TAGS_AT_ONCE} {...group} />
      <label htmlFor="filter-sort" className="mt-6 block border-t border-line-strong pt-3 font-semibold">
        {filters.sort}
      </label>
      <select
        id="filter-sort"
        value={selection.sort}
        onChange={({ target }) => onChoose({ ...selection, sort: target.value as SortName })}
        className="mt-1 mb-6 min-h-11 w-full cursor-pointer border-b border-line-strong bg-paper"
      >
        {SORTS.filter(([name]) => name !== 'easy' || view.difficulty.some(({ count }) => count > 0)).map(
          ([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ),
        )}
      </select>
    </>
  );
}

/** Whether an option leaves some articles and not all. */
function splits(count: number, total: number): boolean {
  return count > 0 && count < total;
}

/** The words keep what is typed, also while the address follows. */
function WordsField({ selection, onChoose }: Pick<FilterFieldsProps, 'selection' | 'onChoose'>) {
  const input = useRef<HTMLInputElement>(null);
  // What was typed before the page was hydrated counts.
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
        {filters.containing}
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
  readonly total: number;
  readonly options: readonly FilterOption[];
  /** The others are shown when asked for. */
  readonly atOnce?: number;
}

function CheckboxGroup({
  facet,
  legend,
  total,
  options,
  atOnce = Infinity,
  selection,
  counts,
  onChoose,
}: CheckboxGroupProps) {
  const chosen = selection[facet];
  const useful = options.filter(({ slug, count }) => splits(count, total) || chosen.includes(slug));
  if (useful.length === 0) return null;
  const isShown = ({ slug }: FilterOption, index: number) => index < atOnce || chosen.includes(slug);
  const further = useful.filter((option, index) => !isShown(option, index));
  const toggle = (slug: string) =>
    onChoose({
      ...selection,
      [facet]: chosen.includes(slug) ? chosen.filter((entry) => entry !== slug) : [...chosen, slug],
    });
  const renderOption = ({ slug, name, count }: FilterOption) => (
    <Option
      key={slug}
      type="checkbox"
      label={name}
      isChosen={chosen.includes(slug)}
      count={counts ? (counts[facet][slug] ?? 0) : count}
      onChoose={() => toggle(slug)}
    />
  );
  return (
    <Group legend={legend} chosen={useful.filter(({ slug }) => chosen.includes(slug)).map(({ name }) => name)}>
      {useful.filter(isShown).map(renderOption)}
      {further.length > 0 && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center underline">
            {filters.moreTags(further.length)}
          </summary>
          {further.map(renderOption)}
        </details>
      )}
    </Group>
  );
}

interface GroupProps {
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly children: ReactNode;
}

/** A group of options: on a phone folded, with what is chosen of it in sight; next to the list always open. */
function Group({ legend, chosen, children }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <fieldset className="mt-2 border-t border-line-strong pt-1 lg:mt-6 lg:pt-3">
      <legend className="float-start w-full font-semibold lg:mb-1">
        <span className="max-lg:hidden">{legend}</span>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          className="flex min-h-11 w-full cursor-pointer items-center justify-between gap-3 text-start lg:hidden"
        >
          <span>
            {legend}
            {chosen.length > 0 && <span className="block font-normal text-ink-soft">{counts.list(chosen)}</span>}
          </span>
          <span aria-hidden="true" className="text-lead leading-none font-normal">
            {isOpen ? '−' : '+'}
          </span>
        </button>
      </legend>
      <div className={`clear-both ${isOpen ? '' : 'max-lg:hidden'}`}>{children}</div>
    </fieldset>
  );
}

interface OptionProps {
  readonly type: 'checkbox' | 'radio';
  readonly name?: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly count: number | undefined;
  readonly onChoose: () => void;
}

function Option({ type, name, label, isChosen, count, onChoose }: OptionProps) {
  const isDimmed = count === 0 && !isChosen;
  return (
    <label className={`flex min-h-11 cursor-pointer items-center gap-3 ${isDimmed ? 'text-ink-soft italic' : ''}`}>
      <input type={type} name={name} checked={isChosen} onChange={onChoose} className="size-4 shrink-0" />
      <span className="grow">{label}</span>
      {count !== undefined && <span className="text-label text-ink-soft lining-nums tabular-nums">{count}</span>}
    </label>
  );
}
