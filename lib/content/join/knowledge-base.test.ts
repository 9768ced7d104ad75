import { describe, expect, it } from 'vitest';
import { aKnowledgeBase, anArticle, anOverview } from './test-factories';

function codes(knowledgeBase: ReturnType<typeof aKnowledgeBase>): string[] {
  return knowledgeBase.findings.map(({ code }) => code);
}

it('has nothing to say about a sound collection', () => {
  expect(codes(aKnowledgeBase())).toEqual([]);
});

describe('the map', () => {
  it('knows a dimension by any of its spellings', () => {
    for (const name of ['seed-storage', 'Storage of Seed', 'SEED STORAGE']) {
      const knowledgeBase = aKnowledgeBase({ articles: [anArticle({ dimensions: [name] })] });
      expect(knowledgeBase.articles[0]?.dimension).toBe('seed-storage');
      expect(codes(knowledgeBase)).toEqual(['dimension-spelling']);
    }
  });

  it('gives a dimension that it does not know a page and a domain of its own', () => {
    const knowledgeBase = aKnowledgeBase({ articles: [anArticle({ dimensions: ['Bread & Butter'] })] });
    expect(knowledgeBase.getDimension('bread-and-butter')).toMatchObject({ name: 'Bread & Butter', domain: '' });
    expect(knowledgeBase.getDomain('')?.name).toBe('Other topics');
  });

  it('places an article without a category by its question', () => {
    const knowledgeBase = aKnowledgeBase({ articles: [anArticle({ title: 'What is a plan?', category: 'Basics' })] });
    expect(knowledgeBase.articles[0]?.category).toBe('foundational-understanding');
    expect(codes(knowledgeBase)).toEqual(['category-unknown']);
  });

  it('keeps only dimensions that have something to show', () => {
    const overviews = [anOverview({ title: 'Leaf Mold' })];
    const { dimensions } = aKnowledgeBase({ overviews });
    expect(dimensions.map(({ slug }) => slug)).toEqual(['seed-storage', 'leaf-mold']);
  });

  it('takes further dimensions and listed ones as related, never the article’s own', () => {
    const body = 'Open.\n\nText.\n\n**Related Dimensions:**\n- Seed Storage\n- Leaf Mold\n- Nonsense';
    const dimensions = ['Seed Storage', 'Root Depth & Accountability'];
    const knowledgeBase = aKnowledgeBase({ articles: [anArticle({ dimensions, body })] });
    expect(knowledgeBase.articles[0]?.relatedDimensions).toEqual(['root-depth-and-accountability', 'leaf-mold']);
    expect(codes(knowledgeBase)).toContain('related-dimension-unknown');
  });
});

describe('order', () => {
  const articles = [
    anArticle({ title: 'Why B?', difficulty: 'advanced' }),
    anArticle({ title: 'Why A?', difficulty: 'foundational' }),
    anArticle({ title: 'What is C?', category: 'Foundational Understanding' }),
    anArticle({ title: 'Why D?', dimensions: ['Leaf Mold'] }),
  ];

  it('is by dimension, kind of question, difficulty and title', () => {
    expect(aKnowledgeBase({ articles }).articles.map(({ title }) => title)).toEqual([
      'What is C?',
      'Why A?',
      'Why B?',
      'Why D?',
    ]);
  });

  it('is the overview’s where that names one', () => {
    const overviews = [anOverview({ title: 'Seed Storage', readingOrder: ['why-b', 'what-is-c.md'] })];
    const knowledgeBase = aKnowledgeBase({ articles, overviews });
    const titles = knowledgeBase.getArticlesInDimension('seed-storage').map(({ title }) => title);
    expect(titles).toEqual(['Why B?', 'What is C?', 'Why A?']);
    expect(knowledgeBase.getNeighbours('what-is-c')).toMatchObject({
      previous: { slug: 'why-b' },
      next: { slug: 'why-a' },
    });
  });

  it('gives each cell of the row its articles, and the empty ones none', () => {
    const cells = aKnowledgeBase({ articles }).getRow('seed-storage');
    expect(cells.map(({ articles: inCell }) => inCell.length)).toEqual([1, 2, 0]);
  });
});

describe('tags', () => {
  function tagSlugs(...tags: string[][]): string[] {
    const articles = tags.map((names, index) => anArticle({ title: `Why ${index}?`, tags: names }));
    return aKnowledgeBase({ articles }).tags.map(({ slug }) => slug);
  }

  it('are one in every spelling', () => {
    expect(tagSlugs(['organizational-learning'], ['Organisational Learning'], ['organizational-learning'])).toEqual([
      'organizational-learning',
    ]);
  });

  it('stay apart where only a sign tells them apart', () => {
    expect(tagSlugs(['C', 'C++', 'C#'])).toEqual(['c', 'c-plus-plus', 'c-sharp']);
  });

  it('carry a label that a person would write', () => {
    const knowledgeBase = aKnowledgeBase({ articles: [anArticle({ tags: ['tools-&-sheds'] })] });
    expect(knowledgeBase.getTag('tools-and-sheds')?.label).toBe('Tools & sheds');
  });

  it('follow the aliases of the collection’s own vocabulary, not of a borrowed one', () => {
    const tagVocabulary = [{ id: 'incidents', label: 'Incidents', definition: 'When it breaks.', aliases: ['outage'] }];
    const articles = [anArticle({ tags: ['outage'] })];
    expect(aKnowledgeBase({ articles, tagVocabulary }).articles[0]?.tags).toEqual(['incidents']);
    expect(aKnowledgeBase({ articles, tagVocabulary, ownsVocabulary: false }).articles[0]?.tags).toEqual(['outage']);
  });
});

describe('what an author left out', () => {
  it('a short answer is not made up', () => {
    const articles = [anArticle({ body: '## Why\n\nText.', description: 'It *waits*.' })];
    const knowledgeBase = aKnowledgeBase({ articles });
    expect(knowledgeBase.articles[0]?.shortAnswer).toBeUndefined();
    expect(codes(knowledgeBase)).toEqual(['short-answer-missing']);
  });

  it('a description is taken from the short answer, also where it is the same on many', () => {
    const articles = [1, 2].map((n) => anArticle({ title: `Why ${n}?`, description: 'Our knowledge base.' }));
    const knowledgeBase = aKnowledgeBase({ articles });
    expect(knowledgeBase.articles.map(({ description }) => description)).toEqual([
      'Because of waiting.',
      'Because of waiting.',
    ]);
    expect(codes(knowledgeBase)).toEqual(['description-boilerplate', 'description-boilerplate']);
  });

  it('a reading time is computed', () => {
    const body = `Open.\n\n${'word '.repeat(1000)}`;
    expect(aKnowledgeBase({ articles: [anArticle({ body })] }).articles[0]?.readingMinutes).toBe(4);
  });
});

describe('related questions', () => {
  const plans = anArticle({
    title: 'Why do plans slip?',
    tags: ['planning', 'waiting'],
    body: 'Open.\n\nQueues make work wait. See [estimates](why-are-estimates-wrong.md).\n\n## Related Questions\n\n- How do you grow leaders?',
  });
  const estimates = anArticle({
    title: 'Why are estimates wrong?',
    tags: ['planning'],
    body: 'Open.\n\nQueues are forgotten.',
  });
  const queues = anArticle({
    title: 'What is a queue?',
    tags: ['waiting'],
    dimensions: ['Root Depth & Accountability'],
    body: 'Open.\n\nQueues of work.',
  });
  const leaders = anArticle({
    title: 'How do you grow leaders?',
    tags: ['people'],
    dimensions: ['Leaf Mold'],
    body: 'Open.\n\nSlowly.',
  });
  const knowledgeBase = aKnowledgeBase({ articles: [plans, estimates, queues, leaders] });
  const related = knowledgeBase.getRelated('why-do-plans-slip');
  const reasonsFor = (slug: string) =>
    related.find((relation) => relation.slug === slug)?.reasons.map(({ kind }) => kind);

  it('begin with the one that the author names', () => {
    expect(related[0]?.slug).toBe('how-do-you-grow-leaders');
    expect(reasonsFor('how-do-you-grow-leaders')).toEqual(['named']);
  });

  it('say why', () => {
    expect(reasonsFor('why-are-estimates-wrong')).toEqual(expect.arrayContaining(['links', 'tags', 'dimension']));
    expect(reasonsFor('what-is-a-queue')).toEqual(expect.arrayContaining(['tags']));
  });

  it('never hold the article itself', () => {
    for (const { slug } of knowledgeBase.articles) {
      expect(knowledgeBase.getRelated(slug).map((relation) => relation.slug)).not.toContain(slug);
    }
  });

  it('are not made of words that every article has, however few they are', () => {
    const dimensions = ['Leaf Mold'];
    const pair = [
      anArticle({ title: 'Why one?', tags: [], body: 'Open.\n\nQueues.' }),
      anArticle({ title: 'Why two?', tags: [], body: 'Open.\n\nQueues.', dimensions }),
    ];
    expect(aKnowledgeBase({ articles: pair }).getRelated('why-one')).toEqual([]);
  });

  it('look beyond the dimension where there is anything', () => {
    const siblings = Array.from({ length: 9 }, (_, n) =>
      anArticle({ title: `Why ${n}?`, tags: ['planning', 'waiting'] }),
    );
    const crowded = aKnowledgeBase({ articles: [...siblings, queues] });
    expect(crowded.getRelated('why-0').map(({ slug }) => slug)).toContain('what-is-a-queue');
  });
});
