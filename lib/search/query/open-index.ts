import { slugify } from '@/lib/text/slug';
import { stem } from '@/lib/text/stem';
import { listTerms } from '@/lib/text/terms';
import { decodeBloomFilter } from '../format/bloom-filter';
import { countNumbers, decodePhrases, decodeWords, type EncodedPhrases } from '../format/codes';
import { decodeLsa } from '../format/lsa';
import {
  INDEX_FORMAT,
  type ArticleFile,
  type DictionaryFile,
  type SearchCore,
  type SearchManifest,
  type StoredArticle,
} from '../format/manifest';
import {
  decodeFrequency,
  decodePostings,
  decodeWeights,
  isStemKey,
  type EncodedPostings,
  type PostingList,
} from '../format/postings';
import { listStemConcepts } from './lsa';
import { createPhraseFinder, parsePhrase } from './phrases';
import { createThesaurus } from './thesaurus';
import { createVocabulary } from './vocabulary';

/** An index that cannot be used, and why: it was not there, it is of another build, or it is not what it should be. */
export class IndexError extends Error {
  constructor(
    readonly reason: 'unreachable' | 'stale' | 'corrupt',
    message: string,
  ) {
    super(message);
    this.name = 'IndexError';
  }
}

/** Fetches a file of the index. @throws {IndexError} */
export type LoadFile = (name: string) => Promise<string>;

/** An open index: what a search asks for, from wherever it comes. */
export type SearchSource = Awaited<ReturnType<typeof openIndex>>;

/** Parses the manifest. @throws {IndexError} where it is none, or one of another form. */
export function parseManifest(text: string): SearchManifest {
  const manifest = refuseFaults('The manifest', () => JSON.parse(text) as SearchManifest);
  if (manifest.format !== INDEX_FORMAT) {
    throw new IndexError('stale', 'The index was made for another version of this page.');
  }
  return manifest;
}

/**
 * Opens an index: what every search needs is fetched now, the rest when it is asked for, once.
 *
 * @throws {IndexError}
 */
export async function openIndex(manifest: SearchManifest, loadFile: LoadFile) {
  const getCore = createReader(loadFile, (text) => JSON.parse(text) as SearchCore);
  const getLines = createReader(loadFile, parseLines);
  const getArticleFile = createReader(loadFile, (text) =>
    (JSON.parse(text) as ArticleFile).articles.map((article) => ({ slug: slugify(article.title), ...article })),
  );
  const getDictionary = createReader(loadFile, (text) => decodeBloomFilter((JSON.parse(text) as DictionaryFile).stems));
  const core = await getCore(manifest.core);
  const [[, onlyFile] = [], ...otherFiles] = manifest.postings;
  const onlyLines = onlyFile !== undefined && otherFiles.length === 0 ? await getLines(onlyFile) : undefined;
  const lists = new Map<string, PostingList>();

  function getList(key: string, line: PostingLine): PostingList {
    const known = lists.get(key);
    if (known) return known;
    const postings = refuseFaults(`The list of "${key}"`, () => decodePostings(line));
    const list = { frequency: line.frequency ?? postings.length, postings };
    lists.set(key, list);
    return list;
  }

  return {
    ...refuseFaults(manifest.core, () => readCore(core, [...(onlyLines?.values() ?? [])])),
    /** How many articles there are. */
    count: manifest.count,
    /** Whether all articles are in one file, so that reading them costs nothing more. */
    isSmall: manifest.articles.length <= 1,
    /** Fetches what tells the words of the language; `undefined` if the index has no dictionary. */
    async loadDictionary() {
      if (manifest.dictionary === undefined) return undefined;
      const hasStem = await getDictionary(manifest.dictionary);
      return (word: string) => hasStem(stem(word));
    },
    /** The articles that have a word or a concept; no entry for keys that none has. */
    async getLists(keys: readonly string[]): Promise<ReadonlyMap<string, PostingList>> {
      const found = await Promise.all(
        keys.map(async (key) => {
          const name = findFile(manifest.postings, key);
          const line = name === undefined ? undefined : (await getLines(name)).get(key);
          return line ? [[key, getList(key, line)] as const] : [];
        }),
      );
      return new Map(found.flat());
    },
    async getArticles(numbers: readonly number[]): Promise<readonly StoredArticle[]> {
      return Promise.all(
        numbers.map(async (number) => {
          const name = manifest.articles[Math.floor(number / manifest.articlesPerFile)]!;
          const article = (await getArticleFile(name))[number % manifest.articlesPerFile];
          if (!article) throw new IndexError('corrupt', `There is no article ${number} in the index.`);
          return article;
        }),
      );
    },
  };
}

/** @param lines the postings of a small collection, whose words need not be told twice. */
function readCore(core: SearchCore, lines: readonly PostingLine[]) {
  const stored = lines.filter(({ word }) => isStemKey(word));
  const usual = [...stored].sort((a, b) => b.impacts.length - a.impacts.length || (a.word < b.word ? -1 : 1));
  const phraseWords = [...decodeWords(core.phraseWords), ...stored.map(({ word }) => word)];
  const readPhrases = (encoded: EncodedPhrases) => decodePhrases(encoded, phraseWords);
  const [labels, phrasings, [elsewhere = []]] = [core.labels, core.phrasings, core.elsewhere].map(readPhrases) as [
    string[][],
    string[][],
    string[][],
  ];
  const thesaurus = createThesaurus(
    core.related.map((related, concept) => ({ labels: labels[concept]!, phrasings: phrasings[concept]!, related })),
  );
  const words = [
    ...core.words.flatMap(decodeWords),
    ...usual.map(({ word }) => word),
    ...listTerms([...labels, ...phrasings].flat().join('\n')).map(({ word }) => word),
  ];
  return {
    thesaurus,
    /** Finds the names of subjects that no article is about. */
    findElsewhere: createPhraseFinder(elsewhere.flatMap((text, index) => parsePhrase(text, index, false) ?? [])),
    vocabulary: createVocabulary([...new Set(words)].filter(Boolean)),
    /** By article: what the words of its title weigh together, stop words apart. */
    titleWeights: decodeWeights(core.titleWeights),
    lsa:
      core.lsa === undefined ? undefined : { ...decodeLsa(core.lsa), stemConcepts: listStemConcepts(thesaurus.bags) },
  };
}

/** The postings of a key as they were written, with the most usual form of the stem. */
interface PostingLine extends EncodedPostings {
  readonly word: string;
  readonly frequency?: number;
}

/** By key. */
function parseLines(text: string): ReadonlyMap<string, PostingLine> {
  const [heads = '', ...lines] = text.split('\n');
  const impacts = lines.pop() ?? '';
  const words = decodeWords(heads);
  let read = 0;
  const parsed = words.map((head, index): [string, PostingLine] => {
    const [word = '', frequency] = head.split('\t');
    const distances = lines[index]!;
    const from = read;
    read += countNumbers(distances);
    const encoded = { distances, impacts: impacts.slice(from, read) };
    return [
      isStemKey(word) ? stem(word) : word,
      { word, ...encoded, ...(frequency && { frequency: decodeFrequency(frequency) }) },
    ];
  });
  if (words.length !== lines.length || read !== impacts.length) throw new Error('Not a file of postings.');
  return new Map(parsed);
}

/** The file whose range holds a key: the last one that does not start after it. */
function findFile(postings: SearchManifest['postings'], key: string): string | undefined {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (postings[middle]![0] <= key) low = middle + 1;
    else high = middle;
  }
  return postings[low - 1]?.[1];
}

/** Fetches and parses files, each once; one that could not be had is asked for again. */
export function createReader<Value>(
  loadFile: LoadFile,
  parse: (text: string) => Value,
): (name: string) => Promise<Value> {
  const files = new Map<string, Promise<Value>>();
  return (name) => {
    const known = files.get(name);
    if (known) return known;
    const file = loadFile(name).then((text) => refuseFaults(name, () => parse(text)));
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
}

function refuseFaults<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new IndexError('corrupt', `${name} cannot be read.`);
  }
}
