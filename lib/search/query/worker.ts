import { shorten } from '@/lib/text/sentences';
import type { FacetFile, SearchManifest, StoredArticle } from '../format/manifest';
import { createReader, IndexError, openIndex, type SearchSource } from './open-index';
import { findMatches, search } from './search';
import { findSnippet, highlight } from './snippet';

/** What the page may ask of the worker. */
type Requests = Awaited<ReturnType<typeof open>>;
export type RequestName = keyof Requests;
/** What it asks with, and what it gets, by the name of the request. */
export type Ask<Name extends RequestName> = Requests[Name] extends (ask: infer Asked) => unknown ? Asked : never;
export type Answer<Name extends RequestName> = Awaited<ReturnType<Requests[Name]>>;

/** The first message to the worker. */
export interface OpenMessage {
  readonly manifest: SearchManifest;
  /** The folder of the index, and the site's root, both without a slash at the end. */
  readonly indexUrl: string;
  readonly siteUrl: string;
}

interface RequestMessage {
  readonly id: number;
  readonly name: RequestName;
  readonly ask: unknown;
}

export type ReplyMessage =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: { readonly reason: IndexError['reason']; readonly message: string } };

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

async function open({ manifest, indexUrl, siteUrl }: OpenMessage) {
  const loadFile = (name: string) => fetchText(`${indexUrl}/${name}`);
  const source = await openIndex(manifest, loadFile);
  const loadFacets = createReader(loadFile, (text) => JSON.parse(text) as FacetFile);
  const readText = createReader(fetchText, (text) => text);
  /** `undefined` if it cannot be had, for then there is no snippet. */
  const loadText = (slug: string) => readText(siteUrl + manifest.text.replace('{slug}', slug)).catch(() => undefined);

  return {
    async search({ query, limit }: { readonly query: string; readonly limit: number }) {
      const { results, stems, ...answer } = await search(source, query, { limit, loadText });
      const known = new Set(stems.keys());
      const nearest = results.length > 0 ? [] : await findNearest(source, query);
      return {
        ...answer,
        results: results.map((article) => show(article, known)),
        /** For `snippets`. */
        stems: [...stems],
        /** Questions with words like those that were typed, if nothing was found. */
        nearest: nearest.map((article) => show(article, known)),
      };
    },
    /** By slug; `undefined` where the text has nothing to show, or cannot be had. */
    snippets({ slugs, stems }: { readonly slugs: readonly string[]; readonly stems: readonly [string, number][] }) {
      const weights = new Map(stems);
      const known = new Set(weights.keys());
      return Promise.all(
        slugs.map(async (slug) => {
          const snippet = findSnippet((await loadText(slug)) ?? '', weights);
          return snippet === undefined ? undefined : highlight(snippet, known);
        }),
      );
    },
    /** The numbers of the articles that have what was typed. */
    match: ({ query }: { readonly query: string }) => findMatches(source, query, loadText),
    facets: () => loadFacets(manifest.facets),
    /** As a list shows them. */
    async articles({ numbers }: { readonly numbers: readonly number[] }) {
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

/** An article as a result shows it, what was searched for highlighted. */
export type ShownArticle = ReturnType<typeof show>;

function show({ slug, title, language, answer, dimension, domain }: StoredArticle, stems: ReadonlySet<string>) {
  return { slug, language, dimension, domain, title: highlight(title, stems), answer: highlight(answer, stems) };
}
