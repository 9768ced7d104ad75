import { describeCount } from '@/components/ui/describe';
import { toPlain } from './highlighted';
import type { AnswerState } from './use-answer';

/** What is said aloud when the list below a search field changes. */
export function describeAnswer(state: AnswerState): string {
  if (state.status === 'failed') return FAILURES[state.reason];
  if (state.status !== 'answered') return '';
  const { results, strong, didYouMean, isAnswered, isVague } = state.answer;
  const [first] = results;
  if (isVague) return VAGUE;
  if (!first) return 'No results.';
  const understood = didYouMean === undefined ? '' : `Showing results for ${didYouMean}. `;
  const answered = isAnswered ? '' : 'No article answers this yet. ';
  return `${understood}${answered}${describeCount(strong, 'result')}. First: ${toPlain(first.title)}`;
}

/** Said if there are only numbers and small words to look for. */
export const VAGUE = 'Add a word that says what it is about.';

export const FAILURES = {
  offline: 'You are offline, and search has not been loaded yet. It continues by itself when you are back online.',
  broken: 'Search could not be loaded. The list of all questions works without it.',
} as const;
