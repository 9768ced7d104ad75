import { counts } from '#words/base';
import { search } from '#words/search';
import { IndexError } from '@/lib/search/query/open-index';
import type { HighlightedText } from '@/lib/search/query/snippet';
import type { Answer, Ask } from '@/lib/search/query/worker';
import { toPlain } from './highlighted';
import { useRequest } from './use-request';
import { useDebounced } from './use-typing';

/** What has become of a search. */
export type AnswerState =
  | { readonly status: 'idle' | 'asked' }
  | { readonly status: 'answered'; readonly query: string; readonly answer: Answer<'search'> }
  | { readonly status: 'failed'; readonly reason: 'offline' | 'broken' };

interface Question {
  readonly query: string;
  readonly limit: number;
  /** Keeps the last answer for now. */
  readonly isPaused?: boolean;
}

/** Searches whenever the question changes. */
export function useAnswer({ query, limit, isPaused }: Question): AnswerState {
  const trimmed = query.trim();
  const ask = trimmed === '' ? undefined : { query: trimmed, limit };
  const { asked, answer, error } = useRequest('search', ask, isPaused);
  if (!ask) return { status: 'idle' };
  if (asked && answer) return { status: 'answered', query: asked.query, answer };
  if (error === undefined) return { status: 'asked' };
  const isOffline = error instanceof IndexError && error.reason === 'unreachable';
  return { status: 'failed', reason: isOffline ? 'offline' : 'broken' };
}

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

const PAUSE = 250;

/** By slug: where the text speaks of what was searched for. They come after the results, or not at all. */
export function useSnippets(state: AnswerState): ReadonlyMap<string, HighlightedText> {
  const { results, stems, isAnswered } = state.status === 'answered' ? state.answer : NO_ANSWER;
  // The answer is shown with its short answer.
  const key = JSON.stringify({ slugs: results.slice(isAnswered ? 1 : 0).map(({ slug }) => slug), stems });
  // Nothing is fetched for words that are still being typed: the reader has stopped when the same answer stays.
  const settled = useDebounced(key, PAUSE);
  const ask = JSON.parse(settled) as Ask<'snippets'>;
  const { asked, answer } = useRequest('snippets', ask.slugs.length > 0 ? ask : undefined);
  if (!asked || !answer || JSON.stringify(asked) !== key) return NONE;
  return new Map(asked.slugs.flatMap((slug, index) => (answer[index] ? [[slug, answer[index]] as const] : [])));
}

const NO_ANSWER = { results: [], stems: [], isAnswered: false };
const NONE: ReadonlyMap<string, HighlightedText> = new Map();
