import { toTerms } from '@/lib/text/terms';

/** A page beside the articles, as search knows it: a template, a page of the site. */
export interface FindablePage {
  readonly href: string;
  readonly title: string;
  readonly summary?: string;
  readonly isTemplate?: boolean;
  /** Its headings. */
  readonly parts?: readonly string[];
}

const MOST = 3;

/** What somebody types who wants something to fill in. */
const ASKING_FOR_TEMPLATE = new Set(toTerms('template worksheet checklist form blank sheet example download'));

/** Half of what was typed in the title, or all of it in the rest. */
const MIN_PAGE_SCORE = 0.5;

/**
 * The templates and pages that fit a search, by their titles, summaries and headings.
 *
 * @returns the best first, three at most; templates alone where the search asks for one.
 * @example
 * findPages('handoff template', pages)[0]?.title; // => 'Handoff page'
 */
export function findPages<Page extends FindablePage>(query: string, pages: readonly Page[]): Page[] {
  const stems = toTerms(query);
  const wanted = stems.filter((stem) => !ASKING_FOR_TEMPLATE.has(stem));
  const candidates = stems.length > wanted.length ? pages.filter(({ isTemplate }) => isTemplate) : pages;
  if (wanted.length === 0) return stems.length === 0 ? [] : candidates.slice(0, MOST);
  return listBest(candidates, MIN_PAGE_SCORE, ({ title, summary = '', parts = [] }) => {
    const [own, rest] = [toStems([title]), toStems([summary, ...parts])];
    const points = wanted.map((stem): number => (own.has(stem) ? 1 : rest.has(stem) ? 0.5 : 0));
    return points.reduce((sum, point) => sum + point, 0) / wanted.length;
  }).slice(0, MOST);
}

/** A self-check as search knows it. */
export interface FindableSelfCheck {
  readonly dimension: string;
  /** The dimension's name. */
  readonly name: string;
  readonly title: string;
  readonly traits: readonly string[];
}

/** What somebody types who wants to be asked rather than told. */
const ASKING_FOR_CHECK = new Set(
  toTerms('check self-check selfcheck assessment audit diagnostic diagnosis quiz questionnaire survey test'),
);

/** What one article in third place is worth, or half of the words in the name. */
const MIN_CHECK_SCORE = 0.9;

/**
 * The self-checks that fit a search: of the dimension that its best answers are about, and of those that it names.
 *
 * @param dimensions the names of the dimensions of the answers, the best first.
 * @returns the best first: one, or up to three where the search asks for a check.
 * @example
 * findSelfChecks('trust quiz', ['Trust & Integrity'], checks)[0]?.name; // => 'Trust & Integrity'
 */
export function findSelfChecks<Check extends FindableSelfCheck>(
  query: string,
  dimensions: readonly (string | undefined)[],
  checks: readonly Check[],
): Check[] {
  const stems = toTerms(query);
  const wanted = stems.filter((stem) => !ASKING_FOR_CHECK.has(stem));
  const isAsked = stems.length > wanted.length;
  const countShared = (texts: readonly string[]) => {
    const shared = toStems(texts);
    return wanted.filter((stem) => shared.has(stem)).length;
  };
  const found = listBest(checks, MIN_CHECK_SCORE, ({ name, title, traits }) => {
    const near = dimensions.reduce((sum, dimension, index) => sum + (dimension === name ? 1 / (index + 1) : 0), 0);
    return near + (countShared([name, title]) * 2 + countShared(traits)) / Math.max(1, wanted.length);
  });
  if (found.length === 0 && isAsked && wanted.length === 0) return checks.slice(0, MOST);
  return found.slice(0, isAsked ? MOST : 1);
}

function toStems(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(toTerms));
}

/** What reaches a score, the best first. */
function listBest<Entry>(entries: readonly Entry[], minScore: number, getScore: (entry: Entry) => number): Entry[] {
  return entries
    .map((entry) => ({ entry, score: getScore(entry) }))
    .filter(({ score }) => score >= minScore)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
