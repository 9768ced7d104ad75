import { beforeAll, describe, expect, it } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { loadCardType } from './card-type';
import { createCardPainter } from './create-card-painter';
import { placeTitle, type CardType } from './draw-card';
import { listCards } from './list-cards';

let type: CardType;
beforeAll(async () => {
  type = await loadCardType();
});

const knowledgeBase = aKnowledgeBase({
  articles: [anArticle(), anArticle({ title: 'What is a plan?', category: 'Foundational Understanding' })],
});

describe('the pictures for shared links', () => {
  it('are the site’s, and those of every dimension, tag and article', () => {
    const { dimensions, tags, articles } = knowledgeBase;
    const cards = listCards(knowledgeBase);
    expect(cards).toHaveLength(1 + dimensions.length + tags.length + articles.length);
    expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
    expect(cards.every(({ path, alt }) => path.endsWith('.png') && alt !== '')).toBe(true);
  });

  it('light the cell of the article, and the row of the dimension', () => {
    const byPath = new Map(listCards(knowledgeBase).map((card) => [card.path, card]));
    expect(byPath.get('/cards/articles/why-do-plans-slip.png')!.lit).toEqual([{ row: 0, column: 1, domain: 1 }]);
    expect(byPath.get('/cards/dimensions/strategic-alignment.png')!.lit.map(({ row }) => row)).toEqual([0, 0, 0]);
    expect(byPath.get('/cards/tags/planning.png')!.note).toBe('2 questions');
  });

  it('are PNGs of 1200 by 630 pixels, and the same each time', () => {
    const [, card] = listCards(knowledgeBase);
    const picture = createCardPainter(type)(card!);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.length).toBeLessThan(60_000);
    expect(createCardPainter(type)(card!).equals(picture)).toBe(true);
  });

  it('are different where the words are', () => {
    const paint = createCardPainter(type);
    const [card] = listCards(knowledgeBase);
    expect(paint(card!).equals(paint({ ...card!, title: 'Another' }))).toBe(false);
  });
});

describe('the title on a picture', () => {
  const place = (title: string) => placeTitle({ title, otherwise: 'Leadership Pipeline' }, type.serif);
  const textOf = (title: string) =>
    place(title)
      .lines.map(({ text }) => text)
      .join(' ');

  it.each(['Why?', 'What is strategic alignment?', 'x'.repeat(300), 'Why is it so? '.repeat(30)])(
    'stays on the paper: %s',
    (title) => {
      const { lines, size } = place(title);
      expect(lines.length).toBeGreaterThan(0);
      expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(530);
      for (const { text } of lines) expect(type.serif.measure(text, size)).toBeLessThanOrEqual(764);
    },
  );

  it('is set larger the shorter it is', () => {
    expect(place('Why?').size).toBeGreaterThan(place('What is strategic alignment, and why does it matter?').size);
  });

  it('is the name of the dimension where the type has no letters for it', () => {
    expect(textOf('信頼とは何ですか')).toBe('Leadership Pipeline');
    expect(textOf('😀')).toBe('Leadership Pipeline');
  });

  it('leaves out a sign that the type lacks, and keeps the rest', () => {
    expect(textOf('Why trust 😀?')).toBe('Why trust ?');
  });
});
