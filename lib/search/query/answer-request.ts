import { shorten } from '@/lib/text/sentences';
import { findSnippet, highlight, type HighlightedText } from './snippet';
import { findMatches, search } from './search';
import type { FacetFile, StoredArticle } from '../format/manifest';
import type { SearchSource } from './source';
import type { RequestName, Requests, ShownArticle } from './messages';

/** What a worker answers from. */
export interface OpenedSearch {
  readonly source: SearchSource;
  readonly loadFacets: () => Promise<FacetFile>;
  /** An article's text; `undefined` if it cannot be had, for then there is no snippet. */
  readonly loadText: (slug: string) => Promise<string | undefined>;
}

type Answerers = {
  readonly [Name in RequestName]: (
    opened: OpenedSearch,
    ask: Requests[Name]['ask'],
  ) => Promise<Requests[Name]['answer']>;
};

const MAX_NEAREST = 5;

/** As long as in the lists that the server writes. */
const LINE_LENGTH = 170;

const ANSWERERS: Answerers = {
  async search({ source, loadText }, { query, limit }) {
    const { results, stems, ...answer } = await search(source, query, { limit, loadText });
    const known = new Set(stems.keys());
    const nearest = results.length > 0 ? [] : await source.getArticles(await findNearest(source, query));
    return {
      results: results.map((article) => show(article, article.number, known)),
      ...answer,
      stems: [...stems],
      nearest: nearest.map((article) => show(article, -1, known)),
    };
  },

  async snippets({ loadText }, { slugs, stems }) {
    const weights = new Map(stems);
    const known = new Set(weights.keys());
    return Promise.all(
      slugs.map(async (slug): Promise<HighlightedText | null> => {
        const text = await loadText(slug);
        const snippet = text === undefined ? undefined : findSnippet(text, weights);
        return snippet === undefined ? null : highlight(snippet, known);
      }),
    );
  },

  match: ({ source, loadText }, { query }) => findMatches(source, query, loadText),
  facets: ({ loadFacets }) => loadFacets(),
  async articles({ source }, { numbers }) {
    const articles = await source.getArticles(numbers);
    return articles.map(({ answer, ...rest }) => ({ ...rest, line: shorten(answer, LINE_LENGTH) }));
  },
};

/** Answers one request of the page. */
export function answerRequest<Name extends RequestName>(
  opened: OpenedSearch,
  name: Name,
  ask: Requests[Name]['ask'],
): Promise<Requests[Name]['answer']> {
  return ANSWERERS[name](opened, ask);
}

/** If no word is known, the beginning of one may be. */
async function findNearest(source: SearchSource, query: string): Promise<number[]> {
  const beginnings = query
    .split(/\s+/)
    .map((word) => word.slice(0, 3))
    .filter((beginning) => beginning.length === 3);
  if (beginnings.length === 0) return [];
  return (await findMatches(source, beginnings.join(' '))).slice(0, MAX_NEAREST);
}

function show({ title, answer, ...rest }: StoredArticle, number: number, stems: ReadonlySet<string>): ShownArticle {
  const { slug, language, dimension, domain } = rest;
  return {
    number,
    slug,
    title: highlight(title, stems),
    answer: highlight(answer, stems),
    ...(language && { language }),
    ...(dimension && { dimension }),
    ...(domain && { domain }),
  };
}
