import { shorten } from '@/lib/text/sentences';
import { markWords, type MarkedText } from '../mark';
import { findPassage } from '../passage';
import { findMatches, search } from '../search';
import type { FacetFile } from '../index-format';
import type { SearchSource, StoredArticle } from '../source';
import type { RequestName, Requests, ShownArticle } from './messages';

/** What a worker answers from. */
export interface OpenedSearch {
  readonly source: SearchSource;
  readonly loadFacets: () => Promise<FacetFile>;
  /** An article's text; `undefined` where it cannot be had, for then there is no passage. */
  readonly loadText: (slug: string) => Promise<string | undefined>;
}

type Answerers = {
  readonly [Name in RequestName]: (
    opened: OpenedSearch,
    ask: Requests[Name]['ask'],
  ) => Promise<Requests[Name]['answer']>;
};

const MOST_NEAREST = 5;

/** As long as in the lists that the server writes. */
const LINE_LENGTH = 170;

const ANSWERERS: Answerers = {
  async search({ source, loadText }, { query, isTyping, most }) {
    const { results, stems, total, didYouMean, missingQuotes } = await search(source, query, {
      isTyping,
      most,
      loadText,
    });
    const known = new Set(stems.keys());
    const nearest = results.length > 0 ? [] : await source.getArticles(await findNearest(source, query));
    return {
      results: results.map((article) => show(article, article.number, known)),
      total,
      ...(didYouMean && { didYouMean }),
      missingQuotes,
      stems: [...stems],
      nearest: nearest.map((article) => show(article, -1, known)),
    };
  },

  async passages({ loadText }, { slugs, stems }) {
    const weights = new Map(stems);
    const known = new Set(weights.keys());
    return Promise.all(
      slugs.map(async (slug): Promise<MarkedText | null> => {
        const text = await loadText(slug);
        const passage = text === undefined ? undefined : findPassage(text, weights);
        return passage === undefined ? null : markWords(passage, known);
      }),
    );
  },

  match: ({ source }, { query, isTyping }) => findMatches(source, query, isTyping),
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

/** Where no word is known, those that begin alike lead somewhere. */
async function findNearest(source: SearchSource, query: string): Promise<number[]> {
  const beginnings = query
    .split(/\s+/)
    .map((word) => word.slice(0, 3))
    .filter((beginning) => beginning.length === 3);
  if (beginnings.length === 0) return [];
  return (await findMatches(source, beginnings.join(' '), true)).slice(0, MOST_NEAREST);
}

function show({ title, answer, ...rest }: StoredArticle, number: number, stems: ReadonlySet<string>): ShownArticle {
  const { slug, dimension, domain } = rest;
  return {
    number,
    slug,
    title: markWords(title, stems),
    answer: markWords(answer, stems),
    ...(dimension && { dimension }),
    ...(domain && { domain }),
  };
}
