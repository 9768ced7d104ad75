import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { buildArticleFiles } from '../article-files';
import { buildApiLists } from './build-api';

const knowledgeBase = aKnowledgeBase({
  articles: [
    anArticle({
      difficulty: 'foundational',
      published: '2026-01-31',
      sources: [{ author: 'A. Writer', work: 'A Work', year: '1999', url: 'https://example.org/work' }, 'A talk.'],
    }),
    anArticle({ title: 'What is </script> & "a plan"?', category: 'Foundational Understanding', tags: ['R&D', 'C#'] }),
    anArticle({ title: 'Where does it belong?', dimensions: [], category: 'Nowhere', tags: [], body: 'Text.' }),
  ],
});
const files = new Map(
  [
    ...buildApiLists(knowledgeBase),
    ...knowledgeBase.articles.flatMap((article) => buildArticleFiles(knowledgeBase, article)),
  ]
    .filter(({ path }) => path.endsWith('.json'))
    .map(({ path, content }) => [path, JSON.parse(content) as Record<string, unknown>]),
);

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats(ajv);
const validate = ajv.compile(files.get('/api/schema.json')!);

const DATA = [...files.keys()].filter((path) => path !== '/api/schema.json');

describe('the data interface', () => {
  it.each(DATA)('follows its schema: %s', (path) => {
    expect(validate(files.get(path)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(DATA)('names its schema and version: %s', (path) => {
    expect(files.get(path)).toMatchObject({ $schema: 'https://working-order.example/api/schema.json', version: 1 });
  });

  it('would be refused with a field that the schema does not know', () => {
    expect(validate({ ...files.get('/api/tags.json'), secret: true })).toBe(false);
  });

  it('would be refused with an address that is none', () => {
    const { articles, ...rest } = files.get('/api/articles.json') as { articles: object[] };
    expect(validate({ ...rest, articles: articles.map((entry) => ({ ...entry, url: 'here' })) })).toBe(false);
  });

  it('leads from the list to every article', () => {
    const { articles } = files.get('/api/articles.json') as unknown as { articles: { api: string; slug: string }[] };
    expect(articles.map(({ api }) => api.replace('https://working-order.example', ''))).toEqual(
      articles.map(({ slug }) => `/api/articles/${slug}.json`),
    );
    expect(articles.every(({ slug }) => files.has(`/api/articles/${slug}.json`))).toBe(true);
  });
});
