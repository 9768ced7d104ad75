import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { paths } from '@/lib/site/paths';

type Parts = Pick<KnowledgeBase, 'diagnostics' | 'templates' | 'terms'>;

/**
 * The addresses of pages that stand for something a collection need not have, and this one has not.
 *
 * @example
 * listUnusedPages({ diagnostics: [], templates, terms }); // => ['/diagnostics', '/results']
 */
export function listUnusedPages({ diagnostics, templates, terms }: Parts): string[] {
  return [
    ...(diagnostics.length === 0 ? [paths.diagnostics, paths.results] : []),
    ...(templates.length === 0 ? [paths.templates] : []),
    ...(terms.length === 0 ? [paths.glossary] : []),
  ];
}
