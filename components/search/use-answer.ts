import { useEffect, useState } from 'react';
import { IndexError } from '@/lib/search/query/open-index';
import type { ShownAnswer } from '@/lib/search/query/messages';
import { getSearchClient } from './search-client';

/** What has become of a question to the index. */
export type AnswerState =
  | { readonly status: 'idle' }
  | { readonly status: 'asked'; readonly last?: ShownAnswer }
  | { readonly status: 'answered'; readonly query: string; readonly answer: ShownAnswer }
  | { readonly status: 'failed'; readonly reason: 'offline' | 'broken' };

interface Question {
  readonly query: string;
  readonly limit: number;
  /** Keeps the last answer for now. */
  readonly isPaused?: boolean;
}

/**
 * Asks the index whenever the question changes; the last question wins. What could not be reached is asked again when
 * the device is back online.
 */
export function useAnswer({ query, limit, isPaused = false }: Question): AnswerState {
  const [state, setState] = useState<AnswerState>({ status: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const trimmed = query.trim();
  // The answer to what was cleared is not the last one of what comes next.
  if (trimmed === '' && state.status !== 'idle') setState({ status: 'idle' });

  useEffect(() => {
    let isCurrent = true;
    if (trimmed === '' || isPaused) return undefined;
    getSearchClient()
      .ask('search', { query: trimmed, limit })
      .then(
        (answer) => isCurrent && setState({ status: 'answered', query: trimmed, answer }),
        (error: unknown) => isCurrent && setState({ status: 'failed', reason: getReason(error) }),
      );
    return () => {
      isCurrent = false;
    };
  }, [trimmed, limit, isPaused, attempt]);

  // From the start: a device may be back before it was said that it is away.
  useEffect(() => {
    const tryAgain = () => setAttempt((count) => count + 1);
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  }, []);

  if (trimmed === '') return { status: 'idle' };
  if (state.status === 'idle') return { status: 'asked' };
  return state;
}

function getReason(error: unknown): 'offline' | 'broken' {
  return error instanceof IndexError && error.reason === 'unreachable' ? 'offline' : 'broken';
}
