import { deserialize, serialize } from 'node:v8';
import { expect, it } from 'vitest';
import { createThesaurus } from '../query/thesaurus';
import { WEIGHTS } from '../query/weights';
import { buildPostings, type ArticleFields, type CountOnce } from './build-postings';
import { listConcepts } from './build-thesaurus';
import { aConcept } from './test-factories';

const anArticle = (title: string, body: string): ArticleFields => ({
  title,
  askedAs: '',
  answer: 'Plans slip.',
  topic: 'Planning',
  headings: '',
  body,
});

const thesaurus = createThesaurus(
  listConcepts([aConcept({ means: 'delay', also: ['slippage'], says: ['we are always late'] })]),
);

it('gives the same where an article was counted before, and counts those again that have changed', () => {
  const kept = new Map<string, Buffer>();
  const counted: string[] = [];
  const countOnce: CountOnce = (fields, count) => {
    const key = JSON.stringify(fields);
    if (!kept.has(key)) {
      counted.push(fields.title);
      kept.set(key, serialize(count()));
    }
    return deserialize(kept.get(key)!) as ReturnType<typeof count>;
  };
  const first = anArticle('Why do plans slip?', 'Planning plans planned.\nA delay, and slippage.');
  const second = anArticle('Who plans?', 'A planner plans.');
  const changed = anArticle('Who plans?', 'All who plan, planning together.');
  const build = (articles: ArticleFields[], once?: CountOnce) => buildPostings(articles, thesaurus, WEIGHTS, once);

  build([first, second], countOnce);
  const again = build([first, changed], countOnce);
  const anew = build([first, changed]);
  expect(counted).toEqual(['Why do plans slip?', 'Who plans?', 'Who plans?']);
  expect([...again.lists]).toEqual([...anew.lists]);
  expect([...again.words].map(([stem, forms]) => [stem, ...forms])).toEqual(
    [...anew.words].map(([stem, forms]) => [stem, ...forms]),
  );
  expect([...again.tellingWords]).toEqual([...anew.tellingWords]);
  expect(anew.words.get('plan')?.get('plans')).toBe(5);
});
