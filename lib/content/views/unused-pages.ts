import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { paths } from '@/lib/site/paths';

type Parts = Pick<KnowledgeBase, 'selfChecks' | 'templates' | 'terms'>;

/**
 * The addresses of pages that stand for something a collection need not have, and this one has not.
 *
 * @example
 * listUnusedPages({ selfChecks: [], templates, terms }); // => ['/check-your-team', '/results']
 */
export function listUnusedPages({ selfChecks, templates, terms }: Parts): string[] {
  return [
    ...(selfChecks.length === 0 ? [paths.selfChecks, paths.results] : []),
    ...(templates.length === 0 ? [paths.templates] : []),
    ...(terms.length === 0 ? [paths.glossary] : []),
  ];
}
