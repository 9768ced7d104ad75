import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Template } from '@/lib/content/join/model';
import { blankPath } from '@/lib/content/join/open-texts';
import type { NamedLink } from './article';
import { listTemplateSteps, type BreadcrumbStep } from './breadcrumb';

export interface TemplateLink {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
}

/** The templates of a domain; those without a dimension come last, with neither name nor number. */
export interface TemplateSection {
  readonly slug: string;
  readonly name: string;
  /** The number of the domain; 0 for templates of none. */
  readonly number: number;
  readonly templates: readonly TemplateLink[];
}

/** What the page of a template shows. */
export interface TemplateView extends Template {
  /** The texts as HTML. */
  readonly bodyHtml: string;
  readonly blankHtml: string;
  readonly steps: readonly BreadcrumbStep[];
  /** The number of its domain. */
  readonly domain?: number;
  readonly articles: readonly { readonly slug: string; readonly title: string }[];
}

export function listTemplateLinks(templates: readonly Template[]): TemplateLink[] {
  return templates.map(({ slug, title, summary }) => ({ slug, title, summary }));
}

/** All templates, by domain, in the order of the map. */
export function createTemplateIndex({ domains, dimensions, templates }: KnowledgeBase): TemplateSection[] {
  const domainOf = ({ dimension }: Template) => dimensions.find(({ slug }) => slug === dimension)?.domain;
  const sections = domains.map(({ slug, name, number }) => ({
    slug,
    name,
    number,
    templates: listTemplateLinks(templates.filter((template) => domainOf(template) === slug)),
  }));
  const others = listTemplateLinks(templates.filter((template) => domainOf(template) === undefined));
  return [...sections, { slug: '', name: '', number: 0, templates: others }].filter(
    (section) => section.templates.length > 0,
  );
}

export function createTemplateView(knowledgeBase: KnowledgeBase, template: Template): TemplateView {
  const dimension = knowledgeBase.getDimension(template.dimension ?? '');
  const domain = knowledgeBase.getDomain(dimension?.domain ?? '')?.number;
  const named: NamedLink | undefined = dimension && { slug: dimension.slug, name: dimension.name };
  return {
    ...template,
    bodyHtml: knowledgeBase.getTexts(template.path).body.html,
    blankHtml: template.blank && knowledgeBase.getTexts(blankPath(template.path)).body.html,
    steps: listTemplateSteps(named),
    ...(domain && { domain }),
    articles: template.usedBy.flatMap((slug) => {
      const article = knowledgeBase.getArticle(slug);
      return article ? [{ slug, title: article.title }] : [];
    }),
  };
}
