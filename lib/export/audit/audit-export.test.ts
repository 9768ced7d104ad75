import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anArticle, aRenderedKnowledgeBase } from '@/lib/content/join/test-factories';
import { absoluteUrl, cardPath, feedPath } from '@/lib/site/paths';
import { bundleForNode } from '../bundle/bundle-node.mjs';
import { makeMachineFiles } from '../files/make-machine-files';
import { buildRedirectPage } from '../redirects';
import { auditExport, formatReport } from './audit-export';
import { readExport } from './read-export';
import { RULES } from './rules';

/* A small export in which every rule holds: the machine files are real, the pages as bare as they may be. */

type TestExport = Map<string, string | Uint8Array>;

const TITLES = ['Why do plans slip?', 'What is a plan?'];
const [ARTICLE, OTHER_ARTICLE] = ['articles/why-do-plans-slip.html', 'articles/what-is-a-plan.html'];
const OTHER_URL = 'https://garden.example/articles/what-is-a-plan';
const knowledgeBase = await aRenderedKnowledgeBase({ articles: TITLES.map((title) => anArticle({ title })) });

const toPath = (title: string) => `/articles/${title.toLowerCase().replace(/\W+/g, '-').replace(/-$/, '')}`;

function aPage(path: string, title: string, body: string, ...jsonLd: readonly object[]): [string, string] {
  const [url, card, about] = [absoluteUrl(path), absoluteUrl(cardPath('/')), `About ${title}`];
  const metas = {
    ...{ viewport: 'width=device-width', description: about, robots: path === '/search' ? 'noindex' : 'index, follow' },
    ...{ 'og:title': title, 'og:description': about, 'og:type': 'website', 'og:url': url, 'og:site_name': 'Site' },
    ...{ 'og:locale': 'en_US', 'og:image': card, 'og:image:alt': 'The map.', 'og:image:width': '1200' },
    ...{ 'og:image:height': '630', 'twitter:card': 'summary_large_image', 'twitter:title': title },
    ...{ 'twitter:description': about, 'twitter:image': card },
  };
  const feeds = ['/', path].flatMap((list) => [
    `<link rel="alternate" type="application/rss+xml" href="${absoluteUrl(feedPath(list, 'xml'))}">`,
    `<link rel="alternate" type="application/feed+json" href="${absoluteUrl(feedPath(list, 'json'))}">`,
  ]);
  const nodes = jsonLd.map((node) => JSON.stringify({ '@context': 'https://schema.org', ...node }));
  const html = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>${title} | Site</title>
${Object.entries(metas)
  .map(([name, content]) => `<meta name="${name}" content="${content}">`)
  .join('')}
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000">
<link rel="canonical" href="${url}"><link rel="manifest" href="/manifest.webmanifest">
<link rel="icon" href="/favicon.ico"><link rel="apple-touch-icon" href="/apple-touch-icon.png">
${feeds.join('')}<link rel="alternate" type="text/markdown" href="${url}.md">
</head><body><main>${nodes.map((node) => `<script type="application/ld+json">${node}</script>`).join('')}
<h1>${title}</h1>${body}</main></body></html>`;
  return [path === '/' ? 'index.html' : `${path.slice(1)}.html`, html];
}

function anArticlePage(title: string): [string, string] {
  const url = absoluteUrl(toPath(title));
  const article = {
    ...{ '@type': 'Article', url, headline: title, description: `About ${title}`, abstract: 'Because of waiting.' },
    ...{ about: [{ name: 'Planning' }], citation: ['A work (1999).'], datePublished: '2026-01-31' },
  };
  const steps = { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Dimensions' }, { name: title }] };
  const crumbs = '<nav aria-label="Breadcrumb"><a href="/dimensions">Dimensions</a></nav>';
  const body = `${crumbs}<p>Because <b>of</b> waiting.</p><p>Planning</p><p>A work (1999).</p>`;
  return aPage(toPath(title), title, body, article, steps);
}

/** The beginning of a picture, as far as its size. */
function aPng(width: number, height: number): Uint8Array {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

function anExport(): TestExport {
  const entries = TITLES.map((name) => ({ name, url: absoluteUrl(toPath(name)) }));
  const links = entries.map(({ name, url }) => `<li><a href="${url}">${name}</a></li>`).join('');
  const aList = (path: string, name: string) =>
    aPage(path, name, links, { '@type': 'CollectionPage', name, mainEntity: { itemListElement: entries } });
  const pages = [
    aPage('/', 'The map', links, { '@type': 'WebSite' }),
    aPage('/tags', 'Tags', 'Planning', { '@type': 'DefinedTermSet' }),
    aList('/articles', 'All questions'),
    aList('/dimensions/seed-storage', 'Seed Storage'),
    aList('/tags/planning', 'Planning'),
    ...TITLES.map(anArticlePage),
  ];
  const urls = pages.map(([file]) => absoluteUrl(`/${file.replace(/index\.html$|\.html$/, '')}`));
  return new Map<string, string | Uint8Array>([
    ...pages,
    aPage('/search', 'Search', 'A field.'),
    ['404.html', aPage('/', 'Not found', 'No page.')[1].replace('index, follow', 'noindex')],
    ...[...makeMachineFiles(knowledgeBase)].map(({ path, content }) => [path, content] as const),
    ['sitemap.xml', `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`],
    ...[192, 512, 'maskable-512'].map((name) => [`icon-${name}.png`, aPng(32, 32)] as const),
    [cardPath('/').slice(1), aPng(1200, 630)],
  ]);
}

const clean = anExport();
let files: TestExport;
let dir: string;
beforeEach(() => {
  files = new Map(clean);
  dir = mkdtempSync(join(tmpdir(), 'audit-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** @throws {Error} if there is nothing to replace, so that no fault is planted next to its mark. */
function edit(file: string, from: string | RegExp, to: string): void {
  const before = String(files.get(file));
  const after = before.replace(from, to);
  if (before === after) throw new Error(`${file} does not hold ${String(from)}`);
  files.set(file, after);
}

function write(): void {
  for (const [file, content] of files) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  }
}

function audit() {
  write();
  return auditExport(readExport(dir, '2026-11-22'));
}

const listRules = () => [...new Set(audit().map(({ rule }) => rule))];

it('finds nothing in an export in which every rule holds', () => {
  expect(audit()).toEqual([]);
});

const canonical = /(<link rel="canonical" href=")[^"]*/;
const aLongText = 'x'.repeat(400);

/** By rule: what is done to which file of a clean export, and what the rule says then. */
const FAULTS: Readonly<Record<string, readonly (readonly [string, string | RegExp, string, string])[]>> = {
  page: [
    [ARTICLE, '</title>', '</title><title>Another</title>', '2 of title'],
    [ARTICLE, /<title>.*<\/title>/, '<title>?!</title>', 'title is "?!"'],
    [ARTICLE, '<h1>', '<h1>Twice</h1><h1>', '2 of heading'],
    [ARTICLE, '<h1>', '<h1></h1><h1>', '2 of heading'],
    [ARTICLE, '<meta charset="utf-8">', '', '0 of charset'],
    [ARTICLE, 'lang="en-US"', 'lang="English"', 'language is "English"'],
    ['404.html', /<title>.*<\/title>/, '', '0 of title'],
    ['tags.html', '</h1>Planning', '</h1>', 'nothing but the heading'],
  ],
  head: [
    [ARTICLE, /<meta name="description"[^>]*>/, '', '0 of description'],
    [ARTICLE, /<meta name="description"[^>]*>/, '<meta name="description" content=" ">', 'description is " "'],
    [ARTICLE, /<link rel="canonical"[^>]*>/, '', '0 of canonical'],
    [ARTICLE, '(prefers-color-scheme: dark)', 'print', '0 of theme-color (prefers-color-scheme: dark)'],
    [ARTICLE, 'rel="apple-touch-icon"', 'rel="touch-icon"', '0 of apple-touch-icon'],
    [ARTICLE, 'rel="icon"', 'rel="no"', 'no icon'],
    [ARTICLE, /<meta name="og:image:alt"[^>]*>/, '', '0 of og:image:alt'],
    [ARTICLE, '<main>', '<main><meta name="description" content="Late">', 'says description after the head'],
    [ARTICLE, '<main>', '<main><title>Late</title>', 'says title after the head'],
    [ARTICLE, '<main>', '<main><meta name="viewport" content="x">', 'says viewport after the head'],
    [ARTICLE, '<main>', '<main><link rel="icon" href="/icon.png">', 'says icon after the head'],
    // As in a browser, a stray element ends the head.
    [ARTICLE, '<link rel="canonical"', '<p>stray</p><link rel="canonical"', '0 of canonical'],
  ],
  length: [
    [ARTICLE, '</title>', `${aLongText}</title>`, 'title has 425'],
    [ARTICLE, 'content="About', `content="${aLongText} About`, 'description has 425'],
  ],
  distinct: [
    [ARTICLE, /<title>.*<\/title>/, '<title>What is a plan? | Site</title>', 'title "What is a plan? | Site" is also'],
    [ARTICLE, 'description" content="About Why do plans slip?', 'description" content="About What is a plan?', 'also'],
  ],
  canonical: [
    [ARTICLE, canonical, '$1/articles/why-do-plans-slip', 'is "/articles/why-do-plans-slip"'],
    [ARTICLE, canonical, '$1https://garden.example/articles/why-do-plans-slip#a', 'slip#a"'],
    [ARTICLE, canonical, '$1https://garden.example/', 'asks search engines to drop it'],
    [ARTICLE, canonical, '$1https://elsewhere.example/plans', 'on another host'],
    [ARTICLE, canonical, `$1${OTHER_URL}`, 'is another page'],
  ],
  robots: [
    ['404.html', '</head>', '<meta name="robots" content="noindex"></head>', 'several robots tags'],
    ['404.html', 'content="noindex"', 'content="index"', 'is indexable'],
    ['404.html', /<meta name="robots"[^>]*>/, '', 'is indexable'],
    ['search.html', 'content="noindex"', 'content="index"', 'is indexable'],
  ],
  alternate: [
    ['tags/planning.html', /<link[^>]*tags\/planning\/feed.json">/, '', 'not name /tags/planning/feed.json'],
    ['tags.html', /<link[^>]*example\/feed.xml">/, '', 'not name /feed.xml'],
    [ARTICLE, /<link[^>]*text\/markdown[^>]*>/, '', 'not name /articles/why-do-plans-slip.md'],
  ],
  'link-query': [['index.html', '</main>', '<a href="/articles?tag=planning">Planning</a></main>', 'tag=planning']],
  card: [
    [ARTICLE, /("og:url" content="[^"]*)"/, '$1/"', 'It shares https://garden.example/articles/why-do-plans-slip/'],
    [ARTICLE, /cards\/home.png/, 'icon-512.png', 'icon-512.png is not a PNG of the site of that size'],
    [ARTICLE, /cards\/home.png/, 'cards/gone.png', 'gone.png is not a PNG of the site of that size'],
  ],
  'json-ld': [
    [ARTICLE, '{"@context"', '{@context', 'It says: {@context'],
    [ARTICLE, '"headline":', '"name":"a <b> c","headline":', 'It says: {"@context"'],
    [ARTICLE, '"Article"', '"WebPage"', 'no Article'],
    ['articles.html', '"CollectionPage"', '"WebPage"', 'no CollectionPage'],
    ['index.html', '"WebSite"', '"Thing"', 'no WebSite'],
    ['tags.html', '"DefinedTermSet"', '"FAQPage"', 'claims to be a FAQPage'],
    [ARTICLE, '2026-01-31', '2999-01-31', 'the date "2999-01-31"'],
  ],
  'json-ld-same': [
    [ARTICLE, '"url":"https:', '"url":"http:', 'It says "http:'],
    [ARTICLE, '"headline":"Why', '"headline":"How', 'It says "How do plans slip?", the page "Why do plans slip?"'],
    [ARTICLE, '"description":"About', '"description":"Of', 'It says "Of'],
    [ARTICLE, '"name":"Dimensions"', '"name":"Home"', 'It says "Home / Why do plans slip?"'],
  ],
  'json-ld-shown': [
    [ARTICLE, '"Because of waiting."', '"Because of hurry."', 'lacks "Because of hurry."'],
    [ARTICLE, '"name":"Planning"', '"name":"Budgets"', 'lacks "Budgets"'],
    ['articles.html', '"name":"What is a plan?"', '"name":"What is a budget?"', 'lacks "What is a budget?"'],
    [
      'articles.html',
      `"url":"${OTHER_URL}"`,
      '"url":"https://garden.example/tags"',
      'not lead to https://garden.example/tags',
    ],
  ],
  sitemap: [
    ['sitemap.xml', /[^]*/, '<urlset><url></urlset>', 'sitemap.xml: '],
    [
      'sitemap.xml',
      '</urlset>',
      `${'<url><loc>https://garden.example/</loc></url>'.repeat(50_001)}</urlset>`,
      '50,000',
    ],
    ['sitemap.xml', /<url>.*?<\/url>/, '', 'lacks https://garden.example/'],
    [
      'sitemap.xml',
      '<url>',
      '<url><loc>https://garden.example/gone</loc></url><url>',
      'lists https://garden.example/gone.',
    ],
    ['sitemap.xml', /(<url>.*?<\/url>)/, '$1$1', 'lists https://garden.example/ again'],
    ['sitemap.xml', '</loc>', '</loc><lastmod>2999-01-01</lastmod>', 'the date "2999-01-01"'],
  ],
  feed: [
    ['feed.xml', /[^]*/, 'no feed', 'nvalid'],
    ['feed.json', '/feed.json"', '/rss.json"', 'that it is at https://garden.example/rss.json'],
    ['feed.json', /"id": "[^"]*why-do-plans-slip"/, `"id": "${OTHER_URL}"`, 'Two entries have the id'],
    ['feed.json', '"title": "Why do plans slip?"', '"title": ""', 'and the title ""'],
    [
      'feed.json',
      /"url": "([^"]*)why-do-plans-slip"/,
      '"url": "$1gone"',
      'leads to https://garden.example/articles/gone',
    ],
    ['feed.json', '<p>A text', '<p><a href=\\"/tags\\">A</a> text', 'refers to "/tags"'],
    ['feed.json', /"content_html": ".*"/, '"content_html": ""', 'has no text'],
    ['feed.json', '"tags":', '"date_published": "2999-01-01T00:00:00Z","tags":', 'the date "2999'],
  ],
  'robots-txt': [
    ['robots.txt', 'Allow: /', 'Disallow: /_next/', 'closes /_next/'],
    ['robots.txt', 'Sitemap:', 'Map:', 'not name the sitemap'],
  ],
  manifest: [
    ['manifest.webmanifest', 'icon-512.png', 'icon-513.png', 'icon-513.png does not exist'],
    ['manifest.webmanifest', /[^]*/, '', 'has no name'],
  ],
};

it('has a seeded fault for every rule', () => {
  expect(Object.keys(FAULTS)).toEqual(Object.keys(RULES));
});

describe.each(Object.entries(FAULTS))('%s', (rule, faults) => {
  it.each(faults.map(([file, from, to, says]) => ({ file, from, to, says })))(
    'says: $says',
    ({ file, from, to, says }) => {
      edit(file, from, to);
      const named = audit().filter((fault) => fault.rule === rule);
      expect(named.map(({ message }) => message).join('\n')).toContain(says);
      expect(named.length).toBeLessThanOrEqual(40);
    },
  );
});

it.each([
  ['sitemap', 'sitemap.xml', 'sitemap.xml: It does not exist.'],
  ['robots-txt', 'robots.txt', 'It does not exist.'],
  ['manifest', 'manifest.webmanifest', 'It does not exist.'],
])('says under %s that %s is not there', (rule, file, says) => {
  files.delete(file);
  expect(audit().filter((fault) => fault.rule === rule)).toMatchObject([{ message: says }]);
});

it('names the page of a fault', () => {
  edit(ARTICLE, '"headline":"Why', '"headline":"How');
  expect(audit()).toMatchObject([{ severity: 'error', place: '/articles/why-do-plans-slip' }]);
});

it('names a canonical that leads on to another one', () => {
  edit(ARTICLE, canonical, `$1${OTHER_URL}`);
  edit(OTHER_ARTICLE, canonical, '$1https://garden.example/tags');
  expect(audit().map(({ message }) => message)).toContainEqual(expect.stringContaining('has another one'));
});

it('reads an article as not to be found when all name the root of the site', () => {
  for (const file of [ARTICLE, OTHER_ARTICLE]) edit(file, canonical, '$1https://garden.example');
  expect(audit().filter(({ rule }) => rule === 'canonical')).toHaveLength(2);
  expect(listRules()).toEqual(expect.arrayContaining(['distinct', 'sitemap', 'feed']));
});

it('takes a canonical on another host that the site file allows', () => {
  edit(ARTICLE, canonical, '$1https://garden.example/insights/x');
  expect(listRules()).not.toContain('canonical');
});

it('reads a sitemap in parts', () => {
  files.set('sitemap-1.xml', files.get('sitemap.xml')!);
  const part = '<sitemap><loc>https://garden.example/sitemap-1.xml</loc></sitemap>';
  files.set('sitemap.xml', `<sitemapindex>${part}</sitemapindex>`);
  expect(audit()).toEqual([]);
  rmSync(join(dir, 'sitemap-1.xml'));
  files.delete('sitemap-1.xml');
  expect(listRules()).toEqual(['sitemap']);
});

it('takes no redirect for a page', () => {
  const [from, to] = ['/articles/old', '/articles/what-is-a-plan'];
  for (const file of ['articles/old.html', 'articles/older.html']) files.set(file, buildRedirectPage({ from, to }));
  expect(audit()).toEqual([]);
});

it.each([
  ['a proof of ownership', 'google-site-verification: google12ab.html'],
  ['one with markup', '<html><head><meta name="verify" content="1"></head><body>1 < 2 & <b>proof</body>'],
])('takes %s for no page: none leads to it, and it names no address', (_, html) => {
  files.set('google12ab.html', html);
  expect(audit()).toEqual([]);
});

it('takes a page that says nothing of itself for one where another leads to it', () => {
  files.set('landing.html', '<p>Bare</p>');
  edit('index.html', '</main>', '<a href="/landing">Start</a></main>');
  expect(audit().map(({ place }) => place)).toContain('/landing');
});

it.each(['http://', '/%zz.png', 'https://elsewhere.example/icon.png'])(
  'takes the icon %j for none of the site',
  (src) => {
    files.set('manifest.webmanifest', JSON.stringify({ name: 'Ours', icons: [{ src }] }));
    expect(audit()).toMatchObject([{ rule: 'manifest', message: `${src} does not exist.` }]);
  },
);

it('says which rule does not hold, how often and where', () => {
  edit(ARTICLE, 'lang="en-US"', '');
  const report = formatReport(audit(), 8);
  expect(report).toContain(`page, 1 error: ${RULES.page!.holds}\n  /articles/why-do-plans-slip  Its language is "".\n`);
  expect(report).toMatch(/\n8 pages, \d+ rules: 1 error, 0 warnings\.$/);
  const many = formatReport([...audit(), ...audit()], 8, 1);
  expect(many).toContain('  ... and 1 more; --all shows them.\n');
});

describe('npm run audit:seo', async () => {
  // In one file, as the scripts of the build: loading it is not what is tested.
  const script = fileURLToPath(await bundleForNode('scripts/audit-seo.ts'));

  function run(...args: string[]) {
    write();
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, dir, ...args], { encoding: 'utf8' });
    return { stdout, stderr, status };
  }

  it('says that all is well', () => {
    const { stdout, status } = run();
    expect(stdout).toMatch(/^8 pages, \d+ rules: 0 errors, 0 warnings\.\n$/);
    expect(status).toBe(0);
  });

  it('names every fault with its page, and fails', () => {
    const planted = ['page', 'card', 'json-ld-same', 'sitemap', 'feed', 'manifest'];
    for (const rule of planted) edit(...(FAULTS[rule]!.at(-1)!.slice(0, 3) as [string, RegExp, string]));
    const { stdout, status } = run('--format', 'json');
    const { faults } = JSON.parse(stdout) as { faults: { rule: string; place: string }[] };
    expect([...new Set(faults.map(({ rule }) => rule))]).toEqual(planted);
    expect(faults.every(({ place }) => place.startsWith('/'))).toBe(true);
    expect(status).toBe(1);
  });

  it('lets a warning pass, unless it is to be strict', () => {
    edit(ARTICLE, '</title>', `${aLongText}</title>`);
    expect([run().status, run('--strict').status]).toEqual([0, 1]);
  });

  it('says what it needs if there is no export', () => {
    const { stderr, status } = spawnSync(process.execPath, [script, join(dir, 'none')], { encoding: 'utf8' });
    expect(stderr).toContain('after npm run build');
    expect(status).toBe(2);
  });
});
