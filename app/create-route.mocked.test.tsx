import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it } from 'vitest';
import { setKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { readPage } from '@/lib/export/audit/read-export';
import { paths, tagPath } from '@/lib/site/paths';
import { createRoute, createStaticParams } from './create-route';

beforeEach(() => {
  setKnowledgeBase(aKnowledgeBase({ articles: [anArticle({ tags: ['ferries', 'إجازة'] })] }));
});

const at = (params: { readonly slug?: string; readonly page?: string } = {}) => ({ params: Promise.resolve(params) });

const tags = createRoute({
  find: ({ getTag }, slug) => getTag(slug),
  describe: (_, { slug, label }, page) => ({ title: `${label} ${page}`, description: '', path: tagPath(slug) }),
  createView: (_, { label }, page) => (page < 3 ? { label, page } : undefined),
  buildJsonLd: ({ label }, { path }) => [{ name: label }, { url: path }],
  Page: ({ view, subject }) => (
    <p>
      {view.label} {view.page} {subject.slug}
    </p>
  ),
});

it('draws what the address names, with what it says as data before it', async () => {
  expect(renderToStaticMarkup(await tags.Page(at({ slug: 'ferries' })))).toBe(
    '<script type="application/ld+json">{"name":"Ferries"}</script>' +
      '<script type="application/ld+json">{"url":"/tags/ferries"}</script><p>Ferries 1 ferries</p>',
  );
});

it('finds a name in any script, as addresses write it and as it is', async () => {
  for (const slug of ['إجازة', encodeURIComponent('إجازة')]) {
    expect(renderToStaticMarkup(await tags.Page(at({ slug })))).toContain('إجازة');
  }
});

it('describes the further pages of a list in their head', async () => {
  expect((await tags.generateMetadata(at({ slug: 'ferries', page: '2' }))).title).toMatchObject({
    absolute: expect.stringContaining('Ferries 2') as string,
  });
});

it.each([
  ['of what is not there', () => tags.Page(at({ slug: 'lamps' }))],
  ['of what is not there, for its head', () => tags.generateMetadata(at({ slug: 'lamps' }))],
  ['after the last of a list', () => tags.Page(at({ slug: 'ferries', page: '3' }))],
  [
    'of what the collection does not have',
    () =>
      createRoute({ describe: () => ({ title: '', description: '', path: paths.templates }), Page: () => '' }).Page(
        at(),
      ),
  ],
])('answers 404 for a page %s', async (_, draw) => {
  await expect(draw()).rejects.toMatchObject({ digest: expect.stringMatching(/;404$/) as string });
});

it('names the parameters of every page', () => {
  const list = createStaticParams(['slug', 'page'], () => [{ slug: 'ferries', page: '2', label: 'Ferries' }]);
  expect(list()).toEqual([{ slug: 'ferries', page: '2' }]);
});

it('names a placeholder where there is none, as Next refuses a route without pages', () => {
  expect(createStaticParams(['slug', 'page'], () => [])()).toEqual([{ slug: '-', page: '-' }]);
});

it.each(['</script><script>alert(1)</script>', '<!-- <script>', 'R&D "quoted" \u2028 line', ']]>'])(
  'keeps %j in its data a text that nothing ends',
  async (headline) => {
    const node = { '@type': 'Article', headline };
    const describe = () => ({ title: '', description: '', path: '/a' });
    const { Page } = createRoute({ describe, buildJsonLd: () => node, Page: () => <h1>After</h1> });
    const html = renderToStaticMarkup(await Page(at()));
    expect(readPage('/a', `<main>${html}</main>`).jsonLd.map((entry) => entry.node)).toEqual([node]);
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    expect(html).not.toContain('<!--');
  },
);
