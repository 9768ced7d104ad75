import { answerNames } from '#words/self-checks';
import { CANNOT_TELL, type Answer } from '@/lib/self-checks/answers';

/** @example describeAnswer(3); // => 'Often' */
export function describeAnswer(answer: Answer): string {
  return answer === CANNOT_TELL ? answerNames.cannotTell : answerNames.frequencies[answer]!;
}

/**
 * The head of a narrow column.
 *
 * @example shortenAnswer(2); // => 'Some'
 */
export function shortenAnswer(answer: Answer): string {
  return answer === CANNOT_TELL ? answerNames.cannotTellShort : answerNames.short[answer]!;
}

/** The answer that is nearest to a mean of points. @example describeMean(30); // => 'Rarely' */
export function describeMean(points: number): string {
  return answerNames.frequencies[Math.round(points / 25)]!;
}
