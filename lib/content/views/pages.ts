import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Place } from '@/lib/content/read/schema';
import { contentPagePath, paths, templatePath } from '@/lib/site/paths';

/** The templates and pages that search offers besides the articles. */
export function listFindablePages({ templates, pages }: KnowledgeBase) {
  return [
    ...templates.map(({ slug, title, summary }) => ({ href: templatePath(slug), title, summary, isTemplate: true })),
    ...pages.map(({ slug, title, summary, headings }) => ({
      href: contentPagePath(slug),
      title,
      summary,
      parts: headings.map(({ text }) => text),
    })),
  ];
}

/** A page of the site as lists name it. */
interface PageLink {
  readonly href: string;
  readonly title: string;
  readonly summary?: string;
}

/** The pages that are linked from one place, in their order. */
export function listPageLinks({ pages }: Pick<KnowledgeBase, 'pages'>, place: Place): PageLink[] {
  return pages
    .filter(({ places }) => places.includes(place))
    .map(({ slug, title, summary }) => ({ href: contentPagePath(slug), title, summary }));
}

/**
 * The addresses of pages that stand for something a collection need not have, and this one has not.
 *
 * @example
 * listUnusedPages({ selfChecks: [], templates, terms }); // => ['/check-your-team', '/results']
 */
export function listUnusedPages({
  selfChecks,
  templates,
  terms,
}: Pick<KnowledgeBase, 'selfChecks' | 'templates' | 'terms'>): string[] {
  return [
    ...(selfChecks.length === 0 ? [paths.selfChecks, paths.results] : []),
    ...(templates.length === 0 ? [paths.templates] : []),
    ...(terms.length === 0 ? [paths.glossary] : []),
  ];
}
