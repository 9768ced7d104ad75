import { listWords } from '@/lib/text/terms';
import { checksum } from './checksum';
import { decodePostings, decodeWeights } from './encode-postings';
import { INDEX_FORMAT, type ArticleFile, type SearchCore, type SearchManifest } from './index-format';
import type { Posting } from './postings';
import type { PostingList, SearchSource, StoredArticle } from './source';
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
  const { thesaurus: packed } = core;
  const list = (text: string) => text.split(',').filter(Boolean);
  const thesaurus = createThesaurus(
    packed.map(([names, sayings, near], idea) => {
      const also = list(names);
      return { means: String(idea), also, says: list(sayings), near: near.map(String) };
    }),
  );
  const thesaurusWords = packed.flatMap(([names, sayings]) =>
    listWords(`${names},${sayings}`).flatMap(({ word, isStop }) => (isStop ? [] : [word])),
  );
  const fileOfKey = createKeyFinder(manifest.postings);
  const parsed = new Map<string, Map<string, string>>();
  const decoded = new Map<string, PostingList>();

  async function getPostingsFile(name: string): Promise<Map<string, string>> {
    const known = parsed.get(name);
    if (known) return known;
    const text = await load(name);
    const lines = new Map<string, string>();
    for (const line of text.split('\n')) lines.set(line.slice(0, line.indexOf('\t')), line);
    parsed.set(name, lines);
    return lines;
  }

  function getList(key: string, lines: ReadonlyMap<string, string>): PostingList | undefined {
    const known = decoded.get(key);
    const line = lines.get(key);
    if (known || line === undefined) return known;
    const [, frequency, postings] = line.split('\t');
    const value = { frequency: Number(frequency), postings: decode(postings!, key) };
    decoded.set(key, value);
    return value;
  }

  return {
    count: manifest.count,
    thesaurus,
    vocabulary: createVocabulary([...new Set([...core.words.split('\n'), ...thesaurusWords])].filter(Boolean)),
    titleWeights: decodeWeights(core.titleWeights),
    async getLists(keys) {
      const wanted = keys.map((key) => [key, fileOfKey(key)] as const);
      const names = [...new Set(wanted.flatMap(([, name]) => name ?? []))];
      const files = new Map(await Promise.all(names.map(async (name) => [name, await getPostingsFile(name)] as const)));
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
        return article;
      });
    },
  };
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

function decode(text: string, key: string): Posting[] {
  try {
    return decodePostings(text);
  } catch {
    throw new IndexError('corrupt', `The postings of "${key}" cannot be read.`);
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
