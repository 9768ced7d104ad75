import { listWords } from '@/lib/text/terms';
import { buildFacets } from './build-facets';
import { buildPostings, type BuiltPostings } from './build-postings';
import { checksum } from './checksum';
import { encodePostings, encodeWeights } from './encode-postings';
import { listFields, type ArticleFields, type SearchableKnowledge } from './fields';
import { INDEX_FORMAT, MANIFEST_NAME, type SearchCore, type SearchManifest } from './index-format';
import { ideaKey, rarity, type Posting } from './postings';
import type { StoredArticle } from './source';
import { createThesaurus, type ThesaurusEntry } from './thesaurus';
import { WEIGHTS, type Weights } from './weights';

export interface SearchFilesOptions {
  readonly thesaurus: readonly ThesaurusEntry[];
  /** Where the texts of articles are; `{slug}` stands for the article. */
  readonly text: string;
  /** The script of the worker. */
  readonly worker?: string;
  readonly weights?: Weights;
}

/** An article counts in a list of many only as long as it is among those that the word tells most about. */
const LONGEST_LIST = 1200;

/** Characters, before compression: small enough to fetch a few of, large enough not to be thousands. */
const POSTINGS_FILE_SIZE = 20_000;

/** A collection whose postings are smaller than this is fetched at once. */
const SINGLE_FILE_SIZE = 160_000;

const MOST_WORDS = 12_000;
const ARTICLES_PER_FILE = 16;
const SMALL_COLLECTION = 100;

/**
 * Makes the files that search fetches, by name; the manifest says what is in which.
 *
 * The first query on a large collection needs the core, the postings of its words, and the articles that it shows.
 */
export function buildSearchFiles(
  knowledge: SearchableKnowledge & Parameters<typeof buildFacets>[0],
  { thesaurus: entries, text, worker, weights = WEIGHTS }: SearchFilesOptions,
): Map<string, string> {
  const files = new Map<string, string>();
  const add = (kind: string, extension: string, content: string): string => {
    const name = `${kind}-${checksum(content)}.${extension}`;
    files.set(name, content);
    return name;
  };
  const fields = knowledge.articles.map((article) => listFields(knowledge, article));
  const built = buildPostings(fields, createThesaurus(entries), weights);
  const core: SearchCore = {
    words: listKnownWords(built).join('\n'),
    thesaurus: packThesaurus(entries, built),
    titleWeights: encodeWeights(weighTitles(fields, built)),
  };
  const articlesPerFile = fields.length <= SMALL_COLLECTION ? SMALL_COLLECTION : ARTICLES_PER_FILE;
  const stored = knowledge.articles.map((article, index) => storeArticle(knowledge, article, fields[index]!));
  const manifest: SearchManifest = {
    format: INDEX_FORMAT,
    count: fields.length,
    core: add('core', 'json', JSON.stringify(core)),
    postings: splitPostings(built.lists).map(({ firstKey, lines }) => [
      firstKey,
      add('words', 'txt', lines.join('\n')),
    ]),
    articles: cut(stored, articlesPerFile).map((articles) => add('articles', 'json', JSON.stringify({ articles }))),
    articlesPerFile,
    facets: add('facets', 'json', JSON.stringify(buildFacets(knowledge))),
    text,
    ...(worker !== undefined && { worker: add('worker', 'js', worker) }),
  };
  return files.set(MANIFEST_NAME, JSON.stringify(manifest));
}

function storeArticle(
  knowledge: SearchableKnowledge,
  article: SearchableKnowledge['articles'][number],
  { answer }: ArticleFields,
): StoredArticle {
  const dimension = knowledge.getDimension(article.dimension ?? '');
  const domain = dimension && knowledge.getDomain(dimension.domain);
  return {
    slug: article.slug,
    title: article.title,
    answer,
    ...(dimension && { dimension: dimension.name }),
    ...(domain && { domain: domain.number }),
  };
}

/** For each stem the most usual form, and every form that stands in a title, a short answer or the like. */
function listKnownWords({ words, tellingWords }: BuiltPostings): string[] {
  const known: [word: string, count: number][] = [];
  for (const forms of words.values()) {
    const sorted = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    known.push(...sorted.filter(([word], index) => index === 0 || tellingWords.has(word)));
  }
  known.sort(
    ([a, m], [b, n]) => Number(tellingWords.has(b)) - Number(tellingWords.has(a)) || n - m || (a < b ? -1 : 1),
  );
  return known.slice(0, MOST_WORDS).map(([word]) => word);
}

/** Ideas that no article has lead nowhere, unless one beside them is had. */
function packThesaurus(entries: readonly ThesaurusEntry[], { lists }: BuiltPostings): SearchCore['thesaurus'] {
  const ideas = new Map(entries.map(({ means }, index) => [means, index]));
  const isHad = (idea: number) => lists.has(ideaKey(idea));
  return entries.map(({ means, also, says, near }, idea) => {
    const beside = near.flatMap((name) => ideas.get(name) ?? []).filter(isHad);
    if (!isHad(idea) && beside.length === 0) return ['', '', []];
    return [[means, ...also].join(','), says.join(','), beside];
  });
}

function weighTitles(fields: readonly ArticleFields[], { lists }: BuiltPostings): number[] {
  return fields.map(({ title }) => {
    const stems = new Set(listWords(title).flatMap(({ stem, isStop }) => (isStop ? [] : [stem])));
    return [...stems].reduce((sum, stem) => sum + rarity(lists.get(stem)?.length ?? 0, fields.length), 0);
  });
}

/** Lines of `key postings`, or `key frequency postings` where a list was cut, in files by ranges of keys. */
function splitPostings(lists: BuiltPostings['lists']): { firstKey: string; lines: string[] }[] {
  const lines = [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => ({ key, line: `${key}\t${list.length}\t${encodePostings(shortenList(list))}` }));
  const total = lines.reduce((sum, { line }) => sum + line.length, 0);
  const size = total <= SINGLE_FILE_SIZE ? Infinity : POSTINGS_FILE_SIZE;
  const files: { firstKey: string; lines: string[] }[] = [];
  let filled = Infinity;
  for (const { key, line } of lines) {
    if (filled + line.length > size) {
      files.push({ firstKey: files.length === 0 ? '' : key, lines: [] });
      filled = 0;
    }
    files.at(-1)!.lines.push(line);
    filled += line.length;
  }
  return files;
}

function shortenList(list: readonly Posting[]): readonly Posting[] {
  if (list.length <= LONGEST_LIST) return list;
  const strongest = [...list].sort((a, b) => b.impact - a.impact || a.article - b.article).slice(0, LONGEST_LIST);
  return strongest.sort((a, b) => a.article - b.article);
}

function cut<Value>(values: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
