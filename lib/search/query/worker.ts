import { shorten } from '@/lib/text/sentences';
import type { FacetFile, StoredArticle } from '../format/manifest';
import type { OpenMessage, ReplyMessage, RequestMessage, Requests, ShownArticle } from './messages';
import { createReader, IndexError, openIndex, type SearchSource } from './open-index';
import { findMatches, search } from './search';
import { findSnippet, highlight } from './snippet';

/** A worker's global scope, as far as it is needed; the DOM's types have a window's instead. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<OpenMessage | RequestMessage>) => void) | null;
  postMessage(message: ReplyMessage): void;
}

const MAX_NEAREST = 5;

/** As long as in the lists that the server writes. */
const LINE_LENGTH = 170;

const scope = globalThis as unknown as WorkerScope;
let opening: Promise<Requests> | undefined;

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
    const requests = await opening;
    scope.postMessage({ id, answer: await requests[name](ask as never) });
  } catch (error) {
    const reason = error instanceof IndexError ? error.reason : 'corrupt';
    scope.postMessage({ id, fault: { reason, message: (error as Error).message } });
  }
}

async function open({ manifest, indexUrl, siteUrl }: OpenMessage): Promise<Requests> {
  const loadFile = (name: string) => fetchText(`${indexUrl}/${name}`);
  const source = await openIndex(manifest, loadFile);
  const loadFacets = createReader(loadFile, (text) => JSON.parse(text) as FacetFile);
  const readText = createReader(fetchText, (text) => text);
  /** `undefined` if it cannot be had, for then there is no snippet. */
  const loadText = (slug: string) => readText(siteUrl + manifest.text.replace('{slug}', slug)).catch(() => undefined);

  return {
    async search({ query, limit }) {
      const { results, stems, ...answer } = await search(source, query, { limit, loadText });
      const known = new Set(stems.keys());
      const nearest = results.length > 0 ? [] : await findNearest(source, query);
      return {
        ...answer,
        results: results.map((article) => show(article, known)),
        stems: [...stems],
        nearest: nearest.map((article) => show(article, known)),
      };
    },
    snippets({ slugs, stems }) {
      const weights = new Map(stems);
      const known = new Set(weights.keys());
      return Promise.all(
        slugs.map(async (slug) => {
          const text = await loadText(slug);
          const snippet = text === undefined ? undefined : findSnippet(text, weights);
          return snippet === undefined ? null : highlight(snippet, known);
        }),
      );
    },
    match: ({ query }) => findMatches(source, query, loadText),
    facets: () => loadFacets(manifest.facets),
    async articles({ numbers }) {
      const articles = await source.getArticles(numbers);
      return articles.map(({ answer, ...rest }) => ({ ...rest, line: shorten(answer, LINE_LENGTH) }));
    },
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url).catch(() => undefined);
  if (!response) throw new IndexError('unreachable', `${url} could not be reached.`);
  if (!response.ok) throw new IndexError('stale', `${url} is not there any more.`);
  return response.text();
}

/** If no word is known, the beginning of one may be. */
async function findNearest(source: SearchSource, query: string): Promise<readonly StoredArticle[]> {
  const beginnings = query
    .split(/\s+/)
    .map((word) => word.slice(0, 3))
    .filter((beginning) => beginning.length === 3);
  const matches = beginnings.length === 0 ? [] : await findMatches(source, beginnings.join(' '));
  return source.getArticles(matches.slice(0, MAX_NEAREST));
}

function show({ slug, title, language, answer, dimension, domain }: StoredArticle, stems: Set<string>): ShownArticle {
  return {
    slug,
    title: highlight(title, stems),
    answer: highlight(answer, stems),
    ...(language && { language }),
    ...(dimension && { dimension }),
    ...(domain && { domain }),
  };
}
