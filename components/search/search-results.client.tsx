'use client';

import { island } from '@/components/islands/island';
import { useEffect, useLayoutEffect, useRef, useState, type ComponentProps } from 'react';
import { setQueryString, useQueryString } from '@/components/listing/use-query-string';
import { hrefTo, paths, searchPath } from '@/lib/site/paths';
import { FoundChecks, FoundPages, type FindableProps } from './found-pages';
import { forgetSearches, rememberSearch, useRecentSearches } from './recent-searches';
import { SearchOutcome } from './search-outcome';
import { describeAnswer, useAnswer, type AnswerState } from './use-answer';
import { useReturn } from './use-return';
import { useComposition, useDebounced } from './use-typing';
import { search as words } from '#words/search';

const RESULTS_AT_ONCE = 10;

/** The answers by which a search is taken to be about a dimension. */
const TELLING_RESULTS = 3;

function Results({ checks, pages }: FindableProps) {
  const inAddress = new URLSearchParams(useQueryString()).get('q') ?? '';
  const [typed, setTyped] = useState<{ readonly query: string; readonly from: string }>();
  const [expanded, setExpanded] = useState({ query: '', limit: RESULTS_AT_ONCE });
  // Back, a link or the field in the header may have changed the address since.
  const query = typed && (typed.from === inAddress || typed.query.trim() === inAddress) ? typed.query : inAddress;
  const { isComposing, composition } = useComposition();
  const isExpanded = expanded.query === query.trim();
  const limit = isExpanded ? expanded.limit : RESULTS_AT_ONCE;
  const state = foldWeak(useAnswer({ query, limit, isPaused: isComposing }), isExpanded);
  const settled = useDebounced(query.trim(), 700);
  const spoken = useDebounced(describeAnswer(state), 600);
  const recent = useRecentSearches();
  const input = useRef<HTMLInputElement>(null);
  /** Whether the address has a query that is still being typed, which the next one replaces. */
  const isDraft = useRef(false);
  // The first render knows no address.
  useReturn(state.status === 'answered', isExpanded ? limit : undefined, (kept) =>
    setExpanded({ query: (new URLSearchParams(location.search).get('q') ?? '').trim(), limit: kept }),
  );

  useEffect(() => {
    const shown = new URLSearchParams(location.search).get('q') ?? '';
    // The first render knows no address; only what was typed may change it.
    if (!typed || isComposing || settled !== query.trim() || settled === shown) return;
    setQueryString(toQueryString(settled), isDraft.current ? 'replace' : 'push');
    isDraft.current = true;
  }, [typed, isComposing, settled, query]);

  useEffect(() => {
    const leaveDraft = () => (isDraft.current = false);
    window.addEventListener('popstate', leaveDraft);
    return () => window.removeEventListener('popstate', leaveDraft);
  }, []);

  // What was typed before this ran counts.
  useEffect(() => {
    const field = input.current;
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    if (field?.value && field.value !== asked) queueMicrotask(() => setTyped({ query: field.value, from: asked }));
  }, []);

  useEffect(() => {
    if (inAddress.trim() !== '') rememberSearch(inAddress);
  }, [inAddress]);

  // What is below the results waits for them (components/page-script/head.ts), and is shown in the same frame.
  const isAsked = state.status !== 'answered' && state.status !== 'failed';
  useLayoutEffect(() => {
    if (!isAsked || !new URLSearchParams(location.search).get('q')) delete document.documentElement.dataset.query;
  }, [isAsked]);

  return (
    <>
      <SearchForm
        field={{
          ref: input,
          id: 'search-field',
          value: query,
          onChange: ({ target }) => setTyped({ query: target.value, from: inAddress }),
          ...composition,
        }}
        onSubmit={(event) => {
          event.preventDefault();
          setQueryString(toQueryString(query.trim()), isDraft.current ? 'replace' : 'push');
          isDraft.current = false;
        }}
      />
      <p role="status" className="sr-only">
        {spoken}
      </p>
      {state.status === 'idle' && recent.length > 0 && (
        <section aria-labelledby="recent" className="mt-8 font-sans text-note">
          <h2 id="recent" className="text-label text-ink-soft">
            {words.recent}
          </h2>
          <ul className="flex flex-wrap gap-x-6">
            {recent.map((search) => (
              <li key={search}>
                <a href={hrefTo(searchPath(search))} className="inline-flex min-h-11 items-center">
                  {search}
                </a>
              </li>
            ))}
          </ul>
          <button type="button" onClick={forgetSearches} className="min-h-11 cursor-pointer text-label underline">
            {words.forget}
          </button>
        </section>
      )}
      {/* As high as the window, so that what is below does not come and go. */}
      <div className={state.status === 'idle' ? undefined : 'min-h-screen'}>
        <div className="hidden min-h-screen pt-10 in-data-query:block">{words.loading}</div>
        {/* Next to the results on a wide screen, if there is anything; else the results have its room. */}
        <div className="group/found items-start gap-x-16 lg:has-[#checks,#pages]:grid lg:has-[#checks,#pages]:grid-cols-[minmax(0,37rem)_minmax(14rem,1fr)]">
          <div>
            <SearchOutcome
              state={state}
              query={query.trim()}
              onMore={() => setExpanded({ query: query.trim(), limit: isExpanded ? limit + RESULTS_AT_ONCE : limit })}
            />
          </div>
          <div>{state.status === 'answered' && <FoundBeside {...state} checks={checks} pages={pages} />}</div>
        </div>
      </div>
    </>
  );
}

/**
 * The results of the search page.
 *
 * An island because the answer depends on what the reader types, which no server sees; without scripts the page around it
 * leads to the index of questions.
 */
export const SearchResults = island({ name: 'search-results', on: 'load' }, Results);

interface SearchFormProps {
  readonly field: ComponentProps<'input'> & { readonly id: string };
  readonly onSubmit?: ComponentProps<'form'>['onSubmit'];
}

/** The field of the search page: before its island is there it sends what is typed to the page itself. */
function SearchForm({ field, onSubmit }: SearchFormProps) {
  return (
    <form
      role="search"
      action={hrefTo(paths.search)}
      onSubmit={onSubmit}
      className="mt-6 max-w-measure font-sans text-note noscript:hidden"
    >
      <label htmlFor={field.id} className="block text-label text-ink-soft">
        {words.help}
      </label>
      <div className="mt-1 flex items-center border-b-2 border-line-strong">
        <input
          name="q"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={1000}
          className="min-h-12 min-w-0 grow bg-transparent font-serif text-lead"
          {...field}
        />
        <button type="submit" className="min-h-12 cursor-pointer px-3 hover:underline">
          {words.submit}
        </button>
      </div>
    </form>
  );
}

function FoundBeside({
  query: typed,
  answer,
  checks,
  pages,
}: FindableProps & Extract<AnswerState, { status: 'answered' }>) {
  const { didYouMean: query = typed, isAnswered, results } = answer;
  const telling = isAnswered ? results.slice(0, TELLING_RESULTS) : [];
  return (
    <>
      <FoundChecks query={query} dimensions={telling.map(({ dimension }) => dimension)} checks={checks} />
      <FoundPages query={query} pages={pages} />
    </>
  );
}

function toQueryString(query: string): string {
  return new URL(searchPath(query), location.href).search;
}

/** Without the weak tail of the results, until it is asked for. */
function foldWeak(state: AnswerState, isExpanded: boolean): AnswerState {
  if (state.status !== 'answered' || isExpanded) return state;
  return { ...state, answer: { ...state.answer, results: state.answer.results.slice(0, state.answer.strong) } };
}
