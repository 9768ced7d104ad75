import { answerNames, resultText } from '#words/self-checks';
import { CANNOT_TELL, type Answer } from '@/lib/self-checks/answers';
import { getBand, type GroupScore, type ScoredScale } from '@/lib/self-checks/score';

/** @example describeAnswer(3); // => 'Often' */
export function describeAnswer(answer: Answer): string {
  return answer === CANNOT_TELL ? answerNames.cannotTell : answerNames.frequencies[answer]!;
}

/** The head of a narrow column. @example shortenAnswer(2); // => 'Some' */
export function shortenAnswer(answer: Answer): string {
  return answer === CANNOT_TELL ? answerNames.cannotTellShort : answerNames.short[answer]!;
}

/** The answer that is nearest to a mean of points. @example describeMean(30); // => 'Rarely' */
export function describeMean(points: number): string {
  return answerNames.frequencies[Math.round(points / 25)]!;
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
export function describeUnknown({ unknown, total }: Pick<GroupScore, 'unknown' | 'total'>): string {
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
  return score.people === 0 && score.unknown > 0 ? resultText.scaleUnknown : resultText.scaleTooFew;
}

/** Something with a score, as a sentence names it. */
interface Scored {
  readonly name: string;
  readonly score: GroupScore;
}

/** What is strongest and where to start, in a sentence or two. */
export function summarizeScores(scored: readonly Scored[], what: 'scales' | 'dimensions'): string {
  const firm = scored
    .flatMap(({ name, score: { value, isFirm } }) => (value !== undefined && isFirm ? [{ name, value }] : []))
    // The names of scales are half sentences themselves.
    .map(({ name, value }) => ({ name: what === 'scales' ? resultText.quoted(name) : name, value }));
  const [strongest] = [...firm].sort((a, b) => b.value - a.value);
  const [weakest] = [...firm].sort((a, b) => a.value - b.value);
  if (!strongest || !weakest) {
    const isBlind = scored.every(({ score }) => score.people === 0) && scored.some(({ score }) => score.unknown > 0);
    return isBlind ? resultText.allUnknown : resultText.tooFew;
  }
  const [high, low] = [describeScore(strongest.value), describeScore(weakest.value)];
  const band = getBand(strongest.value);
  if (firm.length === 1) return resultText.onlyOne(strongest.name, high);
  if (high === low) return resultText.allAt(what, firm.length, high);
  if (getBand(weakest.value) === band) {
    return resultText.allWithin(what, firm.length, band, [low, high], weakest.name);
  }
  return resultText.strongest(strongest.name, high, weakest.name, low);
}
