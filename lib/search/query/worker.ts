import { IndexError, openIndex } from './open-index';
import type { FacetFile } from '../format/manifest';
import { answerRequest, type OpenedSearch } from './answer-request';
import type { OpenMessage, ReplyMessage, RequestMessage } from './messages';

/** A worker's global scope, as far as it is needed; the DOM's types have a window's instead. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<OpenMessage | RequestMessage>) => void) | null;
  postMessage(message: ReplyMessage): void;
}

const scope = globalThis as unknown as WorkerScope;
let opening: Promise<OpenedSearch> | undefined;

scope.onmessage = ({ data }) => {
  if ('manifest' in data) {
    opening = open(data);
    // Whoever asks first is told; until then nobody has to know.
    opening.catch(() => undefined);
  } else void reply(data);
};

async function reply({ id, name, ask }: RequestMessage): Promise<void> {
  try {
    if (!opening) throw new IndexError('unreachable', 'The index was never opened.');
    scope.postMessage({ id, answer: await answerRequest(await opening, name, ask) });
  } catch (error) {
    const reason = error instanceof IndexError ? error.reason : 'corrupt';
    scope.postMessage({ id, fault: { reason, message: (error as Error).message } });
  }
}

async function open({ manifest, indexUrl, siteUrl }: OpenMessage): Promise<OpenedSearch> {
  const loadFile = (name: string) => fetchText(`${indexUrl}/${name}`);
  const source = await openIndex(manifest, loadFile);
  const texts = new Map<string, Promise<string | undefined>>();
  return {
    source,
    loadFacets: async () => JSON.parse(await loadFile(manifest.facets)) as FacetFile,
    loadText: (slug) => {
      const known = texts.get(slug);
      if (known) return known;
      const text = fetchText(siteUrl + manifest.text.replace('{slug}', slug)).catch(() => undefined);
      texts.set(slug, text);
      return text;
    },
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url).catch(() => undefined);
  if (!response) throw new IndexError('unreachable', `${url} could not be reached.`);
  if (!response.ok) throw new IndexError('stale', `${url} is not there any more.`);
  return response.text();
}
