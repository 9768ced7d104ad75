'use client';

import { island } from '@/components/islands/island';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { counts } from '#words/base';
import { filters } from '#words/lists';
import {
  formatSelection,
  isUnfiltered,
  mapFacets,
  NO_SELECTION,
  parseSelection,
  withoutPart,
  type Selection,
} from '@/lib/search/query/filter-articles';
import type { FilterView } from '@/lib/content/views/filters';
import { useDebounced } from '@/components/search/use-typing';
import { ChosenFilters, FilteredList, useFiltered } from './filtered-list';
import { FilterFields } from './filter-fields';
import { setQueryString, useQueryString } from './use-query-string';

interface ArticleFilterProps {
  readonly view: FilterView;
  /** The list as the server wrote it, shown as long as nothing is chosen. */
  readonly children: ReactNode;
}

function Filter({ view, children }: ArticleFilterProps) {
  const queryString = useQueryString();
  const [hasBegun, setHasBegun] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const options = useMemo(() => mapFacets((facet) => view[facet].map(({ slug }) => slug)), [view]);
  const selection = useMemo(() => parseSelection(queryString, options), [queryString, options]);
  const canonical = formatSelection(selection);
  const isPlain = canonical === '';
  const { hasFailed, ...outcome } = useFiltered(selection, hasBegun || !isPlain);
  const { filtered } = outcome;
  const total = isUnfiltered(selection) ? view.total : filtered?.numbers.length;
  const spoken = useDebounced(total === undefined ? '' : filters.count(total, counts.entries(view.total)), 500);

  // Values that are unknown or repeated leave the address.
  useEffect(() => {
    const isDirty = new URLSearchParams(queryString).toString() !== new URLSearchParams(canonical).toString();
    if (isDirty) setQueryString(canonical, 'replace');
  }, [queryString, canonical]);

  // While an address with filters is read, the page hides its list and what is below it (components/page-script/head.ts).
  useEffect(() => {
    if (queryString === location.search && (isPlain || hasFailed)) delete document.documentElement.dataset.query;
  }, [queryString, isPlain, hasFailed]);

  /** The address when the sheet was opened, and what has been chosen in it since: Back takes that out of the address. */
  const visit = useRef({ opened: '', chosen: '' });

  // Behind the sheet nothing scrolls or can be reached; Escape and Back close it, and what was chosen stays.
  useEffect(() => {
    if (!isOpen || !sheet.current) return undefined;
    const onEscape = (event: KeyboardEvent) => event.key === 'Escape' && closeSheet();
    const onBack = () => {
      setQueryString(visit.current.chosen, 'replace');
      setIsOpen(false);
    };
    const behind = listBehind(sheet.current);
    const back = opener.current;
    behind.forEach((element) => (element.inert = true));
    document.body.classList.add('overflow-hidden');
    document.addEventListener('keydown', onEscape);
    addEventListener('popstate', onBack);
    sheet.current.querySelector('h2')?.focus();
    return () => {
      behind.forEach((element) => (element.inert = false));
      document.body.classList.remove('overflow-hidden');
      document.removeEventListener('keydown', onEscape);
      removeEventListener('popstate', onBack);
      back?.focus();
    };
  }, [isOpen]);

  /** The sheet has an entry of its own in the history, for Back to close it. */
  function openSheet(): void {
    visit.current = { opened: location.search, chosen: canonical };
    history.pushState(null, '');
    setIsOpen(true);
  }

  function closeSheet(): void {
    setIsOpen(false);
    if (location.search === visit.current.opened) history.back();
  }

  function choose(next: Selection, how: 'push' | 'replace' = 'push'): void {
    visit.current.chosen = formatSelection(next);
    setQueryString(visit.current.chosen, isOpen ? 'replace' : how);
  }

  /** The button that was pressed goes with what it removed: the focus goes to what is left. */
  function remove(next: Selection): void {
    choose(next);
    count.current?.focus();
  }

  const clear = () => remove({ ...NO_SELECTION, sort: selection.sort });

  return (
    <div className="mt-8 gap-x-14 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
      <form
        aria-label={filters.form}
        onSubmit={(event) => event.preventDefault()}
        onFocus={() => setHasBegun(true)}
        onPointerEnter={() => setHasBegun(true)}
        className="font-sans text-note noscript:hidden"
      >
        <button
          ref={opener}
          type="button"
          aria-expanded={isOpen}
          aria-controls="article-filter-fields"
          onClick={openSheet}
          className="flex min-h-11 w-full cursor-pointer items-center justify-between border-y border-line-strong font-semibold lg:hidden"
        >
          {filters.title}
          <span aria-hidden="true" className="pe-1 text-lead leading-none font-normal">
            +
          </span>
        </button>
        <div
          ref={sheet}
          id="article-filter-fields"
          {...(isOpen && { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'filters-heading' })}
          className={
            isOpen
              ? 'max-lg:fixed max-lg:inset-0 max-lg:z-30 max-lg:flex max-lg:flex-col max-lg:bg-paper'
              : 'max-lg:hidden'
          }
        >
          <div className="max-lg:grow max-lg:overflow-y-auto max-lg:px-5">
            <h2
              id="filters-heading"
              tabIndex={-1}
              className="pt-4 font-serif text-h2 font-medium outline-offset-4 lg:sr-only"
            >
              {filters.title}
            </h2>
            <FilterFields view={view} selection={selection} counts={filtered?.counts} onChoose={choose} />
          </div>
          <div className="flex gap-4 border-t border-line-strong px-5 py-3 lg:hidden">
            <button
              type="button"
              onClick={closeSheet}
              className="min-h-11 grow cursor-pointer bg-ink px-4 font-semibold text-paper"
            >
              {filters.show(total === undefined ? undefined : counts.entries(total))}
            </button>
            <button
              type="button"
              onClick={() => choose({ ...NO_SELECTION, sort: selection.sort })}
              className="min-h-11 cursor-pointer px-2 underline"
            >
              {filters.clear}
            </button>
          </div>
        </div>
      </form>
      <p role="status" className="sr-only">
        {spoken}
      </p>
      <div>
        <ChosenFilters
          view={view}
          selection={selection}
          onRemove={(part) => remove(withoutPart(selection, part))}
          onClear={clear}
        />
        <p
          ref={count}
          tabIndex={-1}
          className="pt-2 pb-3 font-sans text-label text-ink-soft lining-nums outline-offset-4"
        >
          {total === undefined
            ? filters.loading
            : total === view.total
              ? counts.entries(total)
              : filters.count(total, counts.entries(view.total))}
        </p>
        {hasFailed && !isPlain && <p className="max-w-measure py-4">{filters.failed}</p>}
        {isPlain || hasFailed ? (
          <div className="in-data-query:invisible">{children}</div>
        ) : (
          <FilteredList view={view} {...outcome} onRelax={(parts) => remove(parts.reduce(withoutPart, selection))} />
        )}
      </div>
    </div>
  );
}

/**
 * Filters the list of all questions by everything at once.
 *
 * An island because the combinations of filters are too many for pages of their own. The list below it is whole without
 * it, and single dimensions and tags have pages; without scripts the form, which could do nothing, is not shown.
 */
export const ArticleFilter = island({ name: 'article-filter', on: 'load', when: 'query' }, Filter);

/** Everything on the page that is not in the sheet, but for what is read out. */
function listBehind(sheet: HTMLElement): HTMLElement[] {
  const behind: HTMLElement[] = [];
  for (let part = sheet; part !== document.body; part = part.parentElement!) {
    const others = [...part.parentElement!.children].filter((other) => other !== part && other.role !== 'status');
    behind.push(...others.filter((other) => other instanceof HTMLElement));
  }
  return behind;
}
