import { describeCount } from '@/components/ui/describe';
import { FREQUENCIES, type Answers } from '@/lib/self-checks/answers';
import type { SelfCheck, Trait } from '@/lib/self-checks/model';
import { getBand } from '@/lib/self-checks/score';
import { scoreGroup, type GroupScore } from '@/lib/self-checks/aggregate';

/** A trait with what some people's answers come to. */
export interface ScoredTrait extends Trait {
  readonly score: GroupScore;
}

/** @example describeScore(62.4); // => '62' */
export function describeScore(value: number | undefined): string {
  return value === undefined ? '–' : String(Math.round(value));
}

/**
 * From where to where people lie; for one person, from which answer to which.
 *
 * @example
 * describeRange([25, 75], 3); // => '25–75'
 * describeRange([25, 75], 1); // => 'Rarely to often'
 */
export function describeRange(range: readonly [number, number] | undefined, people: number): string {
  if (!range || people > 1) return describeSpan(range);
  const [low, high] = range.map((points) => FREQUENCIES[Math.round(points / 25)]!);
  return low === high ? low! : `${low} to ${high!.toLowerCase()}`;
}

/** @example describeSpan([25, 75]); // => '25–75' */
export function describeSpan(range: readonly [number, number] | undefined): string {
  return range ? [...new Set(range.map(Math.round))].join('–') : '–';
}

/** @example describeUnknown({ unknown: 2, total: 4 }); // => '2 of 4' */
export function describeUnknown({ unknown, total }: { readonly unknown: number; readonly total: number }): string {
  return unknown === 0 ? 'None' : `${unknown} of ${total}`;
}

/** A difference with its sign. @example describeChange(-12.3); // => '−12' */
export function describeChange(change: number | undefined): string {
  if (change === undefined) return '–';
  const rounded = Math.round(change);
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
}

/** What a trait's score means, or why it means nothing yet. */
export function readTrait({ score, ...trait }: ScoredTrait): string {
  if (score.value !== undefined && score.isFirm) return trait[getBand(score.value)];
  if (score.people === 0 && score.unknown > 0) {
    return 'Answered with “can’t tell”. That is an answer too: what happens here cannot be seen from where you are.';
  }
  return 'Too few answers to read anything into it.';
}

/** The traits of a check with their scores. */
export function scoreCheckTraits({ traits, statements }: SelfCheck, people: readonly Answers[]): ScoredTrait[] {
  return traits.map((trait) => ({
    ...trait,
    score: scoreGroup(
      statements.filter((statement) => statement.trait === trait.id),
      people,
    ),
  }));
}

/** Something with a score, as a sentence names it. */
interface Scored {
  readonly name: string;
  readonly score: GroupScore;
}

/** Traits as a sentence names them: their names are half sentences themselves. */
export function quoteTraits(traits: readonly ScoredTrait[]): Scored[] {
  return traits.map(({ name, score }) => ({ name: `“${name}”`, score }));
}

/**
 * What is strongest and where to start, in a sentence or two.
 *
 * @param kind what is scored: `trait` or `dimension`.
 */
export function summarizeScores(scored: readonly Scored[], kind: string): string {
  const firm = scored.flatMap(({ name, score: { value, isFirm } }) =>
    value !== undefined && isFirm ? [{ name, value }] : [],
  );
  const [strongest] = [...firm].sort((a, b) => b.value - a.value);
  const weakest = [...firm].sort((a, b) => a.value - b.value)[0];
  if (!strongest || !weakest) return describeSilence(scored);
  const [high, low] = [describeScore(strongest.value), describeScore(weakest.value)];
  if (firm.length === 1) return `${strongest.name}: ${high}/100. There are too few answers on the rest.`;
  if (high === low) return `All ${describeCount(firm.length, kind)} are at ${high}/100.`;
  if (getBand(weakest.value) === getBand(strongest.value)) {
    const where = { low: 'low', middle: 'in the middle', high: 'high' }[getBand(strongest.value)];
    return `All ${describeCount(firm.length, kind)} are ${where}, from ${low} to ${high} of 100. Start with: ${weakest.name}.`;
  }
  return `Strongest: ${strongest.name} (${high}/100). Start with: ${weakest.name} (${low}/100).`;
}

function describeSilence(scored: readonly Scored[]): string {
  const isBlind = scored.every(({ score }) => score.people === 0) && scored.some(({ score }) => score.unknown > 0);
  return isBlind
    ? 'Everything was answered with “can’t tell”. Go and check before you talk about it.'
    : 'There are too few answers yet to read anything into them.';
}
