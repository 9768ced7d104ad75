import sharp from 'sharp';
import { expect, it } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { loadCardFonts } from './card-fonts';
import { createCardRenderer } from './create-card-renderer';
import { listCards, type CardDrawing } from './list-cards';

const knowledgeBase = aKnowledgeBase({
  articles: [anArticle(), anArticle({ title: 'What is a plan?', category: 'Foundational Understanding' })],
});
const [siteCard, dimensionCard] = listCards(knowledgeBase) as [CardDrawing, CardDrawing];

it('lists the site’s card, and those of every dimension and article', () => {
  const { dimensions, articles } = knowledgeBase;
  const cards = listCards(knowledgeBase);
  expect(cards).toHaveLength(1 + dimensions.length + articles.length);
  expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
  expect(cards.every(({ path, alt }) => path.endsWith('.png') && alt !== '')).toBe(true);
});

it('fills the cell of the article, and the row of the dimension', () => {
  const byPath = new Map(listCards(knowledgeBase).map((card) => [card.path, card]));
  expect(byPath.get('/cards/articles/why-do-plans-slip.png')!.lit).toEqual([{ row: 0, column: 1, domain: 1 }]);
  expect(byPath.get('/cards/dimensions/seed-storage.png')!.lit.map(({ row }) => row)).toEqual([0, 0, 0]);
});

it('draws PNGs of 1200 by 630 pixels and at most 40 KB, the same each time', async () => {
  const picture = await createCardRenderer()(dimensionCard);
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(picture.length).toBeLessThan(40_000);
  expect((await createCardRenderer()(dimensionCard)).equals(picture)).toBe(true);
});

it('draws a title of any length', async () => {
  const render = createCardRenderer();
  for (const title of ['Why?', 'x'.repeat(300), 'Why is it so? '.repeat(30)]) {
    expect((await render({ ...siteCard, title })).length).toBeLessThan(40_000);
  }
});

it('leaves out a sign that no font has, and keeps the rest', async () => {
  const render = createCardRenderer();
  const plain = await render({ ...siteCard, title: 'Why trust?' });
  expect((await render({ ...siteCard, title: 'Why trust 😀?' })).equals(plain)).toBe(false);
  expect((await render({ ...siteCard, title: 'Why trust? 😀' })).equals(plain)).toBe(true);
});

it('draws the other text where no font has letters of the title', async () => {
  const render = createCardRenderer();
  const other = await render({ ...siteCard, title: 'Leaf Mold' });
  for (const title of ['ተማሪ ምንድን ነው', '😀']) {
    expect((await render({ ...siteCard, title, otherwise: 'Leaf Mold' })).equals(other)).toBe(true);
  }
});

it('draws a title in Arabic from the right, and one in Japanese with its letters', async () => {
  const render = createCardRenderer();
  const other = await render({ ...siteCard, title: 'Leaf Mold' });
  for (const title of [
    'كيف أطلب إجازة؟',
    '有給休暇はどうやって取りますか？',
    '为什么要开会？',
    '휴가는 어떻게 신청하나요?',
  ]) {
    const { data, info } = await sharp(await render({ ...siteCard, title, otherwise: 'Leaf Mold' }))
      .extract({ left: 0, top: 110, width: 836, height: 380 })
      .threshold(128)
      .negate()
      .trim({ background: '#000' })
      .toBuffer({ resolveWithObject: true });
    expect(data.equals(other)).toBe(false);
    expect(info.width, title).toBeGreaterThan(200);
    const start = -(info.trimOffsetLeft ?? 0);
    if (title.startsWith('كيف')) expect(start + info.width).toBeGreaterThan(820);
    else expect(start).toBeLessThan(90);
  }
});

it('leaves out a label that no font has the letters of', async () => {
  const render = createCardRenderer();
  const plain = await render({ ...siteCard, label: '' });
  expect((await render({ ...siteCard, label: 'ተማሪ' })).equals(plain)).toBe(true);
});

it('knows which characters the installed fonts have', () => {
  const { covers, families } = loadCardFonts();
  expect(families).toEqual(expect.arrayContaining(['newsreader', 'hanken-grotesk', 'noto-sans-arabic']));
  expect([...'Aéőệ€'].every(covers)).toBe(true);
  expect([...'信议휴إ'].every(covers)).toBe(true);
  expect([...'ተ😀'].some(covers)).toBe(false);
});

it('draws what stands for the topic', async () => {
  const render = createCardRenderer();
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#00f" d="M0 0h9v9H0z"/></svg>';
  expect((await render({ ...dimensionCard, drawing })).equals(await render(dimensionCard))).toBe(false);
});

it('draws the owner’s mark before the site’s name', async () => {
  const mark = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#00f" d="M0 0h9v9H0z"/></svg>',
  );
  const own = await createCardRenderer(mark)(siteCard);
  expect(own.equals(await createCardRenderer()(siteCard))).toBe(false);
});
