import { sha256 } from '@/lib/cache/sha256';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { articlePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { slugify } from '@/lib/text/slug';
import { listWords } from '@/lib/text/terms';
import { encodeWords } from '../format/codes';
import { encodeLsa } from '../format/lsa';
import {
  DIFFICULTY_ORDER,
  INDEX_FORMAT,
  MANIFEST_NAME,
  type ArticleFile,
  type DictionaryFile,
  type FacetFile,
  type SearchCore,
  type SearchManifest,
} from '../format/manifest';
import { conceptKey, encodeFrequency, encodePostings, encodeWeights, idf, isStemKey } from '../format/postings';
import { listStemConcepts } from '../query/lsa';
import { IndexError, openIndex, parseManifest, type SearchSource } from '../query/open-index';
import { createThesaurus, type Concept } from '../query/thesaurus';
import { WEIGHTS, type Weights } from '../query/weights';
import { buildDictionary } from './build-dictionary';
import { buildLsa } from './build-lsa';
import { buildPostings, listFields, type ArticleFields, type BuiltPostings, type CountOnce } from './build-postings';
import { encodeThesaurus, listConcepts, listElsewhere, pruneConcepts } from './build-thesaurus';

/** What of a collection the index is made from. */
type SearchableKnowledge = Pick<
  KnowledgeBase,
  'articles' | 'categories' | 'dimensions' | 'getDimension' | 'getDomain' | 'getTag' | 'synonyms' | 'tags'
>;

interface SearchFilesOptions {
  /** The script of the worker. */
  readonly worker?: string;
  /** Gives the words that are known besides those of the articles, where that is cached. */
  readonly dictionary?: () => string;
  readonly countOnce?: CountOnce;
  readonly weights?: Weights;
}

/** Characters, before compression: small enough to fetch twenty of, large enough not to be thousands. */
const POSTINGS_FILE_SIZE = 10_000;

/** A collection whose postings are smaller than this is fetched at once. */
const SINGLE_FILE_SIZE = 160_000;

/** Each article adds 20 bytes to what the first query fetches. */
const MAX_LSA_ARTICLES = 2000;

const MAX_WORDS = 12_000;
const USUAL_WORDS = 1000;
const ARTICLES_PER_FILE = 16;
const SMALL_COLLECTION = 100;

/** Characters of a hash, four bits each. */
const HASH_LENGTH = 12;

/**
 * Makes the files that search fetches, by name; the manifest says what is in which.
 *
 * The first query on a large collection needs the core, the postings of its words, and the articles that it shows.
 */
export function buildSearchFiles(
  knowledge: SearchableKnowledge,
  { worker, dictionary = buildDictionary, countOnce, weights = WEIGHTS }: SearchFilesOptions = {},
): Map<string, string> {
  const { articles, synonyms } = knowledge;
  const files = new Map<string, string>();
  const add = (kind: string, extension: string, content: string): string => {
    const name = `${kind}-${sha256(content).slice(0, HASH_LENGTH)}.${extension}`;
    files.set(name, content);
    return name;
  };
  const addJson = (kind: string, content: object) => add(kind, 'json', JSON.stringify(content));
  const fields = articles.map((article) => listFields(knowledge, article));
  const allConcepts = listConcepts(synonyms);
  const built = buildPostings(fields, createThesaurus(allConcepts), weights, countOnce);
  const concepts = pruneConcepts(allConcepts, (concept) => built.lists.has(conceptKey(concept)));
  const entries = listEntries(built);
  const isSmall = entries.reduce((sum, entry) => sum + measure(entry), 0) <= SINGLE_FILE_SIZE;
  const core: SearchCore = {
    words: encodeTiers(listKnownWords(built, isSmall)),
    ...encodeThesaurus(
      concepts,
      listElsewhere(synonyms, fields),
      isSmall ? entries.flatMap(({ key, name }) => (isStemKey(key) ? [name] : [])) : [],
    ),
    ...(fields.length <= MAX_LSA_ARTICLES && { lsa: placeInSpace(built, concepts, fields.length) }),
    titleWeights: encodeWeights(weighTitles(fields, built)),
  };
  const articlesPerFile = fields.length <= SMALL_COLLECTION ? SMALL_COLLECTION : ARTICLES_PER_FILE;
  const stored = articles.map((article, index) => storeArticle(knowledge, article, fields[index]!.answer));
  const manifest: SearchManifest = {
    format: INDEX_FORMAT,
    count: fields.length,
    core: addJson('core', core),
    postings: splitEntries(entries, isSmall ? Infinity : POSTINGS_FILE_SIZE).map((group, index) => [
      index === 0 ? '' : group[0]!.key,
      add('words', 'txt', formatEntries(group)),
    ]),
    articles: Array.from({ length: Math.ceil(stored.length / articlesPerFile) }, (_, index) =>
      addJson('articles', { articles: stored.slice(index * articlesPerFile, (index + 1) * articlesPerFile) }),
    ),
    articlesPerFile,
    ...(site.language.startsWith('en') && {
      dictionary: addJson('dictionary', { stems: dictionary() } satisfies DictionaryFile),
    }),
    facets: addJson('facets', buildFacets(knowledge)),
    text: `${articlePath('{slug}')}.md`,
    ...(worker !== undefined && { worker: add('worker', 'js', worker) }),
  };
  return files.set(MANIFEST_NAME, JSON.stringify(manifest));
}

/** Opens an index that has just been made, through the files that a browser would fetch. */
export function openBuiltIndex(knowledge: SearchableKnowledge, options?: SearchFilesOptions): Promise<SearchSource> {
  const files = buildSearchFiles(knowledge, options);
  return openIndex(parseManifest(files.get(MANIFEST_NAME)!), (name) => {
    const text = files.get(name);
    if (text === undefined) return Promise.reject(new IndexError('unreachable', `There is no ${name}.`));
    return Promise.resolve(text);
  });
}

function storeArticle(
  { getDimension, getDomain }: SearchableKnowledge,
  { slug, title, language, ...article }: SearchableKnowledge['articles'][number],
  answer: string,
): ArticleFile['articles'][number] {
  const dimension = getDimension(article.dimension ?? '');
  const domain = dimension && getDomain(dimension.domain);
  return {
    ...(slug !== slugify(title) && { slug }),
    title,
    ...(language && language !== site.language && { language }),
    answer,
    ...(dimension && { dimension: dimension.name }),
    ...(domain && { domain: domain.number }),
  };
}

/** Gathers what filters go by, as numbers that point into lists of options. */
export function buildFacets({ articles, dimensions, categories, tags }: SearchableKnowledge): FacetFile {
  const toSlugs = (options: readonly { readonly slug: string }[]) => options.map(({ slug }) => slug);
  const options = { dimension: toSlugs(dimensions), category: toSlugs(categories), tag: toSlugs(tags) };
  const toPlaces = (slugs: readonly string[]) => new Map(slugs.map((slug, index) => [slug, index]));
  const dimensionPlaces = toPlaces(options.dimension);
  const categoryPlaces = toPlaces(options.category);
  const tagPlaces = toPlaces(options.tag);
  return {
    ...options,
    facts: articles.map(({ dimension, category, difficulty, readingMinutes }) => [
      dimensionPlaces.get(dimension ?? '') ?? -1,
      categoryPlaces.get(category ?? '') ?? -1,
      DIFFICULTY_ORDER.findIndex((entry) => entry === difficulty),
      readingMinutes,
    ]),
    tagged: articles.map((article) => article.tags.flatMap((tag) => tagPlaces.get(tag) ?? [])),
    byTitle: articles
      .map(({ title }, index) => ({ title, index }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en') || a.index - b.index)
      .map(({ index }) => index),
  };
}

/** The forms of a stem, the most usual first. */
function sortForms(forms: ReadonlyMap<string, number>): string[] {
  return [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/**
 * Every form that is in a title, a short answer or the like, and for each stem the most usual form, the more usual
 * first; without the latter where they are read off the postings, which a small collection has all in one file.
 */
function listKnownWords({ words, tellingWords }: BuiltPostings, isSmall: boolean): string[] {
  const known: [word: string, count: number][] = [];
  for (const forms of words.values()) {
    const [usual, ...others] = sortForms(forms);
    if (!isSmall) known.push([usual!, forms.get(usual!)!]);
    for (const word of others) if (tellingWords.has(word)) known.push([word, forms.get(word)!]);
  }
  known.sort(
    ([a, m], [b, n]) => Number(tellingWords.has(b)) - Number(tellingWords.has(a)) || n - m || (a < b ? -1 : 1),
  );
  return known.slice(0, MAX_WORDS).map(([word]) => word);
}

/** The most usual words, then the others, each in the order of the alphabet: that takes half the room. */
function encodeTiers(words: readonly string[]): string[] {
  return [words.slice(0, USUAL_WORDS), words.slice(USUAL_WORDS)].map((tier) => encodeWords([...tier].sort()));
}

function placeInSpace({ lists }: BuiltPostings, concepts: readonly Concept[], articles: number): string {
  const { bags } = createThesaurus(concepts);
  return encodeLsa(buildLsa(lists, listStemConcepts(bags), { articles, concepts: bags.length }));
}

function weighTitles(fields: readonly ArticleFields[], { lists }: BuiltPostings): number[] {
  return fields.map(({ title }) => {
    const stems = new Set(listWords(title).flatMap(({ stem, isStop }) => (isStop ? [] : [stem])));
    return [...stems].reduce((sum, stem) => sum + idf(lists.get(stem)?.frequency ?? 0, fields.length), 0);
  });
}

/** The postings of a key as a file has them. */
interface Entry {
  readonly key: string;
  /** The most usual form of the stem, of which the key is the stem. */
  readonly name: string;
  /** The same, with the frequency where the list was cut. */
  readonly head: string;
  readonly distances: string;
  readonly impacts: string;
}

/** In the order of the keys. */
function listEntries({ lists, words }: BuiltPostings): Entry[] {
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { frequency, postings }]) => {
      const forms = words.get(key);
      const name = forms ? sortForms(forms)[0]! : key;
      const head = frequency > postings.length ? `${name}\t${encodeFrequency(frequency)}` : name;
      return { key, name, head, ...encodePostings(postings) };
    });
}

function measure({ head, distances, impacts }: Entry): number {
  return head.length + distances.length + impacts.length + 3;
}

/** Groups by ranges of keys, none much longer than `size`. */
function splitEntries(entries: readonly Entry[], size: number): Entry[][] {
  const groups: Entry[][] = [];
  let filled = Infinity;
  for (const entry of entries) {
    if (groups.length === 0 || filled + measure(entry) > size) {
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)!.push(entry);
    filled += measure(entry);
  }
  return groups;
}

/** All heads, then a line of distances for each, then all impacts. */
function formatEntries(entries: readonly Entry[]): string {
  return [
    encodeWords(entries.map(({ head }) => head)),
    ...entries.map(({ distances }) => distances),
    entries.map(({ impacts }) => impacts).join(''),
  ].join('\n');
}
