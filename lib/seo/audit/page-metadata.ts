import type { PageFacts } from './model';

/** The content of every `meta` of a name or property. */
export function listMeta({ metas }: PageFacts, name: string): string[] {
  return metas.filter((meta) => meta.name === name).map(({ content }) => content);
}

/** The target of every `link` of a relation. */
export function listLinks({ links }: PageFacts, rel: string, type?: string): string[] {
  return links
    .filter((link) => link.rel.split(/\s+/).includes(rel) && (type === undefined || link.type === type))
    .map(({ href }) => href);
}

export function getCanonical(page: PageFacts): string | undefined {
  return listLinks(page, 'canonical')[0];
}

/** Whether search engines may list a page. */
export function isIndexable(page: PageFacts): boolean {
  return !listMeta(page, 'robots').some((content) => /\b(?:noindex|none)\b/i.test(content));
}
