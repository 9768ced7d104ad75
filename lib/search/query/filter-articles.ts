import { DIFFICULTY_ORDER } from '../format/manifest';
import type { FacetFile } from '../format/manifest';

/** What a reader has chosen on the page of all questions. */
export interface Selection {
  /** Slugs; an article must have one of them. */
  readonly dimension: readonly string[];
  readonly category: readonly string[];
  readonly difficulty: readonly string[];
  /** Slugs; an article must have all of them. */
  readonly tag: readonly string[];
  /** The longest reading time in minutes; 0 for any. */
  readonly time: number;
  /** Words to look for. */
  readonly q: string;
  readonly sort: SortName;
}

export const SORT_NAMES = ['map', 'title', 'short', 'easy'] as const;
export type SortName = (typeof SORT_NAMES)[number];

/** The reading times, in minutes, that can be chosen as the longest. */
export const TIMES = [3, 5, 10] as const;

export const LIST_FACETS = ['dimension', 'category', 'difficulty', 'tag'] as const;
export type ListFacet = (typeof LIST_FACETS)[number];

export const NO_SELECTION: Selection = {
  dimension: [],
  category: [],
  difficulty: [],
  tag: [],
  time: 0,
  q: '',
  sort: 'map',
};

/** The slugs that each facet has. */
export type FacetOptions = Readonly<Record<ListFacet, readonly string[]>>;

const MAX_TEXT_LENGTH = 200;

/**
 * Reads a selection from a query string. What is unknown or repeated is left out.
 *
 * @example
 * parseSelection('?tag=trust&tag=trust&tag=nonsense', options).tag; // => ['trust']
 */
export function parseSelection(queryString: string, options: FacetOptions): Selection {
  const params = new URLSearchParams(queryString);
  const pick = (facet: ListFacet) =>
    options[facet].length === 0
      ? []
      : [...new Set(params.getAll(facet))].filter((slug) => options[facet].includes(slug));
  const time = Number(params.get('time'));
  const sort = params.get('sort');
  return {
    dimension: pick('dimension'),
    category: pick('category'),
    difficulty: pick('difficulty'),
    tag: pick('tag'),
    time: TIMES.find((minutes) => minutes === time) ?? 0,
    q: (params.get('q') ?? '').slice(0, MAX_TEXT_LENGTH),
    sort: SORT_NAMES.find((name) => name === sort) ?? 'map',
  };
}

/**
 * The query string of a selection, the same for the same selection; empty for none.
 *
 * @example
 * formatSelection({ ...NO_SELECTION, tag: ['trust'] }); // => '?tag=trust'
 */
export function formatSelection(selection: Selection): string {
  const params = new URLSearchParams();
  for (const facet of LIST_FACETS) for (const slug of selection[facet]) params.append(facet, slug);
  if (selection.time > 0) params.set('time', String(selection.time));
  if (selection.q.trim() !== '') params.set('q', selection.q.trim());
  if (selection.sort !== 'map') params.set('sort', selection.sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether nothing at all was chosen. */
export function isUnfiltered(selection: Selection): boolean {
  return formatSelection({ ...selection, sort: 'map' }) === '';
}

/** How many articles each option would leave, by slug; of the reading times by minutes. */
export interface OptionCounts {
  readonly dimension: Readonly<Record<string, number>>;
  readonly category: Readonly<Record<string, number>>;
  readonly difficulty: Readonly<Record<string, number>>;
  readonly tag: Readonly<Record<string, number>>;
  readonly time: Readonly<Record<string, number>>;
}

export interface Filtered {
  /** The numbers of the articles that are left, in the order that was asked for. */
  readonly numbers: readonly number[];
  readonly counts: OptionCounts;
}

/** The facets of the articles as numbers, ready to be filtered by. */
export interface FilterableFacets {
  readonly options: FacetOptions;
  readonly file: FacetFile;
}

export function openFacets(file: FacetFile): FilterableFacets {
  const slugs = (options: FacetFile['tags']) => options.map(([slug]) => slug);
  return {
    file,
    options: {
      dimension: slugs(file.dimensions),
      category: slugs(file.categories),
      difficulty: DIFFICULTY_ORDER,
      tag: slugs(file.tags),
    },
  };
}

/** The parts of a selection that an article can fail; together they are a sum. */
const FAILS = { dimension: 1, category: 2, difficulty: 4, tag: 8, time: 16, q: 32 } as const;

/** Tells of an article which parts of a selection it fails; 0 for none. */
function createPredicate(
  { file: { facts, tagged }, options }: FilterableFacets,
  selection: Selection,
  matches: readonly number[] | undefined,
): (number: number) => number {
  const wanted = (facet: ListFacet) => new Set(selection[facet].map((slug) => options[facet].indexOf(slug)));
  const [dimensions, categories, difficulties] = [wanted('dimension'), wanted('category'), wanted('difficulty')];
  const tags = [...wanted('tag')];
  const found = matches && new Set(matches);
  const isOutside = (places: ReadonlySet<number>, place: number) => places.size > 0 && !places.has(place);
  return (number) => {
    const [dimension, category, difficulty, minutes] = facts[number]!;
    return (
      (isOutside(dimensions, dimension) ? FAILS.dimension : 0) +
      (isOutside(categories, category) ? FAILS.category : 0) +
      (isOutside(difficulties, difficulty) ? FAILS.difficulty : 0) +
      (tags.some((tag) => !tagged[number]!.includes(tag)) ? FAILS.tag : 0) +
      (selection.time > 0 && minutes > selection.time ? FAILS.time : 0) +
      (found !== undefined && !found.has(number) ? FAILS.q : 0)
    );
  };
}

/**
 * Applies a selection, and counts for every option how many articles it would leave beside what else is chosen: of
 * dimensions, kinds, difficulties and times another one in the place of or beside those chosen, of tags one more.
 *
 * @param matches the articles that have the words that were typed, the best first; `undefined` where none were typed.
 */
export function filterArticles(facets: FilterableFacets, selection: Selection, matches?: readonly number[]): Filtered {
  const { file, options } = facets;
  const predicate = createPredicate(facets, selection, matches);
  const counts = {
    dimension: options.dimension.map(() => 0),
    category: options.category.map(() => 0),
    difficulty: options.difficulty.map(() => 0),
    tag: options.tag.map(() => 0),
    time: TIMES.map(() => 0),
  };
  const numbers: number[] = [];

  file.facts.forEach(([dimension, category, difficulty, minutes], number) => {
    const failed = predicate(number);
    const failsOnly = (part: keyof typeof FAILS) => (failed & ~FAILS[part]) === 0;
    if (failed === 0) {
      numbers.push(number);
      for (const tag of file.tagged[number]!) counts.tag[tag]! += 1;
    }
    if (failsOnly('dimension') && dimension >= 0) counts.dimension[dimension]! += 1;
    if (failsOnly('category') && category >= 0) counts.category[category]! += 1;
    if (failsOnly('difficulty') && difficulty >= 0) counts.difficulty[difficulty]! += 1;
    if (failsOnly('time')) TIMES.forEach((time, index) => (counts.time[index]! += minutes <= time ? 1 : 0));
  });

  const named = (facet: ListFacet) =>
    Object.fromEntries(options[facet].map((slug, index) => [slug, counts[facet][index]!]));
  return {
    numbers: sortNumbers(numbers, selection.sort, file, matches),
    counts: {
      dimension: named('dimension'),
      category: named('category'),
      difficulty: named('difficulty'),
      tag: named('tag'),
      time: Object.fromEntries(TIMES.map((time, index) => [time, counts.time[index]!])),
    },
  };
}

function sortNumbers(
  numbers: readonly number[],
  sort: SortName,
  { facts, byTitle }: FacetFile,
  matches: readonly number[] | undefined,
): readonly number[] {
  const kept = new Set(numbers);
  switch (sort) {
    case 'title':
      return byTitle.filter((number) => kept.has(number));
    case 'short':
      return [...numbers].sort((a, b) => facts[a]![3] - facts[b]![3] || a - b);
    case 'easy':
      return [...numbers].sort((a, b) => rank(facts[a]![2]) - rank(facts[b]![2]) || a - b);
    case 'map':
      return matches ? matches.filter((number) => kept.has(number)) : numbers;
  }
}

/** What has no difficulty comes last. */
function rank(difficulty: number): number {
  return difficulty < 0 ? Infinity : difficulty;
}

/** One thing that was chosen, as it can be taken back. */
export interface ChosenPart {
  readonly facet: ListFacet | 'time' | 'q';
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

/** Where nothing is left: single things to take back, the one that leaves the most first; if none is enough, pairs. */
export function relaxFilters(
  facets: FilterableFacets,
  selection: Selection,
  matches?: readonly number[],
): readonly RelaxedFilter[] {
  const chosen = listChosen(selection);
  const measure = (parts: readonly ChosenPart[]): RelaxedFilter => {
    const kept = parts.reduce(withoutPart, selection);
    const found = parts.some(({ facet }) => facet === 'q') ? undefined : matches;
    const predicate = createPredicate(facets, kept, found);
    return {
      parts,
      count: facets.file.facts.reduce((count, _, number) => count + (predicate(number) === 0 ? 1 : 0), 0),
    };
  };
  const rankRelaxed = (relaxed: readonly RelaxedFilter[]) =>
    relaxed.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const single = rankRelaxed(chosen.map((part) => measure([part])));
  if (single.length > 0) return single;
  const pairs = chosen.flatMap((part, index) => chosen.slice(index + 1).map((other) => [part, other]));
  return rankRelaxed(pairs.map(measure)).slice(0, MAX_PAIRS);
}

const MAX_PAIRS = 5;
