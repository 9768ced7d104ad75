import { describe, expect, it } from 'vitest';
import { aKnowledgeBase, anArticle, anOverview } from '@/lib/content/join/test-factories';
import { site } from '@/lib/site/site';
import { createArticleView } from './article';
import { summarizeArticle } from './article-summary';
import { createDimensionIndex, createDimensionView } from './dimension';
import { buildDrawings, drawDimension } from './drawings';
import { countPages, createListPage, listFurtherPages } from './list-page';
import { createHomeView } from './home';
import { createMapView } from './map';
import { createTagIndex, createTagView } from './tags';

const what = anArticle({
  title: 'What is a plan?',
  category: 'Foundational Understanding',
  tags: ['planning', 'time'],
});
const why = anArticle({ title: 'Why do plans slip?', tags: ['planning'] });
const also = anArticle({ title: 'Why do plans grow?', tags: ['planning'] });
const leaders = anArticle({
  title: 'What is a leader?',
  dimensions: ['Leaf Mold'],
  category: 'Foundational Understanding',
});
const knowledgeBase = aKnowledgeBase({
  articles: [what, why, also, leaders],
  overviews: [anOverview({ title: 'Seed Storage', summary: 'Pulling one way.' })],
});

describe('the map', () => {
  const { total, columns, groups } = createMapView(knowledgeBase);

  it('has a row for each dimension and a column for each kind of question', () => {
    expect(total).toBe(4);
    expect(columns.map(({ short }) => short)).toEqual(['What', 'Why', 'How']);
    expect(groups.map(({ name, number, rows }) => [name, number, rows.map((row) => row.name)])).toEqual([
      ['Culture & Strategy', 1, ['Seed Storage']],
      ['Systems', 2, ['Leaf Mold']],
    ]);
  });

  it('opens a cell of one on its article, a cell of many on its part of the dimension', () => {
    expect(groups[0]?.rows[0]?.cells).toEqual([
      { count: 1, href: '/articles/what-is-a-plan', question: 'What is a plan?' },
      { count: 2, href: '/dimensions/seed-storage#diagnosis-and-patterns' },
      { count: 0 },
    ]);
  });
});

describe('the drawing of a dimension', () => {
  const draw = (svg: string) => {
    const assets = new Set(['drawings/seed-storage.svg']);
    const getAssetText = (path: string) => (assets.has(path) ? svg : undefined);
    const drawn = aKnowledgeBase({ assets, getAssetText, articles: [why, leaders] });
    const [alignment, pipeline] = createDimensionIndex(drawn).flatMap(({ dimensions }) => dimensions);
    return { alignment, pipeline, findings: drawn.findings, drawn };
  };

  it('is the file of its name, silent next to the name', () => {
    const { alignment, pipeline, drawn } = draw('<svg viewBox="0 0 48 48"><path d="M0 0H9"/></svg>');
    expect(alignment?.drawing).toBe('seed-storage');
    expect(pipeline?.drawing).toBeUndefined();
    expect(createHomeView(drawn).subjects[0]?.topics[0]?.drawing).toBe('seed-storage');
    expect(
      summarizeArticle(
        drawn,
        drawn.articles.find(({ title }) => title === why.title)!,
      ),
    ).toHaveProperty('drawing', 'seed-storage');
    expect(summarizeArticle(knowledgeBase, knowledgeBase.articles[0]!).drawing).toBeUndefined();
  });

  it('is in one file with the others, in the colors of the page that shows it', () => {
    const { drawn } = draw(
      '<svg viewBox="0 0 9 9"><path class="figure-soft" d="M0 0"/><g><path class="figure-accent" stroke="currentColor" d="M1 1"/></g></svg>',
    );
    expect(buildDrawings(drawn)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="seed-storage" viewBox="0 0 9 9">' +
        '<path d="M0 0" fill="var(--accent-soft)" /><g><path stroke="var(--accent)" d="M1 1" /></g></symbol></svg>',
    );
    expect(buildDrawings(knowledgeBase)).toBeUndefined();
    expect(drawDimension(drawn, 'seed-storage', { ink: '#111', accent: '#222', soft: '#333' })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0" fill="#333" /><g><path stroke="#222" d="M1 1" /></g></svg>',
    );
    expect(drawDimension(drawn, 'leaf-mold', { ink: '#111', accent: '#222', soft: '#333' })).toBeUndefined();
  });

  it('is left out and reported if it holds more than shapes', () => {
    const { alignment, findings } = draw('<svg viewBox="0 0 48 48"><script>alert(1)</script></svg>');
    expect(alignment).toMatchObject({ drawing: undefined });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'figure-invalid' }));
  });
});

describe('the front page', () => {
  it.each([
    ['we plan all week and nothing comes of it', true],
    ['why do we plan all week and get nothing?', false],
    ['planning process for weekly work', false],
    ['us', false],
  ])('takes a complaint in the first person for a symptom, and nothing else: %s', (phrasing, isSymptom) => {
    const { symptoms } = createHomeView(aKnowledgeBase({ articles: [anArticle({ askedAs: [phrasing] })] }));
    expect(symptoms.map(({ text }) => text)).toEqual(isSymptom ? [phrasing] : []);
  });

  it('has at most one symptom for each topic, and everything by subject', () => {
    const asked = [
      anArticle({ title: 'Why do plans slip?', askedAs: ['plans', 'our plans are late before they begin'] }),
      anArticle({ title: 'Why do plans grow?', askedAs: ["my team's plans are longer than the work"] }),
    ];
    const view = createHomeView(aKnowledgeBase({ articles: asked }));
    expect(view.symptoms.map(({ text }) => text)).toEqual(['my team’s plans are longer than the work']);
    expect(view.subjects.flatMap(({ topics }) => topics.map(({ questions }) => questions.length))).toEqual([2]);
    expect([view.total, view.topics]).toEqual([2, 1]);
  });

  it('shows first what an editor put there, in that order', () => {
    const chosen = [
      anArticle({ title: 'Why do plans slip?', askedAs: ['our plans are late before they begin'] }),
      anArticle({ title: 'Why do plans grow?', askedAs: ['long plans'], home: 2 }),
      anArticle({ title: 'Who leads?', dimensions: ['Leaf Mold'], home: 1 }),
    ];
    const { symptoms } = createHomeView(aKnowledgeBase({ articles: chosen }));
    expect(symptoms.map(({ text }) => text)).toEqual([
      'Who leads?',
      'long plans',
      'our plans are late before they begin',
    ]);
  });

  it('begins with what was reviewed last', () => {
    const dated = [
      anArticle({ title: 'Why A?', lastReviewed: '2026-01-02' }),
      anArticle({ title: 'Why B?', lastReviewed: '2026-03-02' }),
      anArticle({ title: 'Why C?' }),
    ];
    expect(createHomeView(aKnowledgeBase({ articles: dated })).latest.map(({ title }) => title)).toEqual([
      'Why B?',
      'Why A?',
    ]);
  });
});

describe('an article', () => {
  const view = createArticleView(knowledgeBase, knowledgeBase.getArticle('what-is-a-plan')!);

  it('knows its place on the map and what lies around it', () => {
    expect(view.position).toEqual({
      row: 0,
      column: 0,
      rowCount: 2,
      below: { name: 'Leaf Mold', href: '/articles/what-is-a-leader' },
    });
  });

  it('names the questions of its topic, itself among them', () => {
    expect(view.topic).toEqual({
      total: 3,
      questions: [
        { slug: 'what-is-a-plan', title: 'What is a plan?', isHere: true },
        { slug: 'why-do-plans-grow', title: 'Why do plans grow?', isHere: false },
        { slug: 'why-do-plans-slip', title: 'Why do plans slip?', isHere: false },
      ],
    });
  });

  it('says why each question is related, in words', () => {
    for (const { reason } of view.related)
      expect(reason).toMatch(/^(also about|shares|both speak of|linked|refers|chosen)/);
  });

  it('has a view without a dimension and a category', () => {
    const lonely = aKnowledgeBase({ articles: [anArticle({ title: 'Trust', dimensions: [], category: 'None' })] });
    const lonelyView = createArticleView(lonely, lonely.articles[0]!);
    expect(lonelyView).toMatchObject({ position: undefined, dimension: undefined });
  });
});

describe('lists', () => {
  const many = aKnowledgeBase({
    articles: Array.from({ length: site.pageSize * 2 + 1 }, (_, n) =>
      anArticle({ title: `Why ${String(n).padStart(3, '0')}?` }),
    ),
  });

  it('are cut into pages that lose nothing', () => {
    const pages = [1, 2, 3].map((page) => createListPage(many, many.articles, page)!);
    expect(pages.map(({ entries }) => entries.length)).toEqual([site.pageSize, site.pageSize, 1]);
    expect(new Set(pages.flatMap(({ entries }) => entries.map(({ slug }) => slug))).size).toBe(site.pageSize * 2 + 1);
    expect(pages[0]).toMatchObject({ page: 1, pageCount: 3 });
  });

  it('have no page before the first or after the last', () => {
    for (const page of [0, 4, -1, 1.5, NaN]) expect(createListPage(many, many.articles, page)).toBeUndefined();
    expect(listFurtherPages(many.articles.length)).toEqual([{ page: '2' }, { page: '3' }]);
    expect(countPages(0)).toBe(1);
  });

  it('of a dimension keep the kinds of question together across pages', () => {
    const dimension = many.getDimension('seed-storage')!;
    expect(createDimensionView(many, dimension, 3)?.sections).toMatchObject([{ slug: 'diagnosis-and-patterns' }]);
    expect(createDimensionView(many, dimension, 4)).toBeUndefined();
  });
});

it('a dimension shows its questions by kind, its reading order and its neighbours', () => {
  const view = createDimensionView(knowledgeBase, knowledgeBase.getDimension('seed-storage')!, 1)!;
  expect(view.sections.map(({ question, entries }) => [question, entries.length])).toEqual([
    ['What is it?', 1],
    ['Why does it happen?', 2],
  ]);
  expect(view.readingOrder.map(({ title }) => title)).toEqual([
    'What is a plan?',
    'Why do plans grow?',
    'Why do plans slip?',
  ]);
  expect(view.tags).toEqual([
    { slug: 'planning', name: 'Planning', count: 3 },
    { slug: 'time', name: 'Time', count: 1 },
  ]);
});

it('the index of dimensions leaves out domains without any', () => {
  expect(createDimensionIndex(knowledgeBase).map(({ name, dimensions }) => [name, dimensions.length])).toEqual([
    ['Culture & Strategy', 1],
    ['Systems', 1],
  ]);
});

it('tags are grouped by letter and counted', () => {
  expect(createTagIndex(knowledgeBase)).toEqual([
    { letter: 'P', tags: [{ slug: 'planning', name: 'Planning', count: 4 }] },
    { letter: 'T', tags: [{ slug: 'time', name: 'Time', count: 1 }] },
  ]);
  expect(createTagView(knowledgeBase, knowledgeBase.getTag('time')!, 1)).toMatchObject({
    list: { total: 1 },
    neighbours: [{ slug: 'planning', count: 1 }],
  });
});

it('a tag names those that are next to it, the most frequent first', () => {
  const articles = [
    anArticle({ title: 'Why 1?', tags: ['a', 'b'] }),
    anArticle({ title: 'Why 2?', tags: ['a', 'b', 'c'] }),
  ];
  const base = aKnowledgeBase({ articles });
  expect(createTagView(base, base.getTag('a')!, 1)?.neighbours).toEqual([
    { slug: 'b', name: 'B', count: 2 },
    { slug: 'c', name: 'C', count: 1 },
  ]);
});

it('shows a field of the schema without a line of its own', () => {
  const articles = [anArticle({ slug: 'one', authors: ['kim'], reviewedBy: ['Lee'], language: 'de' })];
  const base = aKnowledgeBase({ articles });
  expect(createArticleView(base, base.getArticle('one')!)).toMatchObject({
    authors: ['kim'],
    reviewedBy: ['Lee'],
    language: 'de',
  });
});

it('has pages for a collection without a map', () => {
  const base = aKnowledgeBase({ taxonomy: { domains: [], categories: [] }, articles: [what, why] });
  expect(base.articles.map((article) => createArticleView(base, article).cell)).toHaveLength(2);
  expect(() => [createHomeView(base), createMapView(base), createDimensionIndex(base)]).not.toThrow();
});
