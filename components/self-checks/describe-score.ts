import { answerNames, resultText } from '#words/self-checks';
import type { Answers } from '@/lib/self-checks/answers';
import type { SelfCheck, Scale } from '@/lib/self-checks/model';
import { getBand } from '@/lib/self-checks/score';
import { scoreGroup, type GroupScore } from '@/lib/self-checks/aggregate';
import { describeMean } from './describe-answer';

/** A scale with what some people's answers come to. */
export interface ScoredScale extends Scale {
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
  return answerNames.range(describeMean(range[0]), describeMean(range[1]));
}

/** @example describeSpan([25, 75]); // => '25–75' */
export function describeSpan(range: readonly [number, number] | undefined): string {
  return range ? [...new Set(range.map(Math.round))].join('–') : '–';
}

/** @example describeUnknown({ unknown: 2, total: 4 }); // => '2 of 4' */
export function describeUnknown({ unknown, total }: { readonly unknown: number; readonly total: number }): string {
  return unknown === 0 ? resultText.none : resultText.of(unknown, total);
}

/** A difference with its sign. @example describeChange(-12.3); // => '−12' */
export function describeChange(change: number | undefined): string {
  if (change === undefined) return '–';
  const rounded = Math.round(change);
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${-rounded}` : '0';
}

/** What a scale's score means, or why it means nothing yet. */
export function readScale({ score, ...scale }: ScoredScale): string {
  if (score.value !== undefined && score.isFirm) return scale[getBand(score.value)];
  if (score.people === 0 && score.unknown > 0) {
    return resultText.scaleUnknown;
  }
  return resultText.scaleTooFew;
}

/** The scales of a check with their scores. */
export function scoreCheckScales({ scales, items }: SelfCheck, people: readonly Answers[]): ScoredScale[] {
  return scales.map((scale) => ({
    ...scale,
    score: scoreGroup(
      items.filter((item) => item.scale === scale.id),
      people,
    ),
  }));
}

/** Something with a score, as a sentence names it. */
interface Scored {
  readonly name: string;
  readonly score: GroupScore;
}

/** Scales as a sentence names them: their names are half sentences themselves. */
export function quoteScales(scales: readonly ScoredScale[]): Scored[] {
  return scales.map(({ name, score }) => ({ name: resultText.quoted(name), score }));
}

/** What is strongest and where to start, in a sentence or two. */
export function summarizeScores(scored: readonly Scored[], what: 'scales' | 'dimensions'): string {
  const firm = scored.flatMap(({ name, score: { value, isFirm } }) =>
    value !== undefined && isFirm ? [{ name, value }] : [],
  );
  const [strongest] = [...firm].sort((a, b) => b.value - a.value);
  const weakest = [...firm].sort((a, b) => a.value - b.value)[0];
  if (!strongest || !weakest) return describeSilence(scored);
  const [high, low] = [describeScore(strongest.value), describeScore(weakest.value)];
  const band = getBand(strongest.value);
  if (firm.length === 1) return resultText.onlyOne(strongest.name, high);
  if (high === low) return resultText.allAt(what, firm.length, high);
  if (getBand(weakest.value) === band) {
    return resultText.allWithin(what, firm.length, band, [low, high], weakest.name);
  }
  return resultText.strongest(strongest.name, high, weakest.name, low);
}

function describeSilence(scored: readonly Scored[]): string {
  const isBlind = scored.every(({ score }) => score.people === 0) && scored.some(({ score }) => score.unknown > 0);
  return isBlind ? resultText.allUnknown : resultText.tooFew;
}
