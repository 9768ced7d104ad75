import { describe, expect, it } from 'vitest';
import { renderCollection } from './open-collection';

const { knowledgeBase } = await renderCollection('fixtures/dialects');
const { articles, skipped, findings, getTexts } = knowledgeBase;
const find = (path: string) => articles.find((article) => article.path === path)!;
const html = (path: string) => getTexts(path).body.html;

describe('folders in the dialects of five tools', () => {
  it('are published at addresses of their own, but for what is not public', () => {
    expect(articles.map(({ slug }) => slug).sort()).toEqual(
      [
        ...['2024-03-01-why-we-write', 'guide', 'guide-begin', 'hiring', 'kim-lee', 'leave', 'parental-leave', 'pay'],
        ...['root-handbook-money', 'root-handbook-travel', 'team'],
      ].sort(),
    );
    expect(skipped.map(({ path }) => path)).toEqual(['hugo/pay/raise.md', 'obsidian/secret.md']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.filter(({ code }) => code.startsWith('link-'))).toEqual([]);
  });

  it('Hugo: TOML, dates, shortcodes and references', () => {
    const leave = find('hugo/leave/index.md');
    expect(leave).toMatchObject({ title: 'Taking leave', published: '2024-01-05', tags: ['people', 'time-off'] });
    expect(find('hugo/pay/_index.md')).toMatchObject({ published: '2024-01-05', updated: '2024-02-01' });
    expect(html(leave.path)).toContain('<a href="/articles/pay">pay</a> and <a href="/articles/pay">pay again</a>');
    expect(html(leave.path)).toContain('Not in the last week of a quarter.');
  });

  it('Middleman: names, contents and partials', () => {
    expect(html('middleman/team/index.html.md')).toContain('<h2 id="who">');
    expect(html('middleman/team/hiring.html.md').match(/href="\/articles\/team#who"/g)).toHaveLength(2);
  });

  it('Obsidian: links, embeds, callouts, comments and other names', () => {
    const kim = find('obsidian/People/Kim_Lee.md');
    expect(kim).toMatchObject({ title: 'Kim Lee', tags: ['people', 'leads'], askedAs: ['Kim', 'K. Lee'] });
    expect(html(kim.path)).toContain('<a href="/articles/parental-leave#how-long">');
    expect(html(kim.path)).toMatch(/<mark>Ask first<\/mark>[^]*callout-tip[^]*<img src="\/media\/dot-/);
    expect(html('obsidian/Parental_leave.md')).not.toContain('LIST FROM');
  });

  it('Nextra and Docusaurus: imports, components, directives', () => {
    const guide = html('nextra/guide/page.mdx');
    expect(guide).toContain('npm i');
    expect(guide).not.toMatch(/Tabs|import|export/);
    expect(guide).toMatch(/callout-warning[^]*Mind the step[^]*callout-tip[^]*Use the keys/);
    expect(html('nextra/guide/start.md')).toContain('<p class="callout-title">Before you begin</p>');
  });

  it('plain files and Dendron: definitions, signs, dates of programs', () => {
    expect(html('plain/2024-03-01-why_we_write.md')).toMatch(/<dl>[^]*H<sub>2<\/sub>O[^]*🎉, a&lt;b/);
    expect(find('plain/root.handbook.travel.md')).toMatchObject({
      description: 'How we travel.',
      published: '2023-07-22',
      updated: '2023-11-14',
    });
  });

  it('leave nothing of what was meant for another tool, nor of what is not public', () => {
    const everything = articles
      .map(({ path, title, description, text, shortAnswer }) => [
        title,
        description,
        text,
        shortAnswer?.text,
        html(path),
      ])
      .join('\n');
    expect(everything).not.toMatch(/\{\{|\{%|<%|%%|dataview|Not decided yet|Nobody reads this|Not at night/);
  });
});
