import { slugify } from '@/lib/text/slug';
import { stem } from '@/lib/text/stem';
import { listTerms } from '@/lib/text/terms';
import { checksum } from '../format/checksum';
import {
  countPostings,
  decodeFrequency,
  decodePostings,
  decodeWeights,
  isStemKey,
  type EncodedPostings,
} from '../format/postings';
import { decodePhrases, type EncodedPhrases } from '../format/phrase-codes';
import { decodeWords } from '../format/words';
import {
  INDEX_FORMAT,
  type ArticleFile,
  type SearchCore,
  type SearchManifest,
  type StoredArticle,
} from '../format/manifest';
import { decodeBloomFilter } from '../format/bloom-filter';
import { decodeLsa } from '../format/lsa';
import { listStemConcepts } from './lsa';
import type { PostingList, SearchSource } from './source';
import { createPhraseFinder, parsePhrase } from './phrases';
import { unpackThesaurus } from './thesaurus';
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

/** Fetches a file of the index by its name. @throws {IndexError} */
export type LoadFile = (name: string) => Promise<string>;

/** Parses the manifest. @throws {IndexError} where it is none, or one of another form. */
export function parseManifest(text: string): SearchManifest {
  const manifest = parseJson<SearchManifest>(text, 'The manifest');
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
export async function openIndex(manifest: SearchManifest, loadFile: LoadFile): Promise<SearchSource> {
  const load = rememberFiles(loadFile);
  const core = parseJson<SearchCore>(await load(manifest.core), manifest.core);
  const fileOfKey = createKeyFinder(manifest.postings);
  const parsed = new Map<string, PostingLines>();
  const decoded = new Map<string, PostingList>();

  async function getLines(name: string): Promise<PostingLines> {
    const known = parsed.get(name) ?? parseLines(await load(name));
    parsed.set(name, known);
    return known;
  }

  function getList(key: string, lines: PostingLines): PostingList | undefined {
    const known = decoded.get(key);
    const line = lines.get(key);
    if (known || !line) return known;
    const postings = decode(`The list of "${key}"`, line, decodePostings);
    const list = { frequency: line.frequency ?? postings.length, postings };
    decoded.set(key, list);
    return list;
  }

  const [[, onlyFile] = [], ...otherFiles] = manifest.postings;
  const onlyLines = onlyFile !== undefined && otherFiles.length === 0 ? await getLines(onlyFile) : undefined;
  const usualWords = onlyLines ? listUsualWords(onlyLines) : [];
  const phraseWords = [...decode(manifest.core, core.phraseWords, decodeWords), ...listStoredWords(onlyLines)];
  const readPhrases = (encoded: EncodedPhrases) =>
    decode(manifest.core, encoded, (phrases) => decodePhrases(phrases, phraseWords));
  const packed = {
    labels: readPhrases(core.labels),
    phrasings: readPhrases(core.phrasings),
    related: core.related,
  };
  const thesaurus = unpackThesaurus(packed);
  const thesaurusWords = listTerms(`${packed.labels}\n${packed.phrasings}`).map(({ word }) => word);
  const listedWords = core.words.split('\n').flatMap((tier) => decode(manifest.core, tier, decodeWords));
  const knownWords = [...listedWords, ...usualWords, ...thesaurusWords];

  return {
    count: manifest.count,
    isSmall: manifest.articles.length <= 1,
    thesaurus,
    findElsewhere: createPhraseFinder(
      readPhrases(core.elsewhere)
        .split(',')
        .flatMap((text, index) => parsePhrase(text, index, false) ?? []),
    ),
    vocabulary: createVocabulary([...new Set(knownWords)].filter(Boolean)),
    titleWeights: decodeWeights(core.titleWeights),
    ...(core.lsa !== undefined && {
      lsa: { ...decode(manifest.core, core.lsa, decodeLsa), stemConcepts: listStemConcepts(thesaurus.bags) },
    }),
    async loadDictionary() {
      const { dictionary } = manifest;
      if (dictionary === undefined) return undefined;
      const hasStem = decode(dictionary, await load(dictionary), decodeBloomFilter);
      return (word) => hasStem(stem(word));
    },
    async getLists(keys) {
      const wanted = keys.map((key) => [key, fileOfKey(key)] as const);
      const names = [...new Set(wanted.flatMap(([, name]) => name ?? []))];
      const files = new Map(await Promise.all(names.map(async (name) => [name, await getLines(name)] as const)));
      return new Map(
        wanted.flatMap(([key, name]) => {
          const found = name === undefined ? undefined : getList(key, files.get(name)!);
          return found ? [[key, found] as const] : [];
        }),
      );
    },
    async getArticles(numbers) {
      const fileOf = (number: number) => manifest.articles[Math.floor(number / manifest.articlesPerFile)]!;
      const names = [...new Set(numbers.map(fileOf))];
      const files = new Map(
        await Promise.all(names.map(async (name) => [name, parseJson<ArticleFile>(await load(name), name)] as const)),
      );
      return numbers.map((number): StoredArticle => {
        const article = files.get(fileOf(number))!.articles[number % manifest.articlesPerFile];
        if (!article) throw new IndexError('corrupt', `There is no article ${number} in the index.`);
        return { slug: slugify(article.title), ...article };
      });
    },
  };
}

/** By key: the most usual form of the stem, and the postings as they were written. */
type PostingLines = ReadonlyMap<string, EncodedPostings & { readonly word: string; readonly frequency?: number }>;

function parseLines(text: string): PostingLines {
  const [heads = '', ...lines] = text.split('\n');
  const impacts = lines.pop() ?? '';
  const words = decode('A file of postings', heads, decodeWords);
  if (words.length !== lines.length) throw new IndexError('corrupt', 'A file of postings cannot be read.');
  let read = 0;
  return new Map(
    words.map((head, index) => {
      const [word = '', frequency] = head.split('\t');
      const distances = lines[index]!;
      const from = read;
      read += countPostings(distances);
      const encoded = { distances, impacts: impacts.slice(from, read) };
      return [
        isStemKey(word) ? stem(word) : word,
        { word, ...encoded, ...(frequency && { frequency: decodeFrequency(frequency) }) },
      ];
    }),
  );
}

/** The words of a file of postings, in its order. */
function listStoredWords(lines: PostingLines | undefined): string[] {
  return [...(lines?.values() ?? [])].flatMap(({ word }) => (isStemKey(word) ? [word] : []));
}

/** The words of a file of postings, those that the most articles have first. */
function listUsualWords(lines: PostingLines): string[] {
  return [...lines.values()]
    .filter(({ word }) => isStemKey(word))
    .sort((a, b) => b.impacts.length - a.impacts.length || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

/** A file whose content does not give the checksum in its name is not used. */
function rememberFiles(loadFile: LoadFile): LoadFile {
  const files = new Map<string, Promise<string>>();
  return (name) => {
    const known = files.get(name);
    if (known) return known;
    const loading = loadFile(name).then((text) => {
      if (!name.includes(`-${checksum(text)}.`)) throw new IndexError('corrupt', `${name} is damaged.`);
      return text;
    });
    files.set(name, loading);
    loading.catch(() => files.delete(name));
    return loading;
  };
}

function parseJson<Value>(text: string, name: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    throw new IndexError('corrupt', `${name} cannot be read.`);
  }
}

function decode<Encoded, Value>(name: string, encoded: Encoded, read: (encoded: Encoded) => Value): Value {
  try {
    return read(encoded);
  } catch {
    throw new IndexError('corrupt', `${name} cannot be read.`);
  }
}

/** The file whose range holds a key: the last one that does not start after it. */
function createKeyFinder(postings: SearchManifest['postings']): (key: string) => string | undefined {
  return (key) => {
    let low = 0;
    let high = postings.length - 1;
    let found: string | undefined;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [firstKey, name] = postings[middle]!;
      if (firstKey <= key) {
        found = name;
        low = middle + 1;
      } else high = middle - 1;
    }
    return found;
  };
}
