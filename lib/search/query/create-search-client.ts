import { workerAddress } from '@/lib/site/worker-address';
import { MANIFEST_NAME } from '../format/manifest';
import { IndexError, parseManifest } from './open-index';
import type { Answer, Ask, OpenMessage, ReplyMessage, RequestName } from './worker';

/** Asks questions of the index, which is fetched with the first of them or with `prepare`. */
export interface SearchClient {
  /** Fetches what every search needs. It never fails: what is wrong is told to whoever asks. */
  prepare(): void;
  /** @throws {IndexError} */
  ask<Name extends RequestName>(name: Name, ask: Ask<Name>): Promise<Answer<Name>>;
}

interface SearchClientOptions {
  /** The folder of the index, and the site's root, both without a slash at the end. */
  readonly indexUrl: string;
  readonly siteUrl: string;
}

interface Connection {
  send(name: RequestName, ask: unknown): Promise<unknown>;
  close(): void;
}

/**
 * Makes the page's side of search: it starts a worker, which fetches and searches, so that no keystroke waits.
 *
 * An index that was replaced while the page was open is opened again, once; a broken one is reported.
 */
export function createSearchClient(options: SearchClientOptions): SearchClient {
  let connecting: Promise<Connection> | undefined;

  function connectOnce(): Promise<Connection> {
    connecting ??= connect(options);
    connecting.catch(() => (connecting = undefined));
    return connecting;
  }

  async function ask(name: RequestName, asked: unknown, mayRetry: boolean): Promise<unknown> {
    const used = connectOnce();
    try {
      return await (await used).send(name, asked);
    } catch (error) {
      // The next question starts again.
      if (connecting === used) connecting = undefined;
      (await used.catch(() => undefined))?.close();
      if (!mayRetry || !(error instanceof IndexError) || error.reason === 'unreachable') throw error;
      return ask(name, asked, false);
    }
  }

  return {
    prepare: () => void connectOnce().catch(() => undefined),
    ask: (name, asked) => ask(name, asked, true) as never,
  };
}

async function connect({ indexUrl, siteUrl }: SearchClientOptions): Promise<Connection> {
  const response = await fetch(`${indexUrl}/${MANIFEST_NAME}`, { cache: 'no-cache' }).catch(() => undefined);
  if (!response) throw new IndexError('unreachable', 'The search index could not be reached.');
  if (!response.ok) throw new IndexError('stale', 'There is no search index.');
  const manifest = parseManifest(await response.text());
  if (manifest.worker === undefined) throw new IndexError('corrupt', 'The search index has no worker.');

  const worker = new Worker(workerAddress(`${indexUrl}/${manifest.worker}`));
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  worker.onmessage = ({ data }: MessageEvent<ReplyMessage>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('fault' in data) asked?.reject(new IndexError(data.fault.reason, data.fault.message));
    else asked?.resolve(data.answer);
  };
  worker.onerror = () => {
    waiting.forEach(({ reject }) => reject(new IndexError('stale', 'The search script could not be started.')));
    waiting.clear();
  };
  const message: OpenMessage = { manifest, indexUrl, siteUrl };
  worker.postMessage(message);
  return {
    send(name, ask) {
      lastId += 1;
      worker.postMessage({ id: lastId, name, ask });
      return new Promise((resolve, reject) => waiting.set(lastId, { resolve, reject }));
    },
    close: () => worker.terminate(),
  };
}
