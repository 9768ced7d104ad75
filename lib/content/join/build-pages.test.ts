import { expect, it } from 'vitest';
import { readMarkdown } from '@/lib/content/compile/read-markdown';
import { readDocument, type OverviewFile } from '@/lib/content/read/read-document';
import { listPageLinks } from '@/lib/content/views/pages';
import { buildPageMarkdown } from '@/lib/seo/article-markdown';
import { buildKnowledge } from './build-knowledge';
import { aCollection, anArticle, anOverview, aRenderedKnowledgeBase } from './test-factories';

const aPage = (options: Partial<OverviewFile> & { readonly title: string; readonly path: string }) =>
  anOverview({ kind: 'page', ...options });

const knowledgeOf = (...overviews: OverviewFile[]) =>
  buildKnowledge(
    aCollection({ overviews, articles: [anArticle({ body: 'See [us](/pages/about.md#who), [us](/about).' })] }),
    readMarkdown,
  );

const about = aPage({ title: 'About us', path: 'pages/about.md', body: '# About us\n\n## Who\n\nWe [explain](#who).' });

it('gives a page the address of its file name, and the order of its weight', () => {
  const { pages, findings } = knowledgeOf(
    aPage({ title: 'Contact', path: 'pages/contact.md' }),
    { ...about, weight: 2 },
    aPage({ title: 'Legal', path: 'pages/notes.md', slug: 'imprint', weight: 1 }),
  );
  expect(pages.map(({ slug }) => slug)).toEqual(['imprint', 'about', 'contact']);
  expect(findings.filter(({ code }) => code.startsWith('slug'))).toEqual([]);
});

it.each([
  ['search', 'a page that every site has', '/search-2'],
  ['articles', 'a page that every site has', '/articles-2'],
  ['about', 'pages/about.md', '/about-2'],
])('says that the address /%s is taken, and publishes the page at another one', (name, holder, instead) => {
  const { pages, findings } = knowledgeOf(about, aPage({ title: 'Mine', path: `pages/x/${name}.md` }));
  const [finding] = findings.filter(({ code }) => code === 'slug-duplicate');
  expect(finding).toMatchObject({ path: 'a.md', line: 1, fix: 'Rename the file, or give it a slug.' });
  expect(finding!.message).toContain(holder);
  expect(finding!.message).toContain(`"${instead}"`);
  expect(pages.map(({ slug }) => `/${slug}`)).toContain(instead);
});

it('lets a collection say its own privacy page', () => {
  const { pages, findings } = knowledgeOf(aPage({ title: 'Privacy', path: 'pages/privacy.md' }));
  expect(pages[0]!.slug).toBe('privacy');
  expect(findings.filter(({ code }) => code === 'slug-duplicate')).toEqual([]);
});

it('follows links to a page, to its headings and within it', async () => {
  const knowledgeBase = await aRenderedKnowledgeBase({
    overviews: [about],
    articles: [anArticle({ body: 'See [us](/pages/about.md#who), [us](/about), [them](../pages/about.md#nobody).' })],
  });
  const { html } = knowledgeBase.getTexts('articles/why-do-plans-slip.md').body;
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['/about#who', '/about', '/about']);
  expect(knowledgeBase.findings.filter(({ code }) => code === 'link-fragment')).toHaveLength(1);
  expect(knowledgeBase.getTexts('pages/about.md').body.html).toContain('href="#who"');
  expect(buildPageMarkdown(knowledgeBase, knowledgeBase.getPage('about')!)).toMatch(
    /^# About us\n\n## Who\n\nWe \[explain\]\(https?:\/\/[^)]*\/about#who\)\.\n$/,
  );
});

it('lists pages where their front matter says, and in the footer if it says nothing', () => {
  const read = (place: string) =>
    readDocument('a.md', `---\ntitle: A\ncontent_type: page\nplace: ${place}\n---\nText.`, '2026-03-31');
  const { overview, findings } = read('nav, Home, cellar');
  expect(overview).toMatchObject({ kind: 'page', place: ['menu', 'home'] });
  expect(findings).toMatchObject([{ code: 'field-invalid', line: 4 }]);
  expect(findings[0]!.message).toContain('"cellar" is none of footer, menu, home, none');
  const knowledge = knowledgeOf(about, { ...overview!, path: 'pages/a.md' });
  expect(listPageLinks(knowledge, 'footer')).toEqual([{ href: '/about', title: 'About us' }]);
  expect(listPageLinks(knowledge, 'menu')).toEqual([{ href: '/a', title: 'A' }]);
});

it('leads former addresses of a page on', () => {
  const { redirects } = knowledgeOf({ ...about, aliases: ['/team', 'who-we-are.html'] });
  expect(redirects).toEqual(
    expect.arrayContaining([
      { from: '/team', to: '/about' },
      { from: '/who-we-are', to: '/about' },
    ]),
  );
});
