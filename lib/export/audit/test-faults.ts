import { ARTICLE, OTHER_ARTICLE, aPng, edit, type TestExport } from './test-export';

type Seed = (files: TestExport) => void;

/** Faults for every rule: what is done to a clean export, and the rule that must name it. */
export const FAULTS: Readonly<Record<string, readonly Seed[]>> = {
  title: [
    (files) => edit(files, ARTICLE, '</title>', '</title><title>Another</title>'),
    (files) => edit(files, ARTICLE, /<title>.*<\/title>/, '<title>?!</title>'),
  ],
  'title-long': [(files) => edit(files, ARTICLE, '</title>', `${'x'.repeat(300)}</title>`)],
  'title-duplicate': [(files) => edit(files, ARTICLE, /<title>.*<\/title>/, '<title>What is a plan? | Site</title>')],
  description: [
    (files) => edit(files, ARTICLE, /<meta name="description"[^>]*>/, ''),
    (files) => edit(files, ARTICLE, /<meta name="description"[^>]*>/, '<meta name="description" content=" ">'),
  ],
  'description-long': [(files) => edit(files, ARTICLE, 'content="About', `content="${'x'.repeat(400)} About`)],
  'description-duplicate': [
    (files) =>
      edit(
        files,
        ARTICLE,
        'name="description" content="About Why do plans slip?"',
        'name="description" content="About What is a plan?"',
      ),
  ],
  heading: [(files) => edit(files, ARTICLE, '<h1>', '<h1>Twice</h1><h1>')],
  text: [(files) => edit(files, 'tags.html', '</h1>Planning', '</h1>')],
  canonical: [
    (files) => edit(files, ARTICLE, /<link rel="canonical"[^>]*>/, ''),
    (files) => setCanonical(files, ARTICLE, '/articles/why-do-plans-slip'),
  ],
  'canonical-root': [(files) => setCanonical(files, ARTICLE, 'https://garden.example/')],
  'canonical-host': [(files) => setCanonical(files, ARTICLE, 'https://elsewhere.example/plans')],
  'canonical-other': [
    (files) => setCanonical(files, ARTICLE, 'https://garden.example/articles/what-is-a-plan'),
    (files) => {
      setCanonical(files, ARTICLE, 'https://garden.example/articles/what-is-a-plan');
      setCanonical(files, OTHER_ARTICLE, 'https://garden.example/articles/why-do-plans-slip');
    },
  ],
  'canonical-shared': [
    (files) => {
      setCanonical(files, ARTICLE, 'https://garden.example/insights/plans');
      setCanonical(files, OTHER_ARTICLE, 'https://garden.example/insights/plans');
    },
  ],
  robots: [
    (files) => edit(files, '404.html', '</head>', '<meta name="robots" content="noindex"></head>'),
    (files) => edit(files, '404.html', 'noindex', 'index'),
    (files) => edit(files, 'search.html', 'noindex', 'index'),
  ],
  'head-misplaced': [(files) => edit(files, ARTICLE, '<main>', '<main><meta name="description" content="Late">')],
  'head-basics': [
    (files) => edit(files, ARTICLE, '<meta charset="utf-8">', ''),
    (files) => edit(files, ARTICLE, 'lang="en-US"', 'lang="English"'),
  ],
  'head-look': [
    (files) => edit(files, ARTICLE, '(prefers-color-scheme: dark)', 'print'),
    (files) => edit(files, ARTICLE, 'rel="apple-touch-icon"', 'rel="touch-icon"'),
  ],
  'alternate-feed': [(files) => edit(files, 'tags/planning.html', /<link[^>]*tags\/planning\/feed.json">/, '')],
  'alternate-markdown': [(files) => edit(files, ARTICLE, /<link[^>]*text\/markdown[^>]*>/, '')],
  'link-query': [
    (files) => edit(files, 'index.html', '</main>', '<a href="/articles?tag=planning">Planning</a></main>'),
  ],
  'card-incomplete': [(files) => edit(files, ARTICLE, /<meta property="og:image:alt"[^>]*>/, '')],
  'card-url': [(files) => edit(files, ARTICLE, /("og:url" content="[^"]*)"/, '$1/"')],
  'card-image': [(files) => files.set('cards/home.png', aPng(600, 315))],
  'json-ld': [
    (files) => edit(files, ARTICLE, '{"@context"', '{@context'),
    (files) => edit(files, ARTICLE, '"headline":', '"name":"a <b> c","headline":'),
  ],
  'json-ld-type': [
    (files) =>
      edit(
        files,
        'tags.html',
        '"DefinedTermSet"}',
        '"DefinedTermSet"}</script><script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage"}',
      ),
    (files) => edit(files, ARTICLE, '"Article"', '"WebPage"'),
    (files) => edit(files, 'articles.html', '"CollectionPage"', '"WebPage"'),
    (files) => edit(files, 'index.html', '"WebSite"', '"Thing"'),
  ],
  'json-ld-url': [(files) => edit(files, ARTICLE, '"url":"https:', '"url":"http:')],
  'json-ld-heading': [(files) => edit(files, ARTICLE, '"headline":"Why', '"headline":"How')],
  'json-ld-description': [(files) => edit(files, ARTICLE, '"description":"About', '"description":"Of')],
  'json-ld-unseen': [
    (files) => edit(files, ARTICLE, '"Because of waiting."', '"Because of hurry."'),
    (files) => edit(files, ARTICLE, '"name":"Planning"', '"name":"Budgets"'),
  ],
  'json-ld-breadcrumb': [(files) => edit(files, ARTICLE, '"name":"Dimensions"', '"name":"Home"')],
  'json-ld-list': [(files) => edit(files, 'articles.html', '"name":"What is a plan?"', '"name":"What is a budget?"')],
  'json-ld-date': [(files) => edit(files, ARTICLE, '2026-01-31', '2999-01-31')],
  sitemap: [
    (files) => files.set('sitemap.xml', '<urlset><url></urlset>'),
    (files) => {
      const entries = '<url><loc>https://garden.example/</loc></url>'.repeat(50_001);
      edit(files, 'sitemap.xml', '</urlset>', `${entries}</urlset>`);
    },
  ],
  'sitemap-missing': [(files) => edit(files, 'sitemap.xml', /<url>.*?<\/url>/, '')],
  'sitemap-extra': [
    (files) => edit(files, 'sitemap.xml', '<url>', '<url><loc>https://garden.example/gone</loc></url><url>'),
    (files) => edit(files, 'sitemap.xml', /(<url>.*?<\/url>)/, '$1$1'),
  ],
  'sitemap-entry': [
    (files) => edit(files, 'sitemap.xml', '</loc>', '</loc><lastmod>2999-01-01</lastmod>'),
    (files) => edit(files, 'sitemap.xml', '</loc>', '</loc><priority>0.8</priority>'),
  ],
  feed: [
    (files) => void files.set('feed.xml', 'no feed'),
    (files) => edit(files, 'feed.json', '/feed.json"', '/rss.json"'),
    (files) =>
      edit(
        files,
        'feed.json',
        /"id": "[^"]*why-do-plans-slip"/,
        '"id": "https://garden.example/articles/what-is-a-plan"',
      ),
  ],
  'feed-entry': [(files) => edit(files, 'feed.json', /"url": "([^"]*)why-do-plans-slip"/, '"url": "$1gone"')],
  'feed-entry-text': [(files) => edit(files, 'feed.json', '<p>A text', '<p><a href=\\"/tags\\">A</a> text')],
  'feed-entry-date': [
    (files) => edit(files, 'feed.json', '"tags":', '"date_published": "2999-01-01T00:00:00Z","tags":'),
  ],
  'robots-txt': [(files) => edit(files, 'robots.txt', 'Allow: /', 'Disallow: /_next/')],
  manifest: [(files) => void files.delete('icon-512.png')],
};

function setCanonical(files: TestExport, file: string, url: string): void {
  edit(files, file, /(<link rel="canonical" href=")[^"]*/, `$1${url}`);
}
