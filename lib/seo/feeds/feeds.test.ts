import { describe, expect, it } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { findXmlFault } from '@/lib/export/check-xml';
import { parseFeed } from '@/lib/export/audit/read-machine-files';
import { aKnowledgeBase, anArticle, aRenderedKnowledgeBase } from '@/lib/content/join/test-factories';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { site } from '@/lib/site/site';
import { buildFeeds } from './build-feeds';

/** The feeds of the whole site. */
function build(knowledgeBase: KnowledgeBase) {
  const files = new Map([...buildFeeds(knowledgeBase)].map(({ path, content }) => [path, content]));
  const json = files.get('/feed.json')!;
  const { items } = JSON.parse(json) as { items: readonly { readonly title: string }[] };
  return { rss: files.get('/feed.xml')!, json, items, paths: [...files.keys()] };
}

const TITLE = 'What does 7" “R&D” <b>cost</b> & ]]> ‘why’?';

describe('the feeds', () => {
  it('are the site’s, every dimension’s and every tag’s', () => {
    expect(build(aKnowledgeBase()).paths.filter((path) => path.endsWith('.xml'))).toEqual([
      '/feed.xml',
      '/dimensions/seed-storage/feed.xml',
      '/tags/planning/feed.xml',
    ]);
  });

  it('are read alike by a feed library, whatever signs a title has', () => {
    const { rss, json } = build(
      aKnowledgeBase({
        articles: [anArticle({ title: TITLE, slug: 'cost', body: '## Short Answer\n\nYes.\n\n## Why\n\nText.\n' })],
      }),
    );
    expect(findXmlFault(rss)).toBeUndefined();
    const url = 'https://garden.example/articles/cost';
    for (const feed of [parseFeed('feed.xml', rss), parseFeed('feed.json', json)]) {
      expect(feed.items[0]).toMatchObject({ title: TITLE, id: url, url });
    }
  });

  it('are well-formed where a text holds what XML forbids', async () => {
    const { rss } = build(aKnowledgeBase({ articles: [anArticle({ title: 'A\u0001 sign\ufffe of nothing' })] }));
    const { errors } = await validateXML({
      xml: [{ fileName: 'feed.xml', contents: rss }],
      schema: [],
      normalization: 'format',
      initialMemoryPages: 16 * memoryPages.MiB,
      modifyArguments: (args) => args.filter((argument) => argument !== '--noout'),
    });
    expect(errors).toEqual([]);
    expect(parseFeed('feed.xml', rss).items[0]!.title).toBe('A sign of nothing');
  });

  it('carry the whole text, under full addresses', async () => {
    const body =
      '# T\n\n## Short Answer\n\nYes.\n\n## Why\n\n[Tag](/tags/planning), [here](#why), [out](https://x.example/a?b=1&c=2).\n';
    const { rss } = build(await aRenderedKnowledgeBase({ articles: [anArticle({ title: 'T or not?', body })] }));
    const html = parseFeed('feed.xml', rss).items[0]!.content_html;
    expect(html).toContain('href="https://garden.example/tags/planning"');
    expect(html).toContain('href="https://garden.example/articles/t-or-not#why"');
    expect(html).toContain('href="https://x.example/a?b=1&amp;c=2"');
    expect(html).toContain('Yes.');
  });

  it('have the dates that the author gave, and no other', () => {
    const dated = build(aKnowledgeBase({ articles: [anArticle({ published: '2026-01-31' })] }));
    const { date_published: date = '' } = parseFeed('feed.xml', dated.rss).items[0]!;
    expect(new Date(date).toISOString()).toBe('2026-01-31T00:00:00.000Z');
    expect(parseFeed('feed.json', dated.json).items[0]!.date_published).toBe('2026-01-31T00:00:00Z');
    const undated = build(aKnowledgeBase());
    expect(undated.rss).not.toContain('pubDate');
    expect(undated.rss).not.toContain('lastBuildDate');
  });

  it('begin with what is new, and have the size that the site file says', () => {
    const articles = Array.from({ length: site.feedSize + 5 }, (_, index) =>
      anArticle({ title: `Question ${index}?` }),
    );
    const latest = anArticle({ title: 'The new one?', published: '2026-05-01', category: 'Translation & Execution' });
    const { items } = build(aKnowledgeBase({ articles: [...articles, latest] }));
    expect(items).toHaveLength(site.feedSize);
    expect(items[0]!.title).toBe('The new one?');
  });

  it('say nothing of an article whose home is elsewhere', () => {
    const canonical = 'https://garden.example/insights/a';
    expect(build(aKnowledgeBase({ articles: [anArticle({ canonical })] })).items).toEqual([]);
  });

  it('show themselves to a person through a stylesheet, with a link that works', () => {
    const { rss } = build(aKnowledgeBase());
    expect(rss).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>');
    expect(rss).toContain('href="https://garden.example/feeds"');
  });
});
