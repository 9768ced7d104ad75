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

/** What functions are given that do not take numbers. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  'filters.relax': [['7'], 3],
  'answerNames.range': ['3', '7'],
  'answerNames.change': ['3', '7'],
  'answerNames.ofPeople': [['3'], '7'],
  'resultText.allAt': ['scales', 3, '7'],
  'resultText.allWithin': ['scales', 3, 'low', ['3', '7'], '3'],
  'counts.list': [['3', '7']],
  'reasons.join': [['3', '7']],
};

/** Every text by the path of its name; of a function what it gives. */
function listTexts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (...given: readonly unknown[]) => unknown;
    return listTexts(call(...(GIVEN[path] ?? [3, 7, 3, 7])), path);
  }
  return Object.entries(value as object).flatMap(([name, inner]) => listTexts(inner, path ? `${path}.${name}` : name));
}

/** Names that are written so in every language. */
const NAMES = /\b(?:Ctrl|F|Markdown|RSS|JSON|CSV|EPUB|PDF|WCAG|AA|Tab|axe|html-validate|Orca|md)\b/g;

test.each(['questions', 'pages'] as const)('a site of %s in Arabic has no word in English', async (entries) => {
  const { words, wordsFolder } = await loadWords({ language: 'ar-EG', entries });
  const { language, ...groups } = words;
  expect([language, wordsFolder]).toEqual(['ar', 'ar']);
  const texts = listTexts(groups);
  expect(texts.length).toBeGreaterThan(400);
  const latin = texts.filter(([, text]) => /[a-z]/i.test(text.replace(NAMES, '').replace(/\{\w+\}/g, '')));
  expect(latin).toEqual([]);
});

test('every language has as many texts as English, with the same places for links', async () => {
  const [en, ar] = await Promise.all(
    ['en', 'ar'].map(async (language) => listTexts((await loadWords({ language, entries: 'questions' })).words)),
  );
  const describe = ([path, text]: [string, string]) => [path, ...(text.match(/\{\w+\}/g) ?? []).sort()].join(' ');
  expect(ar!.map(describe)).toEqual(en!.map(describe));
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
