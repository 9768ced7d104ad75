import { describe, expect, it } from 'vitest';
import { createAssetFinder } from '@/lib/content/read/asset-files';
import { createLinkResolver } from './resolve-link';
import { anArticle, aRenderedKnowledgeBase } from './test-factories';

const article = (slug: string, title: string, headings: string[] = [], aliases: string[] = []) => ({
  slug,
  path: `articles/${slug}.md`,
  title,
  aliases,
  headings: headings.map((id) => ({ id })),
});

const NOTHING = {
  articles: [],
  dimensions: [],
  tags: [],
  selfChecks: [],
  ownHosts: [],
  pages: [],
  findAsset: () => undefined,
  hidden: [],
};

const resolve = createLinkResolver({
  articles: [
    article('why-do-plans-slip', 'Why do plans slip?', ['why-this-matters']),
    article('how-do-you-rebuild-a-wall-after-a-storm', 'How do you rebuild a wall?', [], ['rebuilding-walls']),
    article('how-do-you-measure-trust', 'How do you measure trust?'),
  ],
  dimensions: [
    { slug: 'leaf-mold', name: 'Leaf Mold' },
    { slug: 'root-depth-and-accountability', name: 'Root Depth & Accountability' },
  ],
  tags: [{ slug: 'trust' }],
  selfChecks: [{ dimension: 'leaf-mold' }],
  ownHosts: ['firm.example'],
  pages: [{ path: 'dimensions/leaf-mold.md', href: '/dimensions/leaf-mold' }],
  findAsset: createAssetFinder(['files/Form A.pdf', 'tags.yml']),
  hidden: ['articles/secret.md'],
});

it.each([
  ['why-do-plans-slip.md', '/articles/why-do-plans-slip'],
  ['why-do-plans-slip.mdx', '/articles/why-do-plans-slip'],
  ['why-do-plans-slip', '/articles/why-do-plans-slip'],
  ['./why-do-plans-slip.md#why-this-matters', '/articles/why-do-plans-slip#why-this-matters'],
  ['why-do-plans-slip.md#Why%20This%20Matters', '/articles/why-do-plans-slip#why-this-matters'],
  ['../articles/why-do-plans-slip.md#short-answer', '/articles/why-do-plans-slip#short-answer'],
  ['/articles/why-do-plans-slip', '/articles/why-do-plans-slip'],
  ['Why%20do%20plans%20slip%3F.md', '/articles/why-do-plans-slip'],
  ['https://firm.example/insights/why-do-plans-slip', '/articles/why-do-plans-slip'],
  ['rebuilding-walls', '/articles/how-do-you-rebuild-a-wall-after-a-storm'],
  ['../dimensions/leaf-mold.md', '/dimensions/leaf-mold'],
  ['/dimensions/root-depth-&-accountability.md', '/dimensions/root-depth-and-accountability'],
  ['leaf-mold.md', '/dimensions/leaf-mold'],
  ['/tags/trust', '/tags/trust'],
  ['../self-checks/leaf-mold.yml', '/check-your-team/leaf-mold'],
  ['/check-your-team/leaf-mold', '/check-your-team/leaf-mold'],
  ['/check-your-team', '/check-your-team'],
  ['../README.md', '/'],
  ['questions/INDEX.md#anchor', '/articles'],
  ['/dimensions', '/dimensions'],
  ['/search?q=trust', '/search?q=trust'],
  ['/feed.xml', '/feed.xml'],
  ['/privacy', '/privacy'],
  ['Why do plans slip?', '/articles/why-do-plans-slip'],
  ['/files/Form%20A.pdf', '/media/files/Form%20A.pdf'],
  ['https://elsewhere.example/x', 'https://elsewhere.example/x'],
  ['mailto:a@firm.example', 'mailto:a@firm.example'],
])('follows %s to %s without a finding', (url, href) => {
  expect(resolve(url, 'text')).toEqual({ href });
});

it.each([
  ['how-do-you-rebuild', 'text', '/articles/how-do-you-rebuild-a-wall-after-a-storm', 'link-loose'],
  ['old-name.md', 'Why do plans slip?', '/articles/why-do-plans-slip', 'link-loose'],
  ['why-do-plans-slip.md#nowhere', 'text', '/articles/why-do-plans-slip', 'link-fragment'],
  ['https://firm.example', 'All Leaf Mold Content', '/dimensions/leaf-mold', 'link-site-root'],
  ['https://firm.example/', 'Why do plans slip?', '/articles/why-do-plans-slip', 'link-site-root'],
  ['https://firm.example', 'our site', '/', 'link-site-root'],
])('follows %s (%s) to %s, with a finding', (url, text, href, code) => {
  const resolution = resolve(url, text);
  expect(resolution.href).toBe(href);
  expect(resolution.issue?.code).toBe(code);
});

it('takes no shortened name that could be two articles', () => {
  expect(resolve('how-do-you', 'text')).toMatchObject({ issue: { code: 'link-broken' } });
});

it('leaves a link to nowhere without an address and names the nearest', () => {
  const { href, issue } = resolve('why-do-plans-slipp.md', 'text');
  expect(href).toBeUndefined();
  expect(issue).toMatchObject({ code: 'link-broken', fix: 'Did you mean articles/why-do-plans-slip.md?' });
});

it('follows a fragment only to a heading of the same article', () => {
  expect(resolve('#why-this-matters', 'text', { path: 'articles/why-do-plans-slip.md' })).toEqual({
    href: '#why-this-matters',
  });
  expect(resolve('#why-this-matters', 'text', { path: 'articles/how-do-you-measure-trust.md' }).href).toBeUndefined();
  expect(resolve('#why-this-matters', 'text').href).toBeUndefined();
});

it.each(['', '%', '%E0%A4%A', 'http://', 'https://[', '//'])('survives the address %j', (url) => {
  expect(() => resolve(url, 'text')).not.toThrow();
});

describe('from the folder of a file', () => {
  const inFolders = createLinkResolver({
    articles: [
      { ...article('contract', 'What is in a sales contract?'), path: 'sales/contract.md' },
      { ...article('legal-contract', 'Legal contract', ['terms']), path: 'legal/contract.md' },
      { ...article('benefits', 'Benefits'), path: 'benefits/README.md' },
      { ...article('why', 'Why?'), path: 'why.html.md' },
      { ...article('为什么', '为什么？'), path: '为什么.md' },
    ],
    dimensions: [],
    tags: [],
    selfChecks: [],
    ownHosts: [],
    pages: [],
    findAsset: createAssetFinder(['people/form.pdf', 'people/form.exe', 'data.yml']),
    hidden: ['people/draft.md'],
  });
  const follow = (url: string) => inFolders(url, 'text', { path: 'people/a.md' });

  it.each([
    ['../legal/contract.md', '/articles/legal-contract'],
    ['../sales/contract', '/articles/contract'],
    ['/legal/contract.md#terms', '/articles/legal-contract#terms'],
    ['../Legal/Contract.MD', '/articles/legal-contract'],
    ['../benefits/README.md', '/articles/benefits'],
    ['../benefits/index.md', '/articles/benefits'],
    ['../benefits/', '/articles/benefits'],
    ['../why.md', '/articles/why'],
    ['../why.html', '/articles/why'],
    ['../%E4%B8%BA%E4%BB%80%E4%B9%88.md', '/articles/为什么'],
    ['form.pdf', '/media/people/form.pdf'],
    ['/articles/legal-contract', '/articles/legal-contract'],
  ])('follows %s to %s', (url, href) => {
    expect(follow(url)).toEqual({ href });
  });

  it('tells when a link leads to another file than it names', () => {
    expect(follow('contract.md')).toMatchObject({ issue: { code: 'link-loose', fix: 'Write (/sales/contract.md).' } });
  });

  it.each([
    '../../contract.exe',
    'form.exe',
    '../data.yml',
    'draft.md',
    '../people/nothing.pdf',
    '../../../etc/passwd',
  ])('leaves %s without an address', (url) => {
    const { href, issue } = follow(url);
    expect(href).toBeUndefined();
    expect(issue?.code).toBe('link-broken');
  });
});

it('looks for what a thousand broken links meant in a moment', () => {
  const articles = Array.from({ length: 1000 }, (_, index) =>
    article(`why-do-plans-number-${index}-slip`, `Why ${index}?`),
  );
  const many = createLinkResolver({ ...NOTHING, articles });
  const start = performance.now();
  for (let index = 0; index < 20_000; index += 1) many(`no-such-plans-${index % 1000}.md`, 'text');
  expect(performance.now() - start).toBeLessThan(20_000);
});

it('leads the same way on the page and in its copy as Markdown, however the address and the text are written', async () => {
  const links: readonly (readonly [link: string, href: string])[] = [
    ["[it isn't so](why-do-plans-slip.md)", '/articles/why-do-plans-slip'],
    ['[ليس كذلك](متى-نسقي.md)', '/articles/متى-نسقي'],
    ['[a form](a%20form.md)', '/articles/a-form'],
    ['[half](a%2050%.md)', '/articles/a-half'],
    ['[outside](www.example.org)', 'https://www.example.org/'],
    ['[the rate $r$](rate.md)', '/articles/rate'],
    ['[![a photo](photo.png) of it](photo.md)', '/articles/photo'],
    ['[a claim[^1]](claim.md)', '/articles/claim'],
    ['[the house](https://garden.example)', '/'],
    ['[Which $f$?](https://garden.example)', '/articles/formula'],
    ['[the house $h$](https://garden.example)', '/'],
    ['[it *isn’t* so](why-do-plans-slip.md#nowhere)', '/articles/why-do-plans-slip'],
  ];
  const body = links.map(([link]) => link).join(' ');
  const knowledgeBase = await aRenderedKnowledgeBase({
    articles: [
      anArticle(),
      anArticle({ slug: 'متى-نسقي', title: 'متى نسقي؟' }),
      anArticle({ slug: 'a-form', path: 'articles/a form.md', title: 'Which form?' }),
      anArticle({ slug: 'a-half', path: 'articles/a 50%.md', title: 'Which half?' }),
      anArticle({ slug: 'rate', title: 'Which rate?' }),
      anArticle({ slug: 'photo', title: 'Which photo?' }),
      anArticle({ slug: 'claim', title: 'Which claim?' }),
      anArticle({ slug: 'formula', title: 'Which f?' }),
      anArticle({
        slug: 'all',
        path: 'articles/all.mdx',
        format: 'mdx',
        title: 'All?',
        body: `## Short Answer\n\n${body}\n\n## Why\n\n<Callout>\n\n${body}\n\n</Callout>\n\n${body}\n\n[^1]: A note.\n`,
      }),
    ],
  });
  const toFull = (href: string) => new URL(href, 'https://garden.example').href;
  const expected = links.map(([, href]) => toFull(href));
  const list = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, href]) => toFull(href!));
  const texts = knowledgeBase.getTexts('articles/all.mdx');
  for (const [text, times] of [[texts.answer!, 1] as const, [texts.body, 2] as const]) {
    const all = Array.from({ length: times }, () => expected).flat();
    expect(list(text.html, /<a href="([^"#]*)"/g)).toEqual(all);
    expect(list(text.plainHtml, /<a href="([^"#]*)"/g)).toEqual(all);
    expect(list(text.markdown, /\]\(<?([^)>]*)>?\)/g)).toEqual(all);
  }
});
