import { describe, expect, it } from 'vitest';
import { pages } from '#words/frame';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { createArticleView } from '@/lib/content/views/article';
import { createDimensionIndex } from '@/lib/content/views/dimension';
import { createListPage } from '@/lib/content/views/list-page';
import { createTagIndex } from '@/lib/content/views/tags';
import { describeArticle, describeArticleList } from '../describe-pages';
import { buildArticleJsonLd } from './article-json-ld';
import { buildBreadcrumbJsonLd, buildSiteJsonLd } from './page-json-ld';
import {
  buildArticleListJsonLd,
  buildDimensionIndexJsonLd,
  buildGlossaryJsonLd,
  buildListJsonLd,
  buildTermSetJsonLd,
} from './list-json-ld';
import { site } from '@/lib/site/site';
import { createGlossary } from '@/lib/content/views/glossary';

function build(options: Parameters<typeof anArticle>[0] = {}) {
  const knowledgeBase = aKnowledgeBase({ articles: [anArticle(options)] });
  const article = knowledgeBase.articles[0]!;
  const view = createArticleView(knowledgeBase, article);
  const page = describeArticle(knowledgeBase, article);
  // As it is written.
  const node = JSON.parse(JSON.stringify(buildArticleJsonLd(view, article, page))) as Record<string, unknown>;
  return { view, page, node };
}

describe('an article', () => {
  it('is headed by the question that the page shows, whatever its title for search results', () => {
    const { node, view } = build({ seoTitle: 'Slipping plans' });
    expect(node.headline).toBe(view.title);
    expect(node.abstract).toBe(view.shortAnswer!.text);
  });

  it('has the address of its metadata', () => {
    const { node } = build();
    expect(node.url).toBe('https://garden.example/articles/why-do-plans-slip');
    expect(node.mainEntityOfPage).toMatchObject({ '@id': node.url });
  });

  it('is about its tags as terms of the vocabulary', () => {
    expect(build().node.about).toMatchObject([
      {
        '@type': 'DefinedTerm',
        name: 'Planning',
        url: 'https://garden.example/tags/planning',
        inDefinedTermSet: 'https://garden.example/tags',
      },
    ]);
  });

  it('cites its sources, taken apart where they are', () => {
    const sources = [{ author: 'Chris Argyris', work: 'Overcoming Organizational Defenses', year: '1990' }, 'A talk.'];
    expect(build({ sources }).node.citation).toMatchObject([
      { '@type': 'CreativeWork', name: 'Overcoming Organizational Defenses', datePublished: '1990' },
      'A talk.',
    ]);
  });

  it('says how hard and how long it is', () => {
    expect(build({ difficulty: 'advanced' }).node).toMatchObject({
      educationalLevel: 'Advanced',
      timeRequired: 'PT1M',
    });
  });

  it('has dates only where the author gave them; a review is not a change', () => {
    const { node } = build({ lastReviewed: '2026-03-01' });
    expect(node).not.toHaveProperty('datePublished');
    expect(node).not.toHaveProperty('dateModified');
    expect(node.mainEntityOfPage).toMatchObject({ lastReviewed: '2026-03-01' });
    expect(build({ published: '2026-01-01', updated: '2026-02-01' }).node).toMatchObject({
      datePublished: '2026-01-01',
      dateModified: '2026-02-01',
    });
  });

  it('claims nothing where nothing is known', () => {
    const { node } = build({ tags: [], body: 'Text.' });
    for (const property of ['about', 'keywords', 'educationalLevel', 'citation', 'audience']) {
      expect(node).not.toHaveProperty(property);
    }
  });
});

describe('the way to a page', () => {
  it('ends with the page', () => {
    const { view } = build();
    const list = buildBreadcrumbJsonLd(view.steps, { name: view.title, url: 'https://garden.example/here' });
    const steps = list.itemListElement as unknown as { name: string; position: number; item: string }[];
    expect(steps.map(({ name }) => name)).toEqual([...view.steps.map(({ name }) => name), view.title]);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.at(-1)!.item).toBe('https://garden.example/here');
  });
});

describe('lists', () => {
  it('have the name of their heading on every page', () => {
    const articles = Array.from({ length: site.pageSize + 1 }, (_, n) => anArticle({ title: `Why ${n}?` }));
    const knowledgeBase = aKnowledgeBase({ articles });
    const list = createListPage(knowledgeBase, knowledgeBase.articles, 2)!;
    expect(buildArticleListJsonLd(list, describeArticleList(knowledgeBase, 2))).toMatchObject({
      name: pages.allEntries,
      mainEntity: { numberOfItems: articles.length, itemListElement: [{ position: articles.length }] },
    });
  });

  it('count on from the page before', () => {
    const entries = [{ name: 'Why?', path: '/articles/why' }];
    const total = site.pageSize + 1;
    const page = { title: 'All', description: '', path: '/articles/page/2' };
    const list = buildListJsonLd(page, entries, { page: 2, total });
    expect(list.mainEntity).toMatchObject({
      numberOfItems: total,
      itemListElement: [{ position: total, name: 'Why?', url: 'https://garden.example/articles/why' }],
    });
  });

  it('name the dimensions as the index shows them', () => {
    const knowledgeBase = aKnowledgeBase();
    const page = { title: 'Dimensions', description: 'All.', path: '/dimensions' };
    const list = buildDimensionIndexJsonLd(createDimensionIndex(knowledgeBase), page);
    const { itemListElement } = list.mainEntity as unknown as { itemListElement: { name: string }[] };
    expect(itemListElement.map(({ name }) => name)).toEqual(knowledgeBase.dimensions.map(({ name }) => name));
  });

  it('make the tags a vocabulary', () => {
    const tags = buildTermSetJsonLd(createTagIndex(aKnowledgeBase()), {
      title: 'Tags',
      description: 'All.',
      path: '/tags',
    });
    expect(tags).toMatchObject({
      '@type': 'DefinedTermSet',
      hasDefinedTerm: [{ name: 'Planning', termCode: 'planning' }],
    });
  });

  it('make the glossary one, with a place of its own for each term', () => {
    const tagVocabulary = [
      { id: 'span', label: 'Span', definition: 'How many report to one.', aliases: ['span of control'] },
    ];
    const page = { title: 'Glossary', description: 'All.', path: '/glossary' };
    expect(buildGlossaryJsonLd(createGlossary(aKnowledgeBase({ tagVocabulary })), page)).toMatchObject({
      '@type': 'DefinedTermSet',
      url: 'https://garden.example/glossary',
      hasDefinedTerm: [
        { name: 'Span', url: 'https://garden.example/glossary#span', alternateName: ['span of control'] },
      ],
    });
  });
});

it('gives the site its name and promises no search box', () => {
  const node = buildSiteJsonLd();
  expect(node).toMatchObject({ '@type': 'WebSite', name: 'Shared Garden', url: 'https://garden.example/' });
  expect(node).not.toHaveProperty('potentialAction');
});
