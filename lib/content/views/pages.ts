import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Page } from '@/lib/content/join/model';
import type { Place } from '@/lib/content/read/schema';
import { contentPagePath, templatePath } from '@/lib/site/paths';

/** A page of the site as lists name it. */
export interface PageLink {
  readonly href: string;
  readonly title: string;
  readonly summary?: string;
}

/** The templates and pages that search offers besides the articles. */
export function listFindablePages({ templates, pages }: Pick<KnowledgeBase, 'templates' | 'pages'>) {
  return [
    ...templates.map(({ slug, title, summary }) => ({ href: templatePath(slug), title, summary, isTemplate: true })),
    ...pages.map(({ slug, title, summary, headings }) => ({
      href: contentPagePath(slug),
      title,
      ...(summary && { summary }),
      parts: headings.map(({ text }) => text),
    })),
  ];
}

/** The pages that are linked from one place, in their order. */
export function listPageLinks({ pages }: { readonly pages: readonly Page[] }, place: Place): PageLink[] {
  return pages
    .filter(({ places }) => places.includes(place))
    .map(({ slug, title, summary }) => ({ href: contentPagePath(slug), title, ...(summary && { summary }) }));
}
