import { listWords } from '@/lib/text/terms';
import { findIdeas } from './find-ideas';
import { hasPhrase } from './passage';
import { findAlike } from './likeness';
import { parseQuery, type ParsedQuery } from './parse-query';
import { listKeys, rank, type Ranked, type RankableQuery } from './rank';
import { rarity } from './postings';
import { refine } from './refine';
import type { PostingList, SearchSource, StoredArticle } from './source';
import { WEIGHTS, type Weights } from './weights';

export interface SearchOptions {
  /** How many results to fetch; 10 where nothing is said. */
  readonly most?: number;
  /** Whether the last word may go on. */
  readonly isTyping?: boolean;
  readonly weights?: Weights;
  /** An article's text, for phrases in quotation marks; without it they are looked for in titles and short answers. */
  readonly loadText?: (slug: string) => Promise<string | undefined>;
}

export interface FoundArticle extends StoredArticle {
  /** The article's place in the collection. */
  readonly number: number;
  readonly score: number;
}

export interface SearchAnswer {
  readonly results: readonly FoundArticle[];
  /** How many articles have anything to do with the query. */
  readonly total: number;
  /** The query as it was understood, where a word was corrected. */
  readonly didYouMean?: string;
  /** The stems that were looked for, with how much each tells; for marks and passages. */
  readonly stems: ReadonlyMap<string, number>;
  /** Phrases in quotation marks that stand in no article; then the words alone were looked for. */
  readonly missingQuotes: readonly string[];
}

/** What has less than this share of what the best answer has of the words is left out, unless it stands as near. */
const LEAST_SHARE = 0.08;
const LEAST_NEARNESS = 0.45;
const MOST_RESULTS = 50;

/** How many articles are read to see whether a phrase stands in them. */
const MOST_READ = 24;

/** Finds the articles that answer a query, the best first. The same in the browser, in tests and in measurements. */
export async function search(source: SearchSource, query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const { most = 10, isTyping = false, weights = WEIGHTS, loadText } = options;
  const parsed = parseQuery(query, source.vocabulary, weights, isTyping);
  const ranked = await rankAll(source, parsed, weights);
  const quoted = await keepQuoted(source, ranked.ranked, parsed.quotes, ranked.lists, loadText);
  const kept = quoted.ranked.slice(0, MOST_RESULTS);
  const candidates = kept.slice(0, Math.max(most, 10));
  const articles = await source.getArticles(candidates.map(({ article }) => article));
  const found = candidates.map(({ article, score }, index) => ({ ...articles[index]!, number: article, score }));
  return {
    results: refine(found, parsed.words, weights).slice(0, most),
    total: kept.length,
    ...(parsed.didYouMean && { didYouMean: parsed.didYouMean }),
    stems: weighStems(parsed, ranked.lists, source.count),
    missingQuotes: quoted.missing,
  };
}

/** The numbers of the articles that have to do with a query, the best first; for filters. */
export async function findMatches(source: SearchSource, query: string, isTyping: boolean): Promise<number[]> {
  const { byWords } = await rankAll(source, parseQuery(query, source.vocabulary, WEIGHTS, isTyping), WEIGHTS);
  const best = byWords[0]?.score ?? 0;
  return byWords.filter(({ score }) => score >= best * LEAST_MATCH).map(({ article }) => article);
}

/** A filter is stricter than a list in which the best stands first. */
const LEAST_MATCH = 0.3;

async function rankAll(source: SearchSource, { words }: ParsedQuery, weights: Weights) {
  const query: RankableQuery = { words, ideas: findIdeas(words, source.thesaurus, weights) };
  const lists = await source.getLists(listKeys(query));
  const byWords = rank(query, lists, source, weights);
  const alike = source.likeness ? findAlike(words, lists, source.likeness, source.count) : new Map<number, number>();
  return { byWords, ranked: addLikeness(byWords, alike, weights), lists };
}

/** An article counts also for standing where the query does; one that has little of its words must stand very near. */
function addLikeness(byWords: readonly Ranked[], alike: ReadonlyMap<number, number>, { likeness }: Weights): Ranked[] {
  const best = byWords[0]?.score ?? 1;
  const scores = new Map(byWords.map(({ article, score }) => [article, score]));
  return [...new Set([...scores.keys(), ...alike.keys()])]
    .map((article) => ({ article, words: scores.get(article) ?? 0, nearness: alike.get(article) ?? 0 }))
    .filter(({ words, nearness }) => (words > 0 && words >= best * LEAST_SHARE) || nearness >= LEAST_NEARNESS)
    .map(({ article, words, nearness }) => ({ article, score: words + likeness * best * nearness }))
    .sort((a, b) => b.score - a.score || a.article - b.article);
}

async function keepQuoted(
  source: SearchSource,
  ranked: readonly Ranked[],
  quotes: readonly string[],
  lists: ReadonlyMap<string, PostingList>,
  loadText: SearchOptions['loadText'],
): Promise<{ ranked: readonly Ranked[]; missing: readonly string[] }> {
  if (quotes.length === 0) return { ranked, missing: [] };
  const candidates = ranked.filter(({ article }) => quotes.every((quote) => hasEveryWord(article, quote, lists)));
  const read = candidates.slice(0, MOST_READ);
  const articles = await source.getArticles(read.map(({ article }) => article));
  const kept = await Promise.all(
    articles.map(async ({ slug, title, answer }) => {
      const isMissing = (text: string) => quotes.filter((quote) => !hasPhrase(text, quote));
      if (isMissing(`${title}\n${answer}`).length === 0) return true;
      const text = (await loadText?.(slug)) ?? '';
      return isMissing(`${title}\n${answer}\n${text}`).length === 0;
    }),
  );
  const found = read.filter((_, index) => kept[index]);
  return found.length > 0 ? { ranked: found, missing: [] } : { ranked, missing: quotes };
}

/** Whether an article may have every word; of a list that was cut nobody knows. */
function hasEveryWord(article: number, quote: string, lists: ReadonlyMap<string, PostingList>): boolean {
  return listWords(quote).every(({ stem, isStop }) => {
    const list = lists.get(stem);
    if (isStop || (list && list.frequency > list.postings.length)) return true;
    return list?.postings.some((posting) => posting.article === article) === true;
  });
}

function weighStems({ words }: ParsedQuery, lists: ReadonlyMap<string, PostingList>, count: number) {
  const stems = new Map<string, number>();
  for (const { stem, weight } of words.flatMap(({ readings }) => readings)) {
    const list = lists.get(stem);
    if (list) stems.set(stem, Math.max(weight * rarity(list.frequency, count), stems.get(stem) ?? 0));
  }
  return stems;
}
