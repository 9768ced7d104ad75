import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Template } from '@/lib/content/join/model';
import { paths, templatePath } from '@/lib/site/paths';
import { shorten } from '@/lib/text/sentences';
import { getDimensionCard } from './cards/list-cards';
import type { PageDescription } from './create-metadata';
import { DESCRIPTION_LENGTH } from './lengths';

/** What the page of a template says of itself: what it is, and that there is something to take. */
export function describeTemplate(
  knowledgeBase: KnowledgeBase,
  { slug, title, summary, ...template }: Template,
): PageDescription {
  const dimension = knowledgeBase.getDimension(template.dimension ?? '');
  return {
    title: `${title}: a template`,
    description: shorten(`${summary} With a filled-in example, to print or copy.`, DESCRIPTION_LENGTH),
    path: templatePath(slug),
    ...(dimension && { card: getDimensionCard(dimension) }),
  };
}

export function describeTemplateIndex({ templates }: Pick<KnowledgeBase, 'templates'>): PageDescription {
  const description = `${templates.length} templates of one page each, with a filled-in example and a blank to print, copy or open in a spreadsheet.`;
  return { title: 'Templates', description, path: paths.templates };
}
