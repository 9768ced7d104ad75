import { describe, expect, it } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { buildSearchFiles, openBuiltIndex } from '../build/build-index';
import { INDEX_FORMAT, MANIFEST_NAME, type SearchManifest } from '../format/manifest';
import { IndexError, openIndex, parseManifest } from './open-index';
import { toPhraseWords } from './phrases';
import { search } from './search';
import { aConcept, aSearchableKnowledge, SKETCHES } from '../build/test-factories';

const files = buildSearchFiles(aSearchableKnowledge(), { worker: 'run()' });
const manifest = parseManifest(files.get(MANIFEST_NAME)!);

function openWith(changes: Readonly<Record<string, string>>) {
  return openIndex(manifest, (name) => Promise.resolve(changes[name] ?? files.get(name)!));
}

it('makes the same files of the same content', () => {
  const again = buildSearchFiles(aSearchableKnowledge(), { worker: 'run()' });
  expect([...again]).toEqual([...files]);
});

it('gives every file but the manifest a name that follows its content', () => {
  const names = [...files.keys()].filter((name) => name !== MANIFEST_NAME);
  expect(names.length).toBeGreaterThan(3);
  expect(names.every((name) => /^[a-z]+-[a-z0-9]+\.(json|txt|js)$/.test(name))).toBe(true);
  const other = buildSearchFiles(aSearchableKnowledge(SKETCHES.slice(1)));
  expect([...other].filter(([name, text]) => files.has(name) && files.get(name) !== text)).toEqual([
    [MANIFEST_NAME, other.get(MANIFEST_NAME)],
  ]);
});

it('reports an index of another form as stale', () => {
  const text = JSON.stringify({ ...manifest, format: INDEX_FORMAT + 1 });
  expect(() => parseManifest(text)).toThrow(expect.objectContaining({ reason: 'stale' }));
});

it.each(['', '<!doctype html>', '{'])('reports a manifest that is none: %j', (text) => {
  expect(() => parseManifest(text)).toThrow(IndexError);
});

/** Searches in an index of which one file has another text, so that every file is read that a search may need. */
async function searchWith(name: string, text: string) {
  const source = await openWith({ [name]: text });
  await source.loadDictionary();
  return search(source, 'trust person knowledge');
}

const READ = [manifest.core, ...manifest.postings.map(([, name]) => name), ...manifest.articles, manifest.dictionary!];

it.each(READ)('reports %s where it was cut off, wherever, or is another page', async (name) => {
  const whole = files.get(name)!;
  expect((await searchWith(name, whole)).results).not.toEqual([]);
  for (const part of [0, 0.01, 0.1, 0.5, 0.9, 0.99]) {
    const text = whole.slice(0, Math.min(whole.length - 1, Math.floor(whole.length * part)));
    await expect(searchWith(name, text)).rejects.toMatchObject({ reason: 'corrupt' });
  }
  for (const text of [whole.slice(0, -1), '<!doctype html><title>Not here</title>', '{"words":""}', '{}']) {
    await expect(searchWith(name, text)).rejects.toMatchObject({ reason: 'corrupt' });
  }
});

it('asks again for a file that could not be fetched', async () => {
  let isDown = true;
  const loadFile = (name: string) =>
    isDown && name === manifest.articles[0]
      ? Promise.reject(new IndexError('unreachable', 'down'))
      : Promise.resolve(files.get(name)!);
  const source = await openIndex(manifest, loadFile);
  await expect(search(source, 'trust')).rejects.toMatchObject({ reason: 'unreachable' });
  isDown = false;
  expect((await search(source, 'trust')).results).not.toEqual([]);
});

describe('of a large collection', () => {
  const sketches = Array.from({ length: 400 }, (_, index) => ({
    ...SKETCHES[index % SKETCHES.length]!,
    title: `${SKETCHES[index % SKETCHES.length]!.title} Case ${index} ${'abcdefghij'[index % 10]}word${index}`,
    text: Array.from({ length: 200 }, (__, word) => `w${(index * 211 + word * 7) % 20_000}x`).join(' '),
  }));
  const many = buildSearchFiles(aSearchableKnowledge(sketches));
  const large = JSON.parse(many.get(MANIFEST_NAME)!) as SearchManifest;

  it('splits postings and articles, and fetches only what a query needs', async () => {
    expect(large.postings.length).toBeGreaterThan(2);
    const fetched: string[] = [];
    const source = await openIndex(large, (name) => {
      fetched.push(name);
      return Promise.resolve(many.get(name)!);
    });
    const { results } = await search(source, 'cword42');
    expect(results[0]?.title).toContain('Case 42 cword42');
    expect(new Set(fetched).size).toBe(fetched.length);
    expect(fetched.filter((name) => name.startsWith('words-')).length).toBeLessThan(large.postings.length);
  });

  it('knows the concepts of the thesaurus', async () => {
    const source = await openIndex(large, (name) => Promise.resolve(many.get(name)!));
    expect((await search(source, 'key person risk')).results[0]?.title).toContain('single point of failure');
  });
});

it('finds a concept by a phrase that has a shorter one within it, and by what only the longer one has', async () => {
  const concept = aConcept({ means: 'bus factor', also: ['high bus factor'], says: ['the bus factor of a crew'] });
  const source = await openBuiltIndex(aSearchableKnowledge([{ title: 'What is a bus factor?' }], [concept]));
  expect([...source.thesaurus.bags[0]!.keys()].sort()).toEqual(['bu', 'crew', 'factor', 'high']);
  const found = source.thesaurus.finder(toPhraseWords('the bus factor of a crew'));
  expect(found.map(({ phrase }) => phrase.concept)).toEqual([0]);
});

it('keeps an address that is not the one of the title', async () => {
  const articles = [
    anArticle({ slug: 'why-of-old', title: 'Why do people leave?' }),
    anArticle({ title: 'Why stay?' }),
  ];
  const source = await openBuiltIndex(aKnowledgeBase({ articles }));
  const stored = await source.getArticles([0, 1]);
  expect(stored.map(({ slug }) => slug).sort()).toEqual(['why-of-old', 'why-stay']);
});
