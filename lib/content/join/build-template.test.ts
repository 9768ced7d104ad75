import { expect, it } from 'vitest';
import { createArticleView } from '@/lib/content/views/article';
import { createTemplateIndex, createTemplateView } from '@/lib/content/views/templates';
import { buildTemplateCsv, buildTemplateMarkdown } from '@/lib/seo/template-files';
import { aKnowledgeBase, anArticle, anOverview, aRenderedKnowledgeBase } from './test-factories';

const BODY = `For a plan that slips.

## Filled in

| Line | What was written |
| --- | --- |
| By | Renee |

## Blank

| Line | Yours, "all" of it |
| --- | --- |
| By | |

| Date |
| --- |
| 1. |

## Notes

See [why](why-do-plans-slip.md).
`;

type Options = Partial<Parameters<typeof anOverview>[0]>;

function aCollectionWith(options: Options) {
  const file = {
    title: 'Plan page',
    path: 'templates/plan-page.md',
    kind: 'template' as const,
    body: BODY,
    ...options,
  };
  const overview = anOverview({ summary: 'A plan.', usedBy: ['why-do-plans-slip.md'], ...file });
  return { articles: [anArticle()], overviews: [overview] };
}

function aTemplate(options: Options = {}) {
  const knowledgeBase = aKnowledgeBase(aCollectionWith(options));
  return { knowledgeBase, template: knowledgeBase.getTemplate('plan-page')! };
}

async function aRenderedTemplate(options: Options = {}) {
  const knowledgeBase = await aRenderedKnowledgeBase(aCollectionWith(options));
  return { knowledgeBase, template: knowledgeBase.getTemplate('plan-page')! };
}

it('takes the part to fill in out of the text', () => {
  const { template } = aTemplate();
  expect(template.blank.startsWith('| Line | Yours')).toBe(true);
  expect(template.blank).not.toContain('Renee');
  expect(template.body).toContain('Renee');
  expect(template.body).toContain('## Notes');
  expect(template.body).not.toContain('Yours');
});

it('has all of its text and no tables where nothing is to be filled in', async () => {
  const { template, knowledgeBase } = await aRenderedTemplate({ body: 'Say it.' });
  expect(template).toMatchObject({ body: 'Say it.', blank: '', tables: [] });
  expect(buildTemplateCsv(template)).toBeUndefined();
  expect(buildTemplateMarkdown(knowledgeBase, template)).toContain('Say it.');
});

it('is listed by the articles that use it, and lists them', () => {
  const { template, knowledgeBase } = aTemplate({ dimension: ['Seed Storage'] });
  const article = knowledgeBase.getArticle('why-do-plans-slip')!;
  expect(createArticleView(knowledgeBase, article).templates).toEqual([
    { slug: 'plan-page', title: 'Plan page', summary: 'A plan.' },
  ]);
  const view = createTemplateView(knowledgeBase, template);
  expect(view.articles).toEqual([{ slug: 'why-do-plans-slip', title: 'Why do plans slip?' }]);
  expect(createTemplateIndex(knowledgeBase)).toMatchObject([{ number: 1, templates: [{ slug: 'plan-page' }] }]);
});

it('can be linked to from an article', () => {
  const link = '[Plan page](../templates/plan-page.md)';
  const article = anArticle({ body: `## Why This Matters\n\nTake the ${link}.\n` });
  const overviews = [anOverview({ title: 'Plan page', path: 'templates/plan-page.md', kind: 'template', body: BODY })];
  const knowledgeBase = aKnowledgeBase({ articles: [article], overviews });
  const { resolveLink } = knowledgeBase.getResolvers(article.path);
  expect(resolveLink('../templates/plan-page.md', 'Plan page')).toEqual({ href: '/templates/plan-page' });
});

it('says which article does not exist', () => {
  const { knowledgeBase, template } = aTemplate({ usedBy: ['why-do-plans-sleep'] });
  expect(template.usedBy).toEqual([]);
  const [finding] = knowledgeBase.findings.filter(({ message }) => message.includes('why-do-plans-sleep'));
  expect(finding).toMatchObject({ code: 'link-broken', fix: 'Did you mean why-do-plans-slip?' });
});

it('is withheld if its text has an error', () => {
  const { knowledgeBase } = aTemplate({ body: '['.repeat(3000) });
  expect(knowledgeBase.templates).toEqual([]);
});

it('is not a dimension, and comes last where it belongs to none', () => {
  const { knowledgeBase } = aTemplate({ dimension: [] });
  expect(knowledgeBase.dimensions.map(({ slug }) => slug)).toEqual(['seed-storage']);
  expect(createTemplateIndex(knowledgeBase)).toMatchObject([{ name: '', number: 0 }]);
});

it('is a file for a document, with the blank alone, and one for a spreadsheet', async () => {
  const { knowledgeBase, template } = await aRenderedTemplate();
  const markdown = buildTemplateMarkdown(knowledgeBase, template);
  expect(markdown.startsWith('# Plan page\n\nA plan.\n\n| Line')).toBe(true);
  expect(markdown).not.toContain('Renee');
  expect(markdown).toContain('/templates/plan-page>');
  expect(buildTemplateCsv(template)).toBe('\uFEFFLine,"Yours, ""all"" of it"\r\nBy,\r\n\r\nDate\r\n1.\r\n');
});

it('gives each of two templates with one name an address of its own, and says so', () => {
  const [first] = aCollectionWith({}).overviews;
  const second = anOverview({ title: 'Other', path: 'other/plan-page.md', kind: 'template', body: 'Say it.' });
  const { templates, findings } = aKnowledgeBase({ overviews: [first!, second], articles: [anArticle()] });
  expect(templates.map(({ slug, title }) => [slug, title])).toEqual([
    ['plan-page', 'Plan page'],
    ['plan-page-2', 'Other'],
  ]);
  expect(findings.filter(({ code }) => code === 'slug-duplicate')).toMatchObject([
    { message: expect.stringContaining('published as "/templates/plan-page-2"') as string },
  ]);
});
