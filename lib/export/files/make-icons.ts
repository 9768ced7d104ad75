import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { buildDrawings } from '@/lib/content/views/drawings';
import { findLogo } from '@/lib/content/views/logo';
import { buildIcons } from '@/lib/seo/icons';
import { machinePaths } from '@/lib/site/paths';
import type { PublishedFile } from './published-file';

/** The icons that browsers and home screens ask for, and the drawings that pages show. */
export async function* makeIcons(knowledgeBase: KnowledgeBase): AsyncGenerator<PublishedFile> {
  for (const { path, content } of await buildIcons(findLogo(knowledgeBase))) yield { path: path.slice(1), content };
  const drawings = buildDrawings(knowledgeBase);
  if (drawings !== undefined) yield { path: machinePaths.drawings.slice(1), content: drawings };
}
