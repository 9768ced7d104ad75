import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { aRenderedKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { buildApiChunks, buildApiLists } from './build-api';

const knowledgeBase = await aRenderedKnowledgeBase({
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
  [...buildApiLists(knowledgeBase), ...buildApiChunks(knowledgeBase)]
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
    expect(files.get(path)).toMatchObject({ $schema: 'https://garden.example/api/schema.json', version: 2 });
  });

  it('would be refused with a field that the schema does not know', () => {
    expect(validate({ ...files.get('/api/tags.json'), secret: true })).toBe(false);
  });

  it('would be refused with an address that is none', () => {
    const { articles, ...rest } = files.get('/api/articles.json') as { articles: object[] };
    expect(validate({ ...rest, articles: articles.map((entry) => ({ ...entry, url: 'here' })) })).toBe(false);
  });

  it('leads from the list to a file that holds the whole article', () => {
    const { articles } = files.get('/api/articles.json') as unknown as { articles: { api: string; slug: string }[] };
    expect(articles).toHaveLength(3);
    for (const { api, slug } of articles) {
      const chunk = files.get(new URL(api).pathname) as unknown as { articles: { slug: string; html: string }[] };
      expect(chunk.articles.find((article) => article.slug === slug)?.html).toContain('<p>');
    }
  });
});

it('keeps an article in its file when others come', async () => {
  const listFiles = async (count: number) => {
    const articles = Array.from({ length: count }, (_, index) => anArticle({ title: `Why ${index}?` }));
    const [, list] = buildApiLists(await aRenderedKnowledgeBase({ articles }));
    const { articles: entries } = JSON.parse(list!.content) as { articles: { slug: string; api: string }[] };
    return new Map(entries.map(({ slug, api }) => [slug, api]));
  };
  const before = await listFiles(50);
  expect(new Set(before.values()).size).toBe(4);
  const after = await listFiles(60);
  for (const [slug, file] of before) expect(after.get(slug)).toBe(file);
});
