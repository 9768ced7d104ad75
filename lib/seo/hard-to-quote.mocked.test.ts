import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseFeed } from '@/lib/export/audit/read-machine-files';
import type { PublishedFile } from '@/lib/export/files/write-files';

/** Articles whose titles, tags, dates and addresses are as bad as they come. */
const FOLDER = resolve('fixtures/hard-to-quote');

async function makeFiles(siteUrl: string) {
  vi.resetModules();
  vi.stubEnv('SITE_URL', siteUrl);
  const { renderCollection } = await import('@/lib/content/join/open-collection');
  const { makeMachineFiles } = await import('@/lib/export/files/make-machine-files');
  const { describeArticle } = await import('@/lib/seo/describe-pages');
  const { createMetadata } = await import('@/lib/seo/create-metadata');
  const { knowledgeBase } = await renderCollection(FOLDER);
  const files = new Map<string, string>();
  for (const { path, content } of makeMachineFiles(knowledgeBase) as Iterable<PublishedFile>) {
    files.set(path, content.toString());
  }
  const pages = knowledgeBase.articles.map((article) => describeArticle(knowledgeBase, article));
  return { knowledgeBase, files, pages, heads: pages.map((page) => createMetadata(page)) };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([
  ['at the root', 'https://garden.example', 'https://garden.example'],
  ['with a slash at its end', 'https://garden.example/', 'https://garden.example'],
  ['on a path', 'https://firm.org/answers/', 'https://firm.org/answers'],
])('articles that are hard to quote, on a site %s', (_, siteUrl, root) => {
  it('are published without an error', async () => {
    const { knowledgeBase } = await makeFiles(siteUrl);
    expect(knowledgeBase.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(knowledgeBase.articles).toHaveLength(6);
  });

  it('have a title, a description and a canonical address that no other one has', async () => {
    const { heads } = await makeFiles(siteUrl);
    const titles = heads.map(({ title }) => (title as { absolute: string }).absolute);
    const canonicals = heads.map(({ alternates }) => alternates?.canonical as string);
    expect(new Set(titles).size).toBe(6);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(6);
    expect(heads.every(({ description }) => description?.trim())).toBe(true);
    expect(new Set(canonicals).size).toBe(6);
    expect(canonicals).not.toContain(root);
    expect(canonicals.filter((url) => url.startsWith(`${root}/articles/`)).length).toBeGreaterThanOrEqual(5);
    expect(heads.map(({ openGraph }) => openGraph?.url)).toEqual(canonicals);
  });

  it('are in feeds that a feed library reads, under full addresses and with true dates', async () => {
    const { files } = await makeFiles(siteUrl);
    const feeds = [...files.keys()].filter((path) => /feed\.(?:xml|json)$/.test(path));
    expect(feeds.length).toBeGreaterThan(10);
    for (const path of feeds) {
      const { items, feed_url } = parseFeed(path, files.get(path)!);
      expect(feed_url).toBe(`${root}/${path}`);
      for (const { url, id, title, content_html, date_published, date_modified } of items) {
        expect(url).toMatch(new RegExp(`^${root}/articles/`));
        expect(id).toBe(url);
        expect(title).toBeTruthy();
        expect(content_html).not.toMatch(/(?:href|src)="(?!https?:|mailto:)/);
        expect(`${date_published} ${date_modified}`).not.toContain('2999');
      }
    }
    const titles = parseFeed('feed.xml', files.get('feed.xml')!).items.map(({ title }) => title);
    expect(titles).toContain('What does </script><b>7" “R&D” & ‘quotes’</b> ]]> mean?');
    expect(titles).toEqual(parseFeed('feed.json', files.get('feed.json')!).items.map(({ title }) => title));
  });

  it('have data that parses, and tags of which no two share an address', async () => {
    const { files } = await makeFiles(siteUrl);
    const { tags } = JSON.parse(files.get('api/tags.json')!) as { tags: { slug: string; name: string; url: string }[] };
    expect(tags.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['and-or', 'c', 'c-plus-plus', 'c-sharp']));
    expect(new Set(tags.map(({ url }) => url)).size).toBe(tags.length);
    expect(tags.every(({ slug, url }) => url === `${root}/tags/${slug}`)).toBe(true);
  });
});

it('keeps an article whose home is elsewhere out of feeds and llms.txt', async () => {
  const { files } = await makeFiles('https://garden.example');
  const feeds = [...files].filter(([path]) => /feed\.(?:xml|json)$/.test(path));
  expect(feeds.filter(([, text]) => text.includes('/insights/the-same'))).toEqual([]);
  expect(files.get('llms.txt')).not.toContain('/articles/insights.md');
  expect(files.get('llms-full.txt')).not.toContain('Source: https://garden.example/insights/the-same');
});

it('does not take signs for a title, and says where', async () => {
  const { openCollection } = await import('@/lib/content/join/open-collection');
  const folder = mkdtempSync(join(tmpdir(), 'punctuation-'));
  writeFileSync(join(folder, 'signs.md'), "---\ntitle: '?!…'\n---\n\nText.\n");
  const { findings, articles } = openCollection(folder).knowledgeBase;
  rmSync(folder, { recursive: true });
  expect(findings).toContainEqual(expect.objectContaining({ code: 'title-missing', path: 'signs.md', line: 2 }));
  expect(articles.map(({ title }) => title)).toEqual(['Signs']);
});
