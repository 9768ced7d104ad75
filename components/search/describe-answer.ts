import { describeCount } from '@/components/ui/describe';
import { toPlain } from './highlighted';
import type { AnswerState } from './use-answer';

/** What is said aloud when the list below a search field changes. */
export function describeAnswer(state: AnswerState): string {
  if (state.status === 'failed') return FAILURES[state.reason];
  if (state.status !== 'answered') return '';
  const { results, total, didYouMean } = state.answer;
  const [first] = results;
  if (!first) return 'No answers.';
  const understood = didYouMean === undefined ? '' : `Understood as ${didYouMean}. `;
  return `${understood}${describeCount(total, 'answer')}. The first: ${toPlain(first.title)}`;
}

export const FAILURES = {
  offline: 'You are offline, and search has not been fetched yet. It goes on by itself when you are back online.',
  broken: 'Search could not be loaded. The list of all questions works without it.',
} as const;
