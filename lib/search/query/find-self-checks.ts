import { listWords } from '@/lib/text/terms';

/** A self-check as search knows it. */
export interface FindableSelfCheck {
  readonly dimension: string;
  /** The dimension's name. */
  readonly name: string;
  readonly title: string;
  readonly traits: readonly string[];
}

/** What somebody types who wants to be asked rather than told. */
const ASKING = new Set(
  listWords('check self-check selfcheck assessment audit diagnostic diagnosis quiz questionnaire survey test').map(
    ({ stem }) => stem,
  ),
);

const MOST = 3;

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
  const stems = listStems(query);
  const isAsked = stems.some((stem) => ASKING.has(stem));
  const wanted = stems.filter((stem) => !ASKING.has(stem));
  const scored = checks.map((check) => {
    const near = dimensions.reduce<number>(
      (score, name, index) => score + (name === check.name ? 1 / (index + 1) : 0),
      0,
    );
    const named = countShared(wanted, [check.name, check.title]) * 2 + countShared(wanted, check.traits);
    return { check, score: near + (wanted.length > 0 ? named / wanted.length : 0) };
  });
  const found = scored.filter(({ score }) => score >= MIN_SCORE).sort((a, b) => b.score - a.score);
  if (found.length === 0 && isAsked && wanted.length === 0) return checks.slice(0, MOST);
  return found.slice(0, isAsked ? MOST : 1).map(({ check }) => check);
}

/** What one article in third place is worth, or half of the words in the name. */
const MIN_SCORE = 0.9;

function listStems(text: string): string[] {
  return listWords(text).flatMap(({ stem, isStop }) => (isStop ? [] : [stem]));
}

function countShared(stems: readonly string[], texts: readonly string[]): number {
  const there = new Set(texts.flatMap(listStems));
  return stems.filter((stem) => there.has(stem)).length;
}
