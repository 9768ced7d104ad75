import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import type { CardDrawing } from '@/lib/seo/cards/list-cards';
import { makeCards } from './make-cards';

const render = vi.hoisted(() => vi.fn());
vi.mock('@/lib/seo/cards/create-card-renderer', () => ({ createCardRenderer: () => render }));

let cacheDir: string;
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'cards-'));
  render.mockReset();
  render.mockImplementation(({ title }: CardDrawing) => Promise.resolve(Buffer.from(title)));
});
afterEach(() => rmSync(cacheDir, { recursive: true }));

async function make(...titles: string[]) {
  const knowledgeBase = aKnowledgeBase({ articles: titles.map((title) => anArticle({ title })) });
  const files = [];
  for await (const file of makeCards(knowledgeBase, cacheDir)) files.push(file);
  return new Map(files.map(({ path, content }) => [path, content.toString()]));
}

it('draws nothing again that was drawn before', async () => {
  const first = await make('Why?');
  const drawn = render.mock.calls.length;
  expect(drawn).toBe(first.size);
  expect(await make('Why?')).toEqual(first);
  expect(render).toHaveBeenCalledTimes(drawn);
});

it('draws what has changed, and only that', async () => {
  await make('Why?', 'How so?');
  render.mockClear();
  const files = await make('Why?', 'How come?');
  expect(files.get('cards/articles/how-come.png')).toBe('How come?');
  expect(render).toHaveBeenCalledTimes(1);
});

it('draws pictures of the same words once, wherever they are', async () => {
  await make('Why?');
  const kept = readdirSync(cacheDir).length;
  await make('Why?');
  expect(readdirSync(cacheDir)).toHaveLength(kept);
});
