import { searchIndexPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { slugify } from '@/lib/text/slug';
import { listWords } from '@/lib/text/terms';
import { buildDictionary } from './build-dictionary';
import { buildFacets } from './build-facets';
import { buildLsa } from './build-lsa';
import { buildPostings, type BuiltPostings, type CountOnce } from './build-postings';
import { checksum } from '../format/checksum';
import { encodeLsa } from '../format/lsa';
import { encodePhrases } from '../format/phrase-codes';
import { encodeWords } from '../format/words';
import { listFields, type ArticleFields, type SearchableKnowledge } from './article-fields';
import {
  INDEX_FORMAT,
  type ArticleFile,
  MANIFEST_NAME,
  type PackedThesaurus,
  type SearchCore,
  type SearchManifest,
} from '../format/manifest';
import { listStemConcepts } from '../query/lsa';
import { createPhraseFinder, isDeterminer, parsePhrase, toPhraseWords } from '../query/phrases';
import {
  conceptKey,
  encodeFrequency,
  encodePostings,
  encodeWeights,
  idf,
  isStemKey,
  type Posting,
} from '../format/postings';
import { createThesaurus, unpackThesaurus, type ThesaurusEntry } from '../query/thesaurus';
import { WEIGHTS, type Weights } from '../query/weights';

export interface SearchFilesOptions {
  readonly thesaurus: readonly ThesaurusEntry[];
  /** Where the texts of articles are; `{slug}` stands for the article. */
  readonly text: string;
  /** The script of the worker. */
  readonly worker?: string;
  /** Gives the words that are known besides those of the articles, where that is cached. */
  readonly dictionary?: () => string;
  readonly countOnce?: CountOnce;
  readonly weights?: Weights;
}

/** An article counts in a list of many only as long as it is among those that the word tells most about. */
const MAX_LIST_LENGTH = 1200;

/** A word is common where more than this share of the articles has it; then it must be in a text more than once. */
const COMMON_SHARE = 0.05;
const MIN_COMMON_IMPACT = 0.15;

/** So many articles a word leads to whatever it tells of them. */
const MIN_LIST_LENGTH = 3;

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

/**
 * Makes the files that search fetches, by name; the manifest says what is in which.
 *
 * The first query on a large collection needs the core, the postings of its words, and the articles that it shows.
 */
export function buildSearchFiles(
  knowledge: SearchableKnowledge & Parameters<typeof buildFacets>[0],
  { thesaurus, text, worker, dictionary = buildDictionary, countOnce, weights = WEIGHTS }: SearchFilesOptions,
): Map<string, string> {
  const files = new Map<string, string>();
  const add = (kind: string, extension: string, content: string): string => {
    const name = `${kind}-${checksum(content)}.${extension}`;
    files.set(name, content);
    return name;
  };
  const fields = knowledge.articles.map((article) => listFields(knowledge, article));
  const entries = thesaurus.filter(({ elsewhere }) => !elsewhere);
  const built = buildPostings(fields, createThesaurus(entries), weights, countOnce);
  const postings = listKeyedPostings(built, fields.length);
  const isSmall = postings.reduce((sum, entry) => sum + measure(entry), 0) <= SINGLE_FILE_SIZE;
  const packed = packThesaurus(entries, built);
  const core: SearchCore = {
    words: encodeTiers(listKnownWords(built, isSmall)),
    ...encodeThesaurus(
      packed,
      listElsewhere(thesaurus, fields),
      isSmall ? postings.flatMap(({ key, name }) => (isStemKey(key) ? [name] : [])) : [],
    ),
    ...(fields.length <= MAX_LSA_ARTICLES && { lsa: placeInSpace(built, packed, fields.length) }),
    titleWeights: encodeWeights(weighTitles(fields, built)),
  };
  const articlesPerFile = fields.length <= SMALL_COLLECTION ? SMALL_COLLECTION : ARTICLES_PER_FILE;
  const stored = knowledge.articles.map((article, index) => storeArticle(knowledge, article, fields[index]!));
  const manifest: SearchManifest = {
    format: INDEX_FORMAT,
    count: fields.length,
    core: add('core', 'json', JSON.stringify(core)),
    postings: splitPostings(postings, isSmall ? Infinity : POSTINGS_FILE_SIZE).map(({ firstKey, text: content }) => [
      firstKey,
      add('words', 'txt', content),
    ]),
    articles: cut(stored, articlesPerFile).map((articles) => add('articles', 'json', JSON.stringify({ articles }))),
    articlesPerFile,
    ...(site.language.startsWith('en') && { dictionary: add('dictionary', 'txt', dictionary()) }),
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
): ArticleFile['articles'][number] {
  const dimension = knowledge.getDimension(article.dimension ?? '');
  const domain = dimension && knowledge.getDomain(dimension.domain);
  return {
    ...(article.slug !== slugify(article.title) && { slug: article.slug }),
    title: article.title,
    ...(article.language && article.language !== site.language && { language: article.language }),
    answer,
    ...(dimension && { dimension: dimension.name }),
    ...(domain && { domain: domain.number }),
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
function encodeTiers(words: readonly string[]): string {
  const tiers = [words.slice(0, USUAL_WORDS), words.slice(USUAL_WORDS)];
  return tiers.map((tier) => encodeWords([...tier].sort())).join('\n');
}

/** Concepts that no article has lead nowhere, unless an article has one that is related. */
function packThesaurus(entries: readonly ThesaurusEntry[], { lists }: BuiltPostings): PackedThesaurus {
  const concepts = new Map(entries.map(({ means }, index) => [means, index]));
  const isHad = (concept: number) => lists.has(conceptKey(concept));
  const rows = entries.map(({ means, also, says, near }, concept): PackedThesaurus => {
    const related = near.flatMap((name) => concepts.get(name) ?? []).filter(isHad);
    if (!isHad(concept) && related.length === 0) return { labels: '', phrasings: '', related: '' };
    const seen = new Set<string>();
    const labels = listDistinct([means, ...also], seen);
    return {
      ...dropRedundant(labels, listDistinct(says, seen)),
      related: related.join(' '),
    };
  });
  const toColumn = (name: keyof PackedThesaurus) => rows.map((row) => row[name]).join('\n');
  return { labels: toColumn('labels'), phrasings: toColumn('phrasings'), related: toColumn('related') };
}

interface DistinctPhrase {
  /** Without what is passed over in looking for it. */
  readonly text: string;
  readonly stems: readonly string[];
  readonly isLiteral: boolean;
}

/** Phrases that are looked for in the same way are kept once. */
function listDistinct(phrases: readonly string[], seen: Set<string>): DistinctPhrase[] {
  return phrases.flatMap((text) => {
    const { stems, isLiteral } = parsePhrase(text, 0, false) ?? { stems: [], isLiteral: false };
    const key = `${isLiteral} ${stems.join(' ')}`;
    if (stems.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const words = listWords(text).filter(({ word, isStop }) => (isLiteral ? !isDeterminer(word) : !isStop));
    return [{ text: words.map(({ word }) => word).join(' '), stems, isLiteral }];
  });
}

/**
 * A phrase that has a shorter one of its concept within it is found by that; of its words those are kept that no other
 * phrase has, as hints. A hint that stands in a phrase is none.
 */
function dropRedundant(
  labels: readonly DistinctPhrase[],
  phrasings: readonly DistinctPhrase[],
): Pick<PackedThesaurus, 'labels' | 'phrasings'> {
  const isIn = (short: DistinctPhrase, long: DistinctPhrase) =>
    short.stems.length > 1 &&
    short.stems.length < long.stems.length &&
    !short.isLiteral &&
    !long.isLiteral &&
    ` ${long.stems.join(' ')} `.includes(` ${short.stems.join(' ')} `);
  const keptLabels = labels.filter((label) => !labels.some((other) => isIn(other, label)));
  const kept = phrasings.filter(
    (phrasing) => phrasing.stems.length > 1 && ![...labels, ...phrasings].some((other) => isIn(other, phrasing)),
  );
  const bag = new Set([...keptLabels, ...kept].flatMap(({ stems, isLiteral }) => (isLiteral ? [] : stems)));
  const hints = [...labels, ...phrasings].flatMap(({ text, stems, isLiteral }) =>
    isLiteral ? [] : text.split(' ').filter((_, at) => !bag.has(stems[at]!) && bag.add(stems[at]!)),
  );
  return {
    labels: joinSorted(keptLabels.map(({ text }) => text)),
    phrasings: joinSorted([...kept.map(({ text }) => text), ...hints]),
  };
}

/** In the order of the alphabet they compress best. */
function joinSorted(texts: readonly string[]): string {
  return [...texts].sort().join(',');
}

/** The names of subjects that are answered elsewhere; not those that a title, a short answer or the like has. */
function listElsewhere(thesaurus: readonly ThesaurusEntry[], fields: readonly ArticleFields[]): string {
  const texts = thesaurus.flatMap(({ elsewhere, means, also }) => (elsewhere ? [means, ...also] : []));
  const phrases = texts.flatMap((text, index) => parsePhrase(text, index, false) ?? []);
  const find = createPhraseFinder(phrases);
  const leads = fields.flatMap(({ title, askedAs, answer, topic }) => [
    title,
    answer,
    ...`${askedAs}\n${topic}`.split('\n'),
  ]);
  const answered = new Set(
    leads.flatMap((line) => find(toPhraseWords(line)).map(({ phrase }) => texts[phrase.concept])),
  );
  const unanswered = texts.filter((text) => !answered.has(text));
  return joinSorted(listDistinct(unanswered, new Set()).map(({ text }) => text));
}

/**
 * Writes phrases by the numbers of their words; of words that are looked for in the same way one stands for all.
 *
 * @param storedWords words that the reader of the index has anyway, in order.
 */
function encodeThesaurus(
  { labels, phrasings, related }: PackedThesaurus,
  elsewhere: string,
  storedWords: readonly string[],
): Pick<SearchCore, 'phraseWords' | 'labels' | 'phrasings' | 'related' | 'elsewhere'> {
  const toKey = (word: string) => {
    const [{ stem, isStop } = { stem: word, isStop: false }] = listWords(word);
    return isStop ? `${word} as it is` : stem;
  };
  const wordOf = new Map(storedWords.map((word) => [toKey(word), word]));
  const own = new Set<string>();
  const unify = (text: string): string =>
    text.replace(/[^ ,\n]+/g, (word) => {
      const known = wordOf.get(toKey(word));
      if (known !== undefined) return known;
      wordOf.set(toKey(word), word);
      own.add(word);
      return word;
    });
  const unified = { labels: unify(labels), phrasings: unify(phrasings), elsewhere: unify(elsewhere) };
  const ownWords = [...own].sort();
  const encode = (text: string) => encodePhrases(text, [...ownWords, ...storedWords]);
  return {
    phraseWords: encodeWords(ownWords),
    labels: encode(unified.labels),
    phrasings: encode(unified.phrasings),
    related,
    elsewhere: encode(unified.elsewhere),
  };
}

function placeInSpace({ lists }: BuiltPostings, packed: PackedThesaurus, articles: number): string {
  const kept = new Map([...lists].map(([key, list]) => [key, shortenList(list, articles)]));
  const { bags } = unpackThesaurus(packed);
  return encodeLsa(buildLsa(kept, listStemConcepts(bags), { articles, concepts: bags.length }));
}

function weighTitles(fields: readonly ArticleFields[], { lists }: BuiltPostings): number[] {
  return fields.map(({ title }) => {
    const stems = new Set(listWords(title).flatMap(({ stem, isStop }) => (isStop ? [] : [stem])));
    return [...stems].reduce((sum, stem) => sum + idf(lists.get(stem)?.length ?? 0, fields.length), 0);
  });
}

interface KeyedPostings {
  readonly key: string;
  /** The most usual form of the stem, of which the key is the stem. */
  readonly name: string;
  /** The same, with the frequency where the list was cut. */
  readonly head: string;
  readonly distances: string;
  readonly impacts: string;
}

function listKeyedPostings({ lists, words }: BuiltPostings, count: number): KeyedPostings[] {
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const forms = words.get(key);
      const name = forms ? sortForms(forms)[0]! : key;
      const kept = shortenList(list, count);
      const head = list.length > kept.length ? `${name}\t${encodeFrequency(list.length)}` : name;
      return { key, name, head, ...encodePostings(kept) };
    });
}

function measure({ head, distances, impacts }: KeyedPostings): number {
  return head.length + distances.length + impacts.length + 3;
}

/** Files by ranges of keys, none much longer than `size`: all heads, then a line of distances for each, then all impacts. */
function splitPostings(postings: readonly KeyedPostings[], size: number): { firstKey: string; text: string }[] {
  const groups: KeyedPostings[][] = [];
  let filled = Infinity;
  for (const entry of postings) {
    if (groups.length === 0 || filled + measure(entry) > size) {
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)!.push(entry);
    filled += measure(entry);
  }
  return groups.map((group, index) => ({
    firstKey: index === 0 ? '' : group[0]!.key,
    text: [
      encodeWords(group.map(({ head }) => head)),
      ...group.map(({ distances }) => distances),
      group.map(({ impacts }) => impacts).join(''),
    ].join('\n'),
  }));
}

/**
 * A word that many articles have tells little where it is only once, deep in a text: such postings are left out, and
 * of a very long list only the strongest are kept.
 */
function shortenList(list: readonly Posting[], count: number): readonly Posting[] {
  const isCommon = list.length > COMMON_SHARE * count && list.length > MIN_LIST_LENGTH;
  const telling = isCommon ? list.filter(({ place, impact }) => place !== 'body' || impact >= MIN_COMMON_IMPACT) : list;
  if (isCommon && telling.length < MIN_LIST_LENGTH) return keepStrongest(list, MIN_LIST_LENGTH);
  return telling.length <= MAX_LIST_LENGTH ? telling : keepStrongest(telling, MAX_LIST_LENGTH);
}

function keepStrongest(list: readonly Posting[], most: number): readonly Posting[] {
  const strongest = [...list].sort((a, b) => b.impact - a.impact || a.article - b.article).slice(0, most);
  return strongest.sort((a, b) => a.article - b.article);
}

function cut<Value>(values: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}

/** A file of the index with its place below the site's root, as its URL has it, without the slash before it. */
export interface SearchFile {
  readonly path: string;
  readonly content: string;
}

/** Everything that search fetches, for whoever publishes it or keeps it for offline reading. */
export function listSearchFiles(
  knowledge: Parameters<typeof buildSearchFiles>[0],
  options: SearchFilesOptions,
): SearchFile[] {
  return [...buildSearchFiles(knowledge, options)].map(([name, content]) => ({
    path: searchIndexPath(name).slice(1),
    content,
  }));
}
