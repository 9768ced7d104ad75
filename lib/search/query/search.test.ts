import fc from 'fast-check';
import { expect, it } from 'vitest';
import { search } from './search';
import { aSource } from '../build/test-factories';

const source = await aSource();
const TEXTS: Readonly<Record<string, string>> = {
  'what-is-a-single-point-of-failure': 'Decisions wait for one person.',
};

async function findTitles(query: string): Promise<string[]> {
  const { results } = await search(source, query);
  return results.map(({ title }) => title);
}

const DECISIONS = 'Why do decisions keep getting reopened?';
const TRUST = 'How do you rebuild trust after a broken promise?';
const SINGLE_POINT = 'What is a single point of failure?';
const STALE = 'How do you keep a knowledge base from going stale?';

it('puts the article whose question matches above the one that mentions it in passing', async () => {
  expect((await findTitles('decisions'))[0]).toBe(DECISIONS);
  expect(await findTitles('decisions')).toContain(SINGLE_POINT);
});

it.each([
  ['another form of the word', 'deciding', DECISIONS],
  ['a slip in the middle', 'decsions', DECISIONS],
  ['two edits in a long word', 'knowlegde bsae', STALE],
  ['letters that changed places', 'turst', TRUST],
  ['a slip in the first letter', 'prust promise', TRUST],
  ['a word written in two', 'knowledgebase', STALE],
  ['words written as one with a space', 're opened', DECISIONS],
  ['the British spelling', 'organisational behaviour', SINGLE_POINT],
  ['the American spelling', 'organizational behavior', SINGLE_POINT],
  ['what its writers call its concepts', 'gardening', STALE],
  ['another name for it', 'bus factor', SINGLE_POINT],
  ['what people say who have it', 'only one of my people knows how it works', SINGLE_POINT],
  ['part of what people say', 'the quarrel of last week is on the table', DECISIONS],
  ['words of several names of it', 'key factor', SINGLE_POINT],
  ['a name that begins with a small word', 'yes men', DECISIONS],
])('understands %s', async (_, query, title) => {
  expect((await findTitles(query))[0]).toBe(title);
});

it('completes the last word, also behind a space', async () => {
  expect((await findTitles('rebui'))[0]).toBe(TRUST);
  expect((await findTitles('rebui '))[0]).toBe(TRUST);
  expect((await findTitles('bus fac'))[0]).toBe(SINGLE_POINT);
});

it('says how it understood a slip, and only then', async () => {
  expect((await search(source, 'decsions, please')).didYouMean).toBe('decisions, please');
  expect((await search(source, 'decisions')).didYouMean).toBeUndefined();
});

it('does not correct a word that it knows', async () => {
  expect((await search(source, 'bus')).didYouMean).toBeUndefined();
});

it('wants words in quotation marks to stand together', async () => {
  const loadText = (slug: string) => Promise.resolve(TEXTS[slug]);
  const { results, missingQuotes } = await search(source, '"wait for one person"', { loadText });
  expect(results.map(({ title }) => title)).toEqual([SINGLE_POINT]);
  expect(missingQuotes).toEqual([]);
});

it('says when no article has the words in quotation marks, and looks for the words', async () => {
  const { results, missingQuotes } = await search(source, '“trust rebuild”');
  expect(missingQuotes).toEqual(['trust rebuild']);
  expect(results[0]?.title).toBe(TRUST);
});

it.each(['', '   ', '?!…', '🙂🙃', '"', '""', '.*+?^${}()|[]\\', 'zzzzqx'])(
  'finds nothing for %j and does not mind',
  async (query) => {
    expect(await findTitles(query)).toEqual([]);
  },
);

it.each(['<img src=x onerror=alert(1)> trust', 'ثقة trust', 'trust\u0000\u202E', 'TRUST!!!', 'trust*'])(
  'finds the words among signs: %j',
  async (query) => {
    expect(await findTitles(query)).toContain(TRUST);
  },
);

it('answers ten thousand characters', async () => {
  expect(await findTitles('trust '.repeat(1700))).toContain(TRUST);
  expect(await findTitles('x'.repeat(10_000))).toEqual([]);
});

it('answers anything without throwing, the same twice, and best first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
      const { results } = await search(source, query);
      expect((await search(source, query)).results).toEqual(results);
      expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a));
    }),
  );
});
