import { descriptions } from '#words/descriptions';
import { templates as words } from '#words/reference';
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
    title: descriptions.templateTitle(title),
    description: shorten(descriptions.template(summary), DESCRIPTION_LENGTH),
    path: templatePath(slug),
    ...(dimension && { card: getDimensionCard(dimension) }),
  };
}

export function describeTemplateIndex({ templates }: Pick<KnowledgeBase, 'templates'>): PageDescription {
  const description = descriptions.templates(templates.length);
  return { title: words.title, description, path: paths.templates };
}
