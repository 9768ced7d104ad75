import { DIFFICULTY_ORDER, type FacetFile } from '../format/manifest';

const LIST_FACETS = ['dimension', 'category', 'difficulty', 'tag'] as const;
export type ListFacet = (typeof LIST_FACETS)[number];

/** Slugs by facet. */
type Slugs = Readonly<Record<ListFacet, readonly string[]>>;

/** What a reader has chosen on the page of all questions: an article must have one of the slugs, of tags all. */
export interface Selection extends Slugs {
  /** The longest reading time in minutes; 0 for any. */
  readonly time: number;
  /** Words to look for. */
  readonly q: string;
  readonly sort: SortName;
}

const SORT_NAMES = ['map', 'title', 'short', 'easy'] as const;
export type SortName = (typeof SORT_NAMES)[number];

/** The reading times, in minutes, that can be chosen as the longest. */
export const TIMES = [3, 5, 10] as const;

export const NO_SELECTION: Selection = { ...mapFacets(() => []), time: 0, q: '', sort: 'map' };

const MAX_TEXT_LENGTH = 200;

/**
 * Something for each facet.
 *
 * @example
 * mapFacets(() => 0); // => { dimension: 0, category: 0, difficulty: 0, tag: 0 }
 */
export function mapFacets<Value>(get: (facet: ListFacet) => Value): Record<ListFacet, Value> {
  return Object.fromEntries(LIST_FACETS.map((facet) => [facet, get(facet)])) as Record<ListFacet, Value>;
}

/**
 * Reads a selection from a query string. What is unknown or repeated is left out.
 *
 * @example
 * parseSelection('?tag=trust&tag=trust&tag=nonsense', options).tag; // => ['trust']
 */
export function parseSelection(queryString: string, options: Slugs): Selection {
  const params = new URLSearchParams(queryString);
  return {
    ...mapFacets((facet) => [...new Set(params.getAll(facet))].filter((slug) => options[facet].includes(slug))),
    time: TIMES.find((minutes) => minutes === Number(params.get('time'))) ?? 0,
    q: (params.get('q') ?? '').slice(0, MAX_TEXT_LENGTH),
    sort: SORT_NAMES.find((name) => name === params.get('sort')) ?? 'map',
  };
}

/**
 * The query string of a selection, the same for the same selection; empty for none.
 *
 * @example
 * formatSelection({ ...NO_SELECTION, tag: ['trust'] }); // => '?tag=trust'
 */
export function formatSelection(selection: Selection): string {
  const params = new URLSearchParams(listChosen(selection).map(({ facet, value }) => [facet, value]));
  if (selection.sort !== 'map') params.set('sort', selection.sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether nothing at all was chosen. */
export function isUnfiltered(selection: Selection): boolean {
  return listChosen(selection).length === 0;
}

/** How many articles each option would leave, by slug; of the reading times by minutes. */
export type OptionCounts = Readonly<Record<ListFacet | 'time', Readonly<Record<string, number>>>>;

export interface Filtered {
  /** The numbers of the articles that are left, in the order that was asked for. */
  readonly numbers: readonly number[];
  readonly counts: OptionCounts;
}

interface FilterableArticle extends Slugs {
  readonly minutes: number;
}

/** What articles are filtered and sorted by. */
export interface FilterableFacets {
  readonly options: Slugs;
  readonly articles: readonly FilterableArticle[];
  /** The articles in the order of their titles. */
  readonly byTitle: readonly number[];
}

/** Opens a file of facets. */
export function openFacets({ facts, tagged, byTitle, ...slugs }: FacetFile): FilterableFacets {
  const options = { ...slugs, difficulty: DIFFICULTY_ORDER };
  const articles = facts.map(([dimension, category, difficulty, minutes], number) => {
    const places = { dimension: [dimension], category: [category], difficulty: [difficulty], tag: tagged[number]! };
    return { ...mapFacets((facet) => places[facet].flatMap((place) => options[facet][place] ?? [])), minutes };
  });
  return { options, articles, byTitle };
}

type Part = ListFacet | 'time' | 'q';

/** The parts of a selection that an article fails. */
function listFailed(
  article: FilterableArticle,
  number: number,
  selection: Selection,
  matches: ReadonlySet<number> | undefined,
): Part[] {
  const failed: Part[] = LIST_FACETS.filter((facet) => {
    const [chosen, own] = [selection[facet], article[facet]];
    if (chosen.length === 0) return false;
    return facet === 'tag' ? !chosen.every((slug) => own.includes(slug)) : !chosen.some((slug) => own.includes(slug));
  });
  if (selection.time > 0 && article.minutes > selection.time) failed.push('time');
  if (matches && !matches.has(number)) failed.push('q');
  return failed;
}

/**
 * Applies a selection, and counts for every option how many articles it would leave beside what else is chosen: of
 * dimensions, kinds, difficulties and times another one in the place of or beside those chosen, of tags one more.
 *
 * @param matches the articles that have the words that were typed, the best first; `undefined` where none were typed.
 */
export function filterArticles(facets: FilterableFacets, selection: Selection, matches?: readonly number[]): Filtered {
  const found = matches && new Set(matches);
  const noneOf = (options: readonly (string | number)[]): Record<string, number> =>
    Object.fromEntries(options.map((option) => [option, 0]));
  const counts = { ...mapFacets((facet) => noneOf(facets.options[facet])), time: noneOf(TIMES) };
  const numbers: number[] = [];
  facets.articles.forEach((article, number) => {
    const failed = listFailed(article, number, selection, found);
    const failsOnly = (part: Part) => failed.every((other) => other === part);
    if (failed.length === 0) numbers.push(number);
    for (const facet of LIST_FACETS) {
      if (facet === 'tag' ? failed.length > 0 : !failsOnly(facet)) continue;
      for (const slug of article[facet]) counts[facet][slug]! += 1;
    }
    if (failsOnly('time')) for (const time of TIMES) counts.time[time]! += article.minutes <= time ? 1 : 0;
  });
  return { numbers: sortNumbers(numbers, selection.sort, facets, matches), counts };
}

function sortNumbers(
  numbers: readonly number[],
  sort: SortName,
  { articles, byTitle }: FilterableFacets,
  matches: readonly number[] | undefined,
): readonly number[] {
  const kept = new Set(numbers);
  const sortBy = (get: (article: FilterableArticle) => number) =>
    [...numbers].sort((a, b) => get(articles[a]!) - get(articles[b]!) || a - b);
  switch (sort) {
    case 'title':
      return byTitle.filter((number) => kept.has(number));
    case 'short':
      return sortBy(({ minutes }) => minutes);
    case 'easy':
      // What has no difficulty comes last.
      return sortBy(({ difficulty: [own] }) => [...DIFFICULTY_ORDER, undefined].findIndex((entry) => entry === own));
    case 'map':
      return matches ? matches.filter((number) => kept.has(number)) : numbers;
  }
}

/** One thing that was chosen, as it can be taken back. */
export interface ChosenPart {
  readonly facet: Part;
  /** The slug, the minutes or the words. */
  readonly value: string;
}

/** Everything that was chosen, one by one; how to sort is no choice of articles. */
export function listChosen(selection: Selection): ChosenPart[] {
  return [
    ...LIST_FACETS.flatMap((facet) => selection[facet].map((value) => ({ facet, value }))),
    ...(selection.time > 0 ? [{ facet: 'time', value: String(selection.time) } as const] : []),
    ...(selection.q.trim() === '' ? [] : [{ facet: 'q', value: selection.q.trim() } as const]),
  ];
}

/** A selection without one of its parts. */
export function withoutPart(selection: Selection, { facet, value }: ChosenPart): Selection {
  if (facet === 'time') return { ...selection, time: 0 };
  if (facet === 'q') return { ...selection, q: '' };
  return { ...selection, [facet]: selection[facet].filter((slug) => slug !== value) };
}

/** What to take back, and how many articles that would leave. */
export interface RelaxedFilter {
  readonly parts: readonly ChosenPart[];
  readonly count: number;
}

const MAX_PAIRS = 5;

/** Where nothing is left: single things to take back, the one that leaves the most first; if none is enough, pairs. */
export function relaxFilters(
  { articles }: FilterableFacets,
  selection: Selection,
  matches?: readonly number[],
): readonly RelaxedFilter[] {
  const chosen = listChosen(selection);
  const found = matches && new Set(matches);
  const measure = (parts: readonly ChosenPart[]): RelaxedFilter => {
    const kept = parts.reduce(withoutPart, selection);
    const sought = parts.some(({ facet }) => facet === 'q') ? undefined : found;
    const left = articles.filter((article, number) => listFailed(article, number, kept, sought).length === 0);
    return { parts, count: left.length };
  };
  const rankRelaxed = (relaxed: readonly RelaxedFilter[]) =>
    relaxed.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const single = rankRelaxed(chosen.map((part) => measure([part])));
  if (single.length > 0) return single;
  const pairs = chosen.flatMap((part, index) => chosen.slice(index + 1).map((other) => [part, other]));
  return rankRelaxed(pairs.map(measure)).slice(0, MAX_PAIRS);
}
