'use client';

import { island } from '@/components/islands/island';
import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent, type SyntheticEvent } from 'react';
import { articlePath, hrefTo, paths, searchPath } from '@/lib/site/paths';
import { rememberSearch, useRecentSearches } from './recent-searches';
import { findActions } from './palette-actions';
import { SearchOptions, type SearchOption } from './search-options';
import { describeAnswer, useAnswer, type AnswerState } from './use-answer';
import { getSearchClient } from './use-request';
import { useComposition, useDebounced } from './use-typing';
import { pages } from '#words/frame';
import { search as words } from '#words/search';

const MAX_OPTIONS = 5;

/** Given by hand: what React makes up differs between the page as it was written and the island that takes it over. */
const ID = 'site-search';

function Search() {
  const input = useRef<HTMLInputElement>(null);
  const isHydrated = useSyncExternalStore(subscribeToNothing, isInBrowser, isOnServer);
  const [typed, setTyped] = useState({ query: '', isOpen: false, active: -1 });
  const { query, isOpen, active } = typed;
  const change = (changes: Partial<typeof typed>) => setTyped({ ...typed, ...changes });
  const { isComposing, composition } = useComposition();
  const state = useAnswer({ query: isOpen ? query : '', limit: MAX_OPTIONS, isPaused: isComposing });
  const recent = useRecentSearches();
  const options = isOpen ? listOptions(state, query, recent) : [];
  const isShown = isOpen && (options.length > 0 || state.status === 'failed' || state.status === 'answered');
  const spoken = useDebounced(isShown ? describeAnswer(state) : '', 600);

  useEffect(() => {
    const field = input.current;
    if (!field || field !== document.activeElement) return;
    // The reader was here before the script.
    queueMicrotask(() => setTyped({ query: field.value, isOpen: true, active: -1 }));
  }, []);

  function open(option: SearchOption): void {
    change({ isOpen: false });
    if (option.kind === 'article' || option.kind === 'all') rememberSearch(query);
    if (option.kind === 'action') option.run();
    else location.assign(hrefTo(toPath(option)));
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const option = options[active];
    if (isShown && option) open(option);
    else {
      change({ isOpen: false });
      rememberSearch(query);
      location.assign(hrefTo(searchPath(input.current?.value.trim() ?? '')));
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      change({ isOpen: false, active: -1 });
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey) return;
    event.preventDefault();
    // One place more than there are options: the field itself.
    const places = options.length + 1;
    const next = ((active + 1 + step + places) % places) - 1;
    // A list that was closed has no options yet; they come with the answer.
    change({ isOpen: true, active: isShown ? next : step > 0 ? 0 : -1 });
  }

  return (
    <form
      role="search"
      action={hrefTo(paths.search)}
      onSubmit={submit}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && change({ isOpen: false })}
      // The search page has a larger one.
      className="relative ms-auto flex min-w-0 grow basis-56 items-center font-sans text-note in-[:has(#search-page)]:hidden sm:max-w-md"
    >
      <label htmlFor={`${ID}-field`} className="sr-only">
        {words.label}
      </label>
      <input
        ref={input}
        id={`${ID}-field`}
        name="q"
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={words.placeholder}
        maxLength={1000}
        {...(isHydrated && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isShown && options.length > 0,
          'aria-controls': ID,
          'aria-activedescendant': isShown && options[active] ? `${ID}-${active}` : undefined,
        })}
        onFocus={() => {
          getSearchClient().prepare();
          change({ isOpen: true });
        }}
        onChange={({ target }) => change({ query: target.value, isOpen: true, active: -1 })}
        onKeyDown={onKeyDown}
        {...composition}
        className="min-h-11 w-0 min-w-0 grow border-b border-line-strong bg-transparent px-1 placeholder:text-ink-soft focus:outline-offset-0"
      />
      <button type="submit" className="min-h-11 cursor-pointer px-3 hover:underline">
        {words.submit}
      </button>
      <SearchOptions
        id={ID}
        isShown={isShown}
        state={state}
        query={query}
        options={options}
        active={active}
        onOpen={open}
      />
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </form>
  );
}

/**
 * The search field of every page. As HTML it is a form that leads to the search page; as an island it answers while the
 * reader types, after the combobox pattern, and keeps what was typed before it was hydrated.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export const SiteSearch = island({ name: 'site-search', on: 'interaction' }, Search);

/** Pages that can be reached by their names from any page, as from a command palette. */
const DESTINATIONS: readonly { readonly name: string; readonly path: string }[] = [
  { name: pages.allEntries, path: paths.articles },
  { name: pages.topics, path: paths.dimensions },
  { name: pages.tags, path: paths.tags },
  { name: pages.checks, path: paths.selfChecks },
  { name: pages.saved, path: paths.saved },
  { name: pages.readingPack, path: paths.readingPack },
  { name: pages.index, path: paths.questions },
  { name: pages.feeds, path: paths.feeds },
];

const MAX_DESTINATIONS = 3;

/** Recent searches and pages before anything is typed; then results, pages by their names, and all results. */
function listOptions(state: AnswerState, query: string, recent: readonly string[]): SearchOption[] {
  const typed = query.trim();
  const pages = findDestinations(typed.toLowerCase());
  if (typed === '') return [...recent.map((search) => ({ kind: 'recent', query: search }) as const), ...pages];
  const results = state.status === 'answered' ? state.answer.results : [];
  if (results.length === 0) return pages;
  return [
    ...results.map((article) => ({ kind: 'article', article }) as const),
    ...pages,
    { kind: 'all', query: typed },
  ];
}

function findDestinations(typed: string): SearchOption[] {
  const begins = (name: string) => ` ${name.toLowerCase()}`.includes(` ${typed}`);
  const found = typed.length === 1 ? [] : DESTINATIONS.filter(({ name }) => begins(name));
  const actions = typed.length === 1 ? [] : findActions(typed);
  const most = typed === '' ? undefined : MAX_DESTINATIONS;
  return [
    ...found.slice(0, most).map((page) => ({ kind: 'page', ...page }) as const),
    ...actions.slice(0, most).map((action) => ({ kind: 'action', ...action }) as const),
  ];
}

function toPath(option: Exclude<SearchOption, { readonly kind: 'action' }>): string {
  if (option.kind === 'article') return articlePath(option.article.slug);
  return option.kind === 'page' ? option.path : searchPath(option.query);
}

const subscribeToNothing = () => () => undefined;
const isInBrowser = () => true;
const isOnServer = () => false;
