import { listWords } from '@/lib/text/terms';
import { idf, type PostingList } from '../format/postings';
import { isConfident } from './confidence';
import { expandQuery } from './expand-query';
import { measureSimilarity } from './lsa';
import type { SearchSource } from './open-index';
import { parseQuery, type CandidateTerm, type ParsedQuery } from './parse-query';
import { listKeys, rank, type Ranked } from './rank';
import { hasPhrase } from './snippet';
import { WEIGHTS, type Weights } from './weights';

export interface SearchOptions {
  /** How many results to fetch; 10 if nothing is said. */
  readonly limit?: number;
  readonly weights?: Weights;
  /** An article's text, for phrases in quotation marks; without it they are looked for in titles and short answers. */
  readonly loadText?: (slug: string) => Promise<string | undefined>;
}

/** An article with less than this share of the best score by words is left out, unless it is as similar as this. */
const MIN_SHARE = 0.08;
const MIN_SIMILARITY = 0.45;
const MAX_RESULTS = 50;

/** What has less than this share of the best score is the weak tail of a list. */
const STRONG_SHARE = 0.4;

/** How many articles are read to see whether they have a phrase, or a title that begins as the query does. */
const MAX_READ = 24;

/** Finds the articles that answer a query, the best first. The same in the browser, in tests and in measurements. */
export async function search(source: SearchSource, query: string, options: SearchOptions = {}) {
  const { limit = 10, weights = WEIGHTS } = options;
  const { parsed, lists, ranked, missingQuotes, isTitle } = await findRanked(source, query, weights, options.loadText);
  const kept = ranked.slice(0, MAX_RESULTS);
  const shown = kept.slice(0, limit);
  const articles = await source.getArticles(shown.map(({ article }) => article));
  const words = parsed.words.filter(({ isStop }) => !isStop);
  return {
    results: articles.map((article, index) => ({ ...article, score: shown[index]!.score })),
    /** How many articles have anything to do with the query, and how many of them, the first, have much to do with it. */
    total: kept.length,
    strong: countStrong(kept),
    /** Whether an article speaks of what is rare in the question; if not, results only mention some of its words. */
    isAnswered: isTitle || isConfident(kept, parsed.words, source),
    /** The words of the query, as typed, that the first result has. */
    mentioned: listMentioned(parsed, lists, kept[0]?.article),
    /** Whether there are only numbers and stop words to look for. */
    isVague: !isTitle && words.every(({ word }) => /^\p{N}*$/u.test(word)),
    /** The query as it was understood, if a word was corrected. */
    didYouMean: parsed.didYouMean,
    /** The stems that were looked for, with their weights; for highlights and snippets. */
    stems: weighStems(parsed, lists, source.count),
    /** Phrases in quotation marks that no article has; then their words alone were looked for. */
    missingQuotes,
  };
}

/** The numbers of the articles that have much to do with a query, the best first: what search shows before the fold. */
export async function findMatches(
  source: SearchSource,
  query: string,
  loadText?: SearchOptions['loadText'],
): Promise<number[]> {
  const { ranked } = await findRanked(source, query, WEIGHTS, loadText);
  const kept = ranked.slice(0, MAX_RESULTS);
  return kept.slice(0, countStrong(kept)).map(({ article }) => article);
}

function countStrong(ranked: readonly Ranked[]): number {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * STRONG_SHARE).length;
}

/** Ranks the articles for a query, the best first, with what it was parsed into. @throws {IndexError} */
export async function findRanked(
  source: SearchSource,
  query: string,
  weights: Weights,
  loadText?: SearchOptions['loadText'],
) {
  const parsed = await parse(source, query, weights);
  const words = { words: parsed.words, concepts: expandQuery(parsed.words, source.thesaurus, weights) };
  const lists = await source.getLists([...listKeys(words), ...parsed.excluded]);
  const byWords = rank(words, lists, source, weights);
  const similar = source.lsa
    ? measureSimilarity(parsed.words, lists, source.lsa, source.count)
    : new Map<number, number>();
  const excluded = new Set(
    parsed.excluded.flatMap((stem) => lists.get(stem)?.postings.map(({ article }) => article) ?? []),
  );
  const all = addSimilarity(byWords, similar, weights).filter(({ article }) => !excluded.has(article));
  const quoted = await keepQuoted(source, all, parsed.quotes, lists, loadText);
  const { ranked, isTitle } = await promoteTitles(source, quoted.ranked, parsed.text);
  return { parsed, lists, ranked, isTitle, missingQuotes: quoted.missing };
}

/** A word that is English is not corrected; which words are is fetched only when a correction is due. */
async function parse(source: SearchSource, query: string, weights: Weights): Promise<ParsedQuery> {
  const parsed = parseQuery(query, source.vocabulary, weights);
  if (parsed.didYouMean === undefined) return parsed;
  const isWord = await source.loadDictionary().catch(() => undefined);
  return isWord ? parseQuery(query, source.vocabulary, weights, isWord) : parsed;
}

/** An article counts also for being similar to the query; one that has little of its words must be very similar. */
function addSimilarity(
  byWords: readonly Ranked[],
  similar: ReadonlyMap<number, number>,
  { lsa }: Weights,
): readonly Ranked[] {
  const best = byWords[0]?.score ?? 1;
  const known = new Map(byWords.map((ranked) => [ranked.article, ranked]));
  return [...new Set([...known.keys(), ...similar.keys()])]
    .flatMap((article): Ranked[] => {
      const { score = 0, coverage = 0, leadCoverage = 0 } = known.get(article) ?? {};
      const similarity = similar.get(article) ?? 0;
      const isKept = (score > 0 && score >= best * MIN_SHARE) || similarity >= MIN_SIMILARITY;
      return isKept ? [{ article, score: score + lsa * best * similarity, coverage, leadCoverage }] : [];
    })
    .sort((a, b) => b.score - a.score || a.article - b.article);
}

/**
 * Puts titles first that begin as the query does, then those that have its words next to each other; of several the
 * shortest.
 */
async function promoteTitles(
  source: SearchSource,
  ranked: readonly Ranked[],
  text: string,
): Promise<{ readonly ranked: readonly Ranked[]; readonly isTitle: boolean }> {
  const typed = listWords(text);
  if (typed.length < 2) return { ranked, isTitle: false };
  const read = ranked.slice(0, source.isSmall ? ranked.length : MAX_READ);
  const articles = await source.getArticles(read.map(({ article }) => article));
  const titles = read
    .map((entry, index) => ({ entry, title: articles[index]!.title, place: findRun(articles[index]!.title, typed) }))
    .filter(({ place }) => place === 0 || (place > 0 && typed.some(({ isStop }) => !isStop)))
    .sort((a, b) => Number(a.place > 0) - Number(b.place > 0) || a.title.length - b.title.length);
  if (titles.length === 0) return { ranked, isTitle: false };
  const first = new Set(titles.map(({ entry }) => entry));
  const best = ranked[0]!.score;
  const promoted = titles.map(({ entry }, index) => ({ ...entry, score: best * (2 - index / titles.length) }));
  return { ranked: [...promoted, ...ranked.filter((entry) => !first.has(entry))], isTitle: true };
}

/** Where a title has the words as they were typed, the last one perhaps unfinished; -1 if it has not. */
function findRun(title: string, typed: ReturnType<typeof listWords>): number {
  const words = listWords(title);
  return words.findIndex((_, start) =>
    typed.every(({ word }, index) => {
      const own = words[start + index]?.word;
      return index === typed.length - 1 ? own?.startsWith(word) : own === word;
    }),
  );
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
  const read = candidates.slice(0, MAX_READ);
  const articles = await source.getArticles(read.map(({ article }) => article));
  const kept = await Promise.all(
    articles.map(async ({ slug, title, answer }) => {
      const hasAll = (text: string) => quotes.every((quote) => hasPhrase(text, quote));
      const lead = `${title}\n${answer}`;
      return hasAll(lead) || hasAll(`${lead}\n${(await loadText?.(slug)) ?? ''}`);
    }),
  );
  const found = read.filter((_, index) => kept[index]);
  return found.length > 0 ? { ranked: found, missing: [] } : { ranked, missing: quotes };
}

/** Whether an article may have every word; if a list was shortened nobody knows. */
function hasEveryWord(article: number, quote: string, lists: ReadonlyMap<string, PostingList>): boolean {
  return listWords(quote).every(({ stem, isStop }) => {
    const list = lists.get(stem);
    if (isStop || (list && list.frequency > list.postings.length)) return true;
    return list?.postings.some((posting) => posting.article === article) === true;
  });
}

function listMentioned(
  { words, text }: ParsedQuery,
  lists: ReadonlyMap<string, PostingList>,
  article: number | undefined,
): string[] {
  const has = ({ stem }: CandidateTerm) =>
    lists.get(stem)?.postings.some((posting) => posting.article === article) === true;
  const mentioned = words.filter(({ isStop, candidates }) => !isStop && candidates.some(has));
  return [...new Set(mentioned.map(({ start, end }) => text.slice(start, end)))];
}

function weighStems({ words }: ParsedQuery, lists: ReadonlyMap<string, PostingList>, count: number) {
  const stems = new Map<string, number>();
  for (const { stem, weight } of words.flatMap(({ candidates }) => candidates)) {
    const list = lists.get(stem);
    if (list) stems.set(stem, Math.max(weight * idf(list.frequency, count), stems.get(stem) ?? 0));
  }
  return stems;
}
