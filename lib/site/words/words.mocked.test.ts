import { expect, test, vi } from 'vitest';
import type { Words } from './words';

interface Site {
  readonly language: string;
  readonly entries: 'questions' | 'pages';
}

async function loadWords(facts: Site): Promise<{ readonly wordsFolder: string; readonly words: Words }> {
  vi.resetModules();
  vi.doMock('#site-facts', () => ({ facts }));
  return import('./words');
}

/** Every text by the path of its name; of a function what it gives for two numbers or two lists. */
function listTexts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'function') {
    return Object.entries(value as object).flatMap(([name, inner]) =>
      listTexts(inner, path ? `${path}.${name}` : name),
    );
  }
  const call = value as (...given: unknown[]) => string;
  return [[path, path.endsWith('relax') ? call(['7'], 3) : call(3, 7)]];
}

test.each(['questions', 'pages'] as const)('a site of %s in Arabic has no word in English', async (entries) => {
  const { words, wordsFolder } = await loadWords({ language: 'ar-EG', entries });
  const { language, ...groups } = words;
  expect([language, wordsFolder]).toEqual(['ar', 'ar']);
  const texts = listTexts(groups);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(([, text]) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
});

test('a language that has no file gets the English words', async () => {
  expect(await loadWords({ language: 'nl', entries: 'questions' })).toMatchObject({
    wordsFolder: 'en',
    words: { language: 'en', filters: { form: 'Filter the questions' } },
  });
});

/** What is about questions wherever there are kinds of them, or is one that a reader asks. */
const ABOUT_QUESTIONS = ['lists.kinds', 'lists.map', 'filters.category', 'article.sameKind', 'feedback', 'search.ask'];

test('a site of pages does not call them questions', async () => {
  const { words } = await loadWords({ language: 'en', entries: 'pages' });
  const texts = listTexts(words);
  const wrong = texts.filter(
    ([path, text]) => /question/i.test(text) && !ABOUT_QUESTIONS.some((name) => path.startsWith(name)),
  );
  expect(wrong).toEqual([]);
});
