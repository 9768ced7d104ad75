import { counts } from '#words/base';
import { search } from '#words/search';
import { toPlain } from './highlighted';
import type { AnswerState } from './use-answer';

/** What is said aloud when the list below a search field changes. */
export function describeAnswer(state: AnswerState): string {
  if (state.status === 'failed') return search[state.reason];
  if (state.status !== 'answered') return '';
  const { results, strong, didYouMean, isAnswered, isVague } = state.answer;
  const [first] = results;
  if (isVague) return search.vague;
  if (!first) return search.none;
  const understood = didYouMean === undefined ? '' : `${search.showingFor} ${didYouMean}. `;
  const answered = isAnswered ? '' : `${search.notAnswered} `;
  return `${understood}${answered}${counts.results(strong)}. ${search.first} ${toPlain(first.title)}`;
}
