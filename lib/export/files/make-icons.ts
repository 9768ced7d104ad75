import { buildIcons } from '@/lib/seo/icons';
import type { PublishedFile } from './published-file';

/** The icons that browsers and home screens ask for. */
export async function* makeIcons(): AsyncGenerator<PublishedFile> {
  for (const { path, content } of await buildIcons()) yield { path: path.slice(1), content };
}
