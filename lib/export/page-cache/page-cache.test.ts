import { expect, it } from 'vitest';
import { aKnowledgeBase, anArticle, anOverview, aRenderedKnowledgeBase } from '@/lib/content/join/test-factories';
import { keyPages } from './page-cache';

type Options = Parameters<typeof anArticle>[0];

/** The key of the page of one article next to another one. */
async function keyOf(article: Options = {}, other: Options = {}, code = 'code', svg = SVG): Promise<string> {
  const articles = [
    anArticle({ slug: 'one', title: 'Why one?', ...article }),
    anArticle({ slug: 'two', title: 'What is two?', dimensions: ['Leaf Mold'], tags: ['x'], ...other }),
  ];
  const files = { getAssetText: () => svg, assets: new Set(['figures/a.svg']) };
  const knowledgeBase = await aRenderedKnowledgeBase({ articles, ...files });
  return getKeyOfOne(knowledgeBase, code);
}

function getKeyOfOne(...args: Parameters<typeof keyPages>): string {
  return keyPages(...args).find(({ path }) => path === '/articles/one')!.key;
}

const SVG = '<svg viewBox="0 0 1 1"></svg>';

const bodyWith = (text: string) => `## Short Answer\n\nBecause of waiting.\n\n## Why This Matters\n\n${text}\n`;

const LINK = { body: bodyWith('See [[What is two?]].') };

const FIGURE = { body: '# Why one?\n\n<Figure src="../figures/a.svg" alt="A" />\n', format: 'mdx' as const };

it('is the same for the same', async () => {
  expect(await keyOf()).toBe(await keyOf());
});

it('stays when the text of an article changes that the page does not show', async () => {
  expect(await keyOf({}, { body: bodyWith('Another text.') })).toBe(await keyOf());
});

it('stays when an article that the page does not show gets another name or heading', async () => {
  expect(await keyOf({}, { title: 'What was two?' })).toBe(await keyOf());
  expect(await keyOf({}, { body: '# What is two?\n\n## Another\n\nText.\n' })).toBe(await keyOf());
});

it.each<[string, Promise<string>, Promise<string>?]>([
  ['its text', keyOf({ body: bodyWith('Another text.') })],
  ['its description', keyOf({ description: 'Another description.' })],
  ['its license', keyOf({ license: 'CC0' })],
  ['the code', keyOf({}, {}, 'other code')],
  ['the address of what it links to', keyOf(LINK), keyOf(LINK, { title: 'What was two?' })],
])('changes with %s', async (_, key, before = keyOf()) => {
  expect(await key).not.toBe(await before);
});

it('changes with what the header and the footer of every page show', async () => {
  const base = { articles: [anArticle({ slug: 'one', title: 'Why one?' })] };
  const getKey = async (options: Parameters<typeof aRenderedKnowledgeBase>[0]) => {
    const knowledgeBase = await aRenderedKnowledgeBase({ ...base, ...options });
    return getKeyOfOne(knowledgeBase, 'code');
  };
  const before = await getKey({});
  const logo = Buffer.from(SVG);
  expect(await getKey({ readAsset: (path) => (path === 'logo.svg' ? logo : undefined) })).not.toBe(before);
  const page = anOverview({ title: 'About', path: 'pages/about.md', kind: 'page', place: ['footer'] });
  expect(await getKey({ overviews: [page] })).not.toBe(before);
});

it('changes with a drawing that is in the text', async () => {
  expect(await keyOf(FIGURE, {}, 'code', '<svg viewBox="0 0 1 1"><path/></svg>')).not.toBe(await keyOf(FIGURE));
});

/** The keys of the lists of a collection in which one article is as given. */
function listKeys(article: Options = {}): Map<string, string> {
  const articles = [
    anArticle({ slug: 'one', title: 'Why one?', tags: ['waiting'], ...article }),
    anArticle({ tags: ['x'] }),
  ];
  const pages = keyPages(aKnowledgeBase({ articles }), 'code').filter(({ path }) => path.startsWith('/tags/'));
  return new Map(pages.map(({ path, key }) => [path, key]));
}

it('keeps lists when the text of an article changes that they do not show', () => {
  expect([...listKeys().keys()].sort()).toEqual(['/tags/waiting', '/tags/x']);
  expect(listKeys({ body: bodyWith('Another text.') })).toEqual(listKeys());
});

it('makes the lists again that show what has changed', () => {
  const body = bodyWith('Text.');
  const changed = listKeys({ body: body.replace('waiting', 'trains') });
  expect(changed.get('/tags/waiting')).not.toBe(listKeys({ body }).get('/tags/waiting'));
  expect(changed.get('/tags/x')).toBe(listKeys({ body }).get('/tags/x'));
});
