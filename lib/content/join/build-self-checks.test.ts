import { describe, expect, it } from 'vitest';
import type { SelfCheckFile } from '@/lib/content/read/read-self-check';
import { createReport } from '@/lib/content/check/create-finding';
import { buildSelfChecks } from './build-self-checks';
import { createArticleFinder } from './find-article';

const DIMENSIONS = [
  { slug: 'trust', name: 'Trust', domain: 'culture' },
  { slug: 'pipeline', name: 'Pipeline', domain: 'systems' },
];

const PLACEMENT = {
  dimensions: DIMENSIONS,
  findDimension: (name: string) =>
    [...DIMENSIONS, { slug: 'empty', name: 'Empty', domain: 'systems' }].find(
      (entry) => entry.name.toLowerCase() === name.toLowerCase(),
    ),
};

const findArticles = createArticleFinder([
  { slug: 'why-trust', aliases: ['what-was-trust'] },
  { slug: 'how-trust', aliases: [] },
]);

function build(...files: SelfCheckFile[]) {
  const { findings, report } = createReport();
  return { selfChecks: buildSelfChecks(files, PLACEMENT, findArticles, report), findings };
}

function aFile({ dimension = 'Trust', articles = ['why-trust'] } = {}): SelfCheckFile {
  return {
    path: `self-checks/${dimension}.yml`,
    locate: (path) => ({ path: path.join('.') }),
    dimension,
    title: 'Can we?',
    intro: 'Look.',
    traits: [{ id: 'one', name: 'One', definition: 'D', low: 'L', middle: 'M', high: 'H' }],
    statements: [{ id: 'a', text: 'T', evidence: 'E', trait: 'one', weight: 2, articles }],
  };
}

describe('buildSelfChecks', () => {
  it('puts the checks in the order of the map', () => {
    const { selfChecks, findings } = build(aFile({ dimension: 'Pipeline' }), aFile());
    expect(selfChecks.map(({ dimension }) => dimension)).toEqual(['trust', 'pipeline']);
    expect(findings).toEqual([]);
  });

  it('leaves out a check of a dimension that has no page', () => {
    const { selfChecks, findings } = build(aFile({ dimension: 'Empty' }), aFile({ dimension: 'Trusst' }));
    expect(selfChecks).toEqual([]);
    expect(findings.map(({ code, fix }) => [code, fix])).toEqual([
      ['self-check-dimension-unknown', 'Write an article or an overview of the dimension first.'],
      ['self-check-dimension-unknown', 'Did you mean Trust?'],
    ]);
  });

  it('refuses a second check of a dimension, also under another spelling', () => {
    const { findings } = build(aFile(), aFile({ dimension: 'trust' }));
    expect(findings.map(({ code }) => code)).toEqual(['dimension-spelling', 'self-check-duplicate']);
  });

  it('leaves an article that is gone out of the reading list and says so', () => {
    const { selfChecks, findings } = build(aFile({ articles: ['why-thrust', 'how-trust'] }));
    expect(selfChecks[0]?.items[0]?.articles).toEqual(['how-trust']);
    expect(findings).toMatchObject([{ code: 'self-check-article-missing', path: 'statements.0.articles.0' }]);
  });

  it('follows an article that was renamed, and names none twice', () => {
    const { selfChecks, findings } = build(aFile({ articles: ['what-was-trust', 'why-trust.md'] }));
    expect(selfChecks[0]?.items[0]?.articles).toEqual(['why-trust']);
    expect(findings).toEqual([]);
  });
});
