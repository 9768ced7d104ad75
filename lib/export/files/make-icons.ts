import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { findLogo } from '@/lib/content/views/logo';
import { buildIcons } from '@/lib/seo/icons';
import type { PublishedFile } from './published-file';

/** The icons that browsers and home screens ask for. */
export async function* makeIcons(knowledgeBase: KnowledgeBase): AsyncGenerator<PublishedFile> {
  for (const { path, content } of await buildIcons(findLogo(knowledgeBase))) yield { path: path.slice(1), content };
}
