import { useEffect, useState } from 'react';
import { createSearchClient, type SearchClient } from '@/lib/search/query/create-search-client';
import type { Answer, Ask, RequestName } from '@/lib/search/query/worker';
import { hrefTo, paths } from '@/lib/site/paths';

let client: SearchClient | undefined;

/** The page's one connection to the index; nothing is fetched before it is asked something. */
export function getSearchClient(): SearchClient {
  client ??= createSearchClient({ indexUrl: hrefTo(paths.searchIndex), siteUrl: hrefTo('') });
  return client;
}

/** The last answer with what was asked, or why there is none. */
interface RequestState<Name extends RequestName> {
  readonly asked?: Ask<Name>;
  readonly answer?: Answer<Name>;
  readonly error?: unknown;
}

const NOTHING = {};

/**
 * Asks the index whenever the question changes; the last question wins, and the answer before it stays until then. What
 * could not be reached is asked again when the device is back online.
 *
 * @param ask `undefined` for nothing to ask.
 * @param isPaused keeps the last answer for now.
 */
export function useRequest<Name extends RequestName>(
  name: Name,
  ask: Ask<Name> | undefined,
  isPaused = false,
): RequestState<Name> {
  const [state, setState] = useState<RequestState<Name>>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const key = ask === undefined ? undefined : JSON.stringify(ask);
  // The answer to what was cleared is not the last one of what comes next.
  if (key === undefined && state !== NOTHING) setState(NOTHING);

  useEffect(() => {
    if (key === undefined || isPaused) return undefined;
    let isCurrent = true;
    const asked = JSON.parse(key) as Ask<Name>;
    getSearchClient()
      .ask(name, asked)
      .then(
        (answer) => isCurrent && setState({ asked, answer }),
        (error: unknown) => isCurrent && setState({ error }),
      );
    return () => {
      isCurrent = false;
    };
  }, [name, key, isPaused, attempt]);

  // From the start: a device may be back before it was said that it is away.
  useEffect(() => {
    const tryAgain = () => setAttempt((count) => count + 1);
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  }, []);

  return key === undefined ? NOTHING : state;
}
