/** How long a payload that was fetched ahead is good for. */
const KEPT_FOR_MS = 5 * 60_000;

interface Ahead {
  readonly response: Promise<Response>;
  readonly fetchedAt: number;
}

/** Fetches the payloads of pages, each by one plain address, and hands them to the router when it asks. */
export interface Payloads {
  /** Fetches the payload of a page that the reader may go to next. */
  readonly fetchAhead: (path: string) => void;
  /** Gives `fetch` back. */
  readonly release: () => void;
}

/**
 * Stands between Next's router and the network.
 *
 * The router asks for a payload with a query and headers of its own, other ones for every pair of pages, so that no
 * cache on the way ever has the answer; a static host looks at none of them. Here the same file is asked for by its
 * bare address, and not twice when it was fetched ahead.
 *
 * @see docs/decisions/042-one-payload-a-page.md
 */
export function createPayloads(basePath: string): Payloads {
  const fetchFromNetwork = window.fetch.bind(window);
  const ahead = new Map<string, Ahead>();

  function takeAhead(address: string): Promise<Response> | undefined {
    const found = ahead.get(address);
    ahead.delete(address);
    return found && Date.now() - found.fetchedAt < KEPT_FOR_MS ? found.response : undefined;
  }

  async function fetchPayload(address: string): Promise<Response> {
    const response = await takeAhead(address)?.catch(() => undefined);
    return response?.ok ? response : fetchFromNetwork(address);
  }

  window.fetch = (input, init) => {
    const address = getPayloadAddress(input, init, basePath);
    return address === undefined ? fetchFromNetwork(input, init) : fetchPayload(address);
  };

  return {
    fetchAhead: (path) => {
      const address = `${basePath}${path === '/' ? '/index' : path}.txt`;
      if (ahead.has(address)) return;
      const response = fetchFromNetwork(address, { priority: 'low' });
      // A failure is found again, and told, by whoever needs the payload.
      response.catch(() => ahead.delete(address));
      ahead.set(address, { response, fetchedAt: Date.now() });
    },
    release: () => {
      window.fetch = fetchFromNetwork;
    },
  };
}

/** The bare address of the payload that the router asks for; `undefined` for anybody else's request. */
function getPayloadAddress(input: RequestInfo | URL, init: RequestInit | undefined, basePath: string) {
  if (!(input instanceof URL) || input.origin !== location.origin) return undefined;
  const isFromRouter = new Headers(init?.headers).has('rsc') && init?.method === undefined;
  if (!isFromRouter || !input.pathname.endsWith('.txt')) return undefined;
  // Of the front page of a site below a path, the router thinks that it lies beside that path.
  return input.pathname === `${basePath}.txt` ? `${basePath}/index.txt` : input.pathname;
}
