import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { openCollection } from '@/lib/content/join/open-collection';
import { absoluteUrl, machinePaths } from '@/lib/site/paths';
import { createCheckIndex, createChecksView } from '@/lib/content/views/self-checks';
import { buildApiLists } from './api/build-api';
import { describeSelfCheck, describeSection } from './describe-pages';
import { buildSelfCheckIndexJsonLd } from './json-ld/list-json-ld';
import { buildSelfCheckJsonLd } from './json-ld/page-json-ld';
import { buildLlms } from './llms';

const { knowledgeBase } = openCollection('fixtures/site');
const [check] = createChecksView(knowledgeBase).checks;
const page = describeSelfCheck(check!, knowledgeBase.getDimension(check!.dimension)!);

describe('a self-check, to machines', () => {
  it('is a learning resource with the question that its page asks, and no quiz with right answers', () => {
    const [resource, breadcrumb] = buildSelfCheckJsonLd(check!, page);
    expect(resource).toMatchObject({
      '@type': 'LearningResource',
      '@id': absoluteUrl(`/check-your-team/${check!.dimension}`),
      name: check!.title,
      timeRequired: 'PT5M',
    });
    expect(resource.assesses).toHaveLength(check!.scales.length);
    expect(breadcrumb.itemListElement).toHaveLength(check!.steps.length + 1);
  });

  it('has a title and a description of its own', () => {
    const pages = knowledgeBase.selfChecks.map((entry) =>
      describeSelfCheck(entry, knowledgeBase.getDimension(entry.dimension)!),
    );
    for (const key of ['title', 'description', 'path'] as const) {
      expect(new Set(pages.map((entry) => entry[key])).size).toBe(knowledgeBase.selfChecks.length);
    }
    for (const { description } of pages) {
      expect(description.length).toBeGreaterThan(100);
      expect(description.length).toBeLessThanOrEqual(160);
    }
  });

  it('is in the list of all in the order of the page', () => {
    const sections = createCheckIndex(knowledgeBase);
    const list = buildSelfCheckIndexJsonLd(sections, describeSection('selfChecks')(knowledgeBase));
    expect(list.mainEntity).toMatchObject({
      numberOfItems: knowledgeBase.selfChecks.length,
      itemListElement: sections.flatMap(({ checks }) => checks.map(({ title }) => ({ name: title }))),
    });
  });

  it('is data that the schema of the interface describes', () => {
    const files = new Map(buildApiLists(knowledgeBase).map(({ path, content }) => [path, content]));
    const ajv = addFormats(new Ajv2020({ strict: false }));
    ajv.addSchema(JSON.parse(files.get(machinePaths.apiSchema)!) as object, 'api');
    const data = JSON.parse(files.get(machinePaths.apiSelfChecks)!) as { selfChecks: unknown[] };
    const isValid = ajv.validate({ $ref: 'api#/$defs/selfChecks' }, data);
    expect(ajv.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
    expect(data.selfChecks).toHaveLength(knowledgeBase.selfChecks.length);
  });

  it('is named in llms.txt', () => {
    expect(buildLlms(knowledgeBase)).toContain(absoluteUrl(machinePaths.apiSelfChecks));
  });
});

it('keeps the page of results out of the lists of search engines', () => {
  expect(describeSection('results')(knowledgeBase).isIndexable).toBe(false);
});
