import { pages } from '#words/frame';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Template } from '@/lib/content/join/model';
import { blankPath } from '@/lib/content/join/open-texts';
import { paths } from '@/lib/site/paths';
import { listSteps } from './breadcrumb';

export type TemplateLink = ReturnType<typeof listTemplateLinks>[number];

export function listTemplateLinks(templates: readonly Template[]) {
  return templates.map(({ slug, title, summary }) => ({ slug, title, summary }));
}

/** The templates of a domain; those without a dimension come last, with neither name nor number. */
export type TemplateSection = ReturnType<typeof createTemplateIndex>[number];

/** All templates, by domain, in the order of the map. */
export function createTemplateIndex({ domains, templates, getDimension }: KnowledgeBase) {
  const listIn = (domain: string | undefined) =>
    listTemplateLinks(templates.filter(({ dimension = '' }) => getDimension(dimension)?.domain === domain));
  const sections = domains.map(({ slug, name, number }) => ({ slug, name, number, templates: listIn(slug) }));
  return [...sections, { slug: '', name: '', number: 0, templates: listIn(undefined) }].filter(
    (section) => section.templates.length > 0,
  );
}

export type TemplateView = Readonly<ReturnType<typeof createTemplateView>>;

/** What the page of a template shows. */
export function createTemplateView(knowledgeBase: KnowledgeBase, template: Template) {
  const dimension = knowledgeBase.getDimension(template.dimension ?? '');
  return {
    ...template,
    bodyHtml: knowledgeBase.getTexts(template.path).body.html,
    blankHtml: template.blank && knowledgeBase.getTexts(blankPath(template.path)).body.html,
    steps: listSteps({ name: pages.templates, href: paths.templates }, dimension),
    /** Its number. */
    domain: knowledgeBase.getDomain(dimension?.domain ?? '')?.number,
    articles: template.usedBy.map((slug) => ({ slug, title: knowledgeBase.getArticle(slug)!.title })),
  };
}
