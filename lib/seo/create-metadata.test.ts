import { describe, expect, it } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { createMetadata } from './create-metadata';
import { describeArticle, describeDimension, describeTag } from './describe-pages';

const PAGE = { title: 'Trust', description: 'What it is.', path: '/tags/trust' };

function describeFirst(options: Parameters<typeof anArticle>[0]) {
  const knowledgeBase = aKnowledgeBase({ articles: [anArticle(options)] });
  return createMetadata(describeArticle(knowledgeBase, knowledgeBase.articles[0]!));
}

describe('the metadata of a page', () => {
  it('names the site after the page', () => {
    expect(createMetadata(PAGE).title).toEqual({ absolute: 'Trust | Shared Garden' });
  });

  it('gives one address to the canonical link and to shared links', () => {
    const { alternates, openGraph } = createMetadata(PAGE);
    expect(alternates?.canonical).toBe('https://garden.example/tags/trust');
    expect(openGraph?.url).toBe(alternates?.canonical);
  });

  it('leaves nothing to be inherited', () => {
    const { title, description, alternates, openGraph, twitter, robots } = createMetadata(PAGE);
    expect([title, description, alternates, openGraph, twitter, robots].every(Boolean)).toBe(true);
  });

  it('lets a page be followed and not listed', () => {
    expect(createMetadata({ ...PAGE, isIndexable: false }).robots).toEqual({ index: false, follow: true });
  });

  it('shares a picture of a known size with a text for who does not see it', () => {
    const images = createMetadata(PAGE).openGraph?.images as { url: string; alt: string; width: number }[];
    expect(images[0]).toMatchObject({
      url: 'https://garden.example/cards/home.png',
      width: 1200,
      height: 630,
      type: 'image/png',
    });
    expect(images[0]!.alt).not.toBe('');
  });
});

describe('the metadata of an article', () => {
  it('lets the author’s title for search results replace the whole title element, and nothing else', () => {
    const { title, openGraph } = describeFirst({ seoTitle: 'Slipping plans' });
    expect(title).toEqual({ absolute: 'Slipping plans' });
    expect(openGraph?.title).toBe('Why do plans slip?');
  });

  it.each(['https://garden.example', 'https://garden.example/', 'https://elsewhere.example/a', ''])(
    'is its own page’s where the front matter says "%s"',
    (canonical) => {
      expect(describeFirst({ canonical }).alternates?.canonical).toBe(
        'https://garden.example/articles/why-do-plans-slip',
      );
    },
  );

  it('leads to its Markdown and to the feeds', () => {
    const { types } = describeFirst({}).alternates!;
    expect(types?.['text/markdown']).toMatchObject([{ url: 'https://garden.example/articles/why-do-plans-slip.md' }]);
    expect(types?.['application/rss+xml']).toMatchObject([{ url: 'https://garden.example/feed.xml' }]);
  });

  it('has dates only where the author gave them', () => {
    expect(describeFirst({}).openGraph).not.toHaveProperty('publishedTime');
    expect(describeFirst({ published: '2026-01-31' }).openGraph).toMatchObject({ publishedTime: '2026-01-31' });
  });

  it('tells two articles of one title and description apart', () => {
    const twin = { title: 'Why do plans slip?', description: 'The same words.' };
    const knowledgeBase = aKnowledgeBase({
      articles: [
        anArticle({ ...twin, slug: 'one' }),
        anArticle({ ...twin, slug: 'two', dimensions: ['Leaf Mold'] }),
        anArticle({ ...twin, slug: 'three', dimensions: ['Leaf Mold'] }),
      ],
    });
    const heads = knowledgeBase.articles.map((article) => createMetadata(describeArticle(knowledgeBase, article)));
    expect(new Set(heads.map(({ title }) => (title as { absolute: string }).absolute)).size).toBe(3);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(3);
  });
});

describe('the metadata of lists', () => {
  const knowledgeBase = aKnowledgeBase({
    tagVocabulary: [{ id: 'goals', label: 'OKRs', definition: 'What to reach.', aliases: ['planning'] }],
  });

  it('leads to their own feed next to the site’s', () => {
    const { types } = createMetadata(describeTag(knowledgeBase, knowledgeBase.tags[0]!, 1)).alternates!;
    expect(types?.['application/feed+json']).toHaveLength(2);
  });

  it('leaves an abbreviation its capitals', () => {
    expect(describeTag(knowledgeBase, knowledgeBase.tags[0]!, 1).title).toBe('Questions about OKRs');
  });

  it('is another on each of their pages', () => {
    const dimension = knowledgeBase.dimensions[0]!;
    const [first, second] = [1, 2].map((page) => describeDimension(knowledgeBase, dimension, page));
    expect(first!.title).not.toBe(second!.title);
    expect(first!.description).not.toBe(second!.description);
    expect(second!.path).toBe('/dimensions/seed-storage/page/2');
  });
});
