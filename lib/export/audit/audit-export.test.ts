import { describe, expect, it } from 'vitest';
import { buildRedirectPage } from '../redirects/write-redirect-pages';
import { auditExport, formatReport } from './audit-export';
import { readExport } from './read-export';
import { RULES } from './rules';
import { FAULTS } from './test-faults';
import { anExport, ARTICLE, edit, toExportFiles, type TestExport } from './test-export';

function audit(files: TestExport) {
  return auditExport(readExport(toExportFiles(files), '2026-11-22'));
}

it('finds nothing in an export in which every rule holds', () => {
  expect(audit(anExport())).toEqual([]);
});

it('takes a former address for no page of its own', () => {
  const files = anExport();
  const html =
    '<title>Moved</title><link rel="canonical" href="/articles/new"/><meta http-equiv="refresh" content="0; url=/"/>';
  files.set('articles/old.html', html);
  files.set('articles/older.html', html);
  expect(audit(files)).toEqual([]);
});

it('has a seeded fault for every rule', () => {
  expect(Object.keys(FAULTS).sort()).toEqual(Object.keys(RULES).sort());
});

describe.each(Object.entries(FAULTS))('%s', (rule, seeds) => {
  it.each(seeds.map((seed) => [seed]))('is named where it does not hold: %o', (seed) => {
    const files = anExport();
    seed(files);
    const named = audit(files).filter((fault) => fault.rule === rule);
    expect(named).not.toEqual([]);
    expect(named.length).toBeLessThanOrEqual(40);
  });
});

it('names the page of a fault', () => {
  const files = anExport();
  edit(files, ARTICLE, '"headline":"Why', '"headline":"How');
  expect(audit(files)).toMatchObject([
    { rule: 'json-ld-heading', severity: 'error', place: '/articles/why-do-plans-slip' },
  ]);
});

it('reads an article as not to be found when all name the root of the site', () => {
  const files = anExport();
  for (const file of files.keys()) {
    if (!file.startsWith('articles/') || !file.endsWith('.html')) continue;
    edit(files, file, /(<link rel="canonical" href=")[^"]*/, '$1https://garden.example');
  }
  const rules = audit(files).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === 'canonical-root')).toHaveLength(2);
  expect(rules).toContain('canonical-shared');
  expect(rules).toContain('sitemap-extra');
});

it('takes a canonical on another host that the site file allows', () => {
  const files = anExport();
  edit(
    files,
    ARTICLE,
    /<link rel="canonical"[^>]*>/,
    '<link rel="canonical" href="https://garden.example/insights/x">',
  );
  expect(audit(files).map(({ rule }) => rule)).not.toContain('canonical-host');
});

it('reads a sitemap in parts', () => {
  const files = anExport();
  files.set('sitemap-1.xml', files.get('sitemap.xml')!);
  const part = '<sitemap><loc>https://garden.example/sitemap-1.xml</loc></sitemap>';
  files.set('sitemap.xml', `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${part}</sitemapindex>`);
  expect(audit(files)).toEqual([]);
  files.delete('sitemap-1.xml');
  expect(audit(files).map(({ rule }) => rule)).toEqual(['sitemap']);
});

it('counts what it found, rule by rule', () => {
  const files = anExport();
  edit(files, ARTICLE, '<h1>', '<h1>Twice</h1><h1>');
  const published = readExport(toExportFiles(files), '2026-11-22');
  const report = formatReport(auditExport(published), published.pages.length);
  expect(report).toContain('/articles/why-do-plans-slip\n  error    heading  It has 2 headings.');
  expect(report).toContain('     1  error    heading: Every page has exactly one first-level heading');
});

it('does not take a redirect for a page', () => {
  const files = anExport();
  files.set(
    'articles/old-name.html',
    buildRedirectPage({ from: '/articles/old-name', to: '/articles/what-is-a-plan' }),
  );
  expect(audit(files)).toEqual([]);
});

it('takes metadata after a stray element for misplaced, as a browser does', () => {
  const files = anExport();
  edit(files, ARTICLE, '<link rel="canonical"', '<p>stray</p><link rel="canonical"');
  expect(audit(files).map(({ rule }) => rule)).toContain('head-misplaced');
});

it.each([
  ['a proof of ownership', 'google-site-verification: google12ab.html'],
  ['one with markup', '<html><head><meta name="verify" content="1"></head><body>1 < 2 & <b>proof</body>'],
])('takes %s for no page: none leads to it, and it names no address', (_, html) => {
  const files = anExport();
  files.set('google12ab.html', html);
  expect(audit(files)).toEqual([]);
});

it('takes a page that says nothing of itself for one where another leads to it', () => {
  const files = anExport();
  files.set('landing.html', '<p>Bare</p>');
  edit(files, 'index.html', '</main>', '<a href="/landing">Start</a></main>');
  expect(audit(files).map(({ place }) => place)).toContain('/landing');
});

it.each(['http://', '/%zz.png', 'https://elsewhere.example/icon.png'])(
  'takes the icon %j for one that is not there',
  (src) => {
    const files = anExport();
    files.set('manifest.webmanifest', JSON.stringify({ name: 'Ours', icons: [{ src }] }));
    expect(audit(files)).toMatchObject([{ rule: 'manifest', message: `${src} does not exist.` }]);
  },
);
