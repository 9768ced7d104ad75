import { listWords } from '@/lib/text/terms';

/** A page beside the articles, as search knows it: a template, a page of the site. */
export interface FindablePage {
  readonly href: string;
  readonly title: string;
  readonly summary?: string;
  readonly isTemplate?: boolean;
  /** Its headings. */
  readonly parts?: readonly string[];
}

/** What somebody types who wants something to fill in. */
const ASKING = new Set(
  listWords('template templates worksheet checklist form blank sheet example download').map(({ stem }) => stem),
);

const MOST = 3;

/** Half of what was typed in the title, or all of it in the rest. */
const MIN_SCORE = 0.5;

/**
 * The templates and pages that fit a search, by their titles, summaries and headings.
 *
 * @returns the best first, three at most; templates alone where the search asks for one.
 * @example
 * findPages('handoff template', pages)[0]?.title; // => 'Handoff page'
 */
export function findPages<Page extends FindablePage>(query: string, pages: readonly Page[]): Page[] {
  const stems = listStems(query);
  const wanted = stems.filter((stem) => !ASKING.has(stem));
  const candidates = stems.length > wanted.length ? pages.filter(({ isTemplate }) => isTemplate) : pages;
  if (wanted.length === 0) return stems.length === 0 ? [] : candidates.slice(0, MOST);
  return candidates
    .map((page) => {
      const title = new Set(listStems(page.title));
      const rest = new Set([page.summary ?? '', ...(page.parts ?? [])].flatMap(listStems));
      const points = wanted.map((stem) => (title.has(stem) ? 1 : rest.has(stem) ? 0.5 : 0));
      return { page, score: points.reduce<number>((sum, point) => sum + point, 0) / wanted.length };
    })
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ page }) => page);
}

function listStems(text: string): string[] {
  return listWords(text).flatMap(({ stem, isStop }) => (isStop ? [] : [stem]));
}
