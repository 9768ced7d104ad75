import { sha256 } from '@/lib/cache/sha256';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { hashSources } from '@/lib/cache/hash-sources';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { createCardRenderer } from '@/lib/seo/cards/create-card-renderer';
import { listCards, type CardDrawing } from '@/lib/seo/cards/list-cards';
import { findLogo } from '@/lib/content/views/logo';
import { site } from '@/lib/site/site';
import type { PublishedFile } from './write-files';

export const CARD_CACHE = '.cache/cards';

/** What a picture depends on besides what it shows: the code that draws it. */
const SOURCES = ['lib/seo/cards', 'lib/seo/colors.ts', 'package-lock.json'];

/**
 * The pictures for shared links. One that was drawn before, from the same words by the same code, is not drawn again.
 *
 * @see docs/decisions/021-social-images.md
 */
export async function* makeCards(
  knowledgeBase: KnowledgeBase,
  cacheDir: string = CARD_CACHE,
): AsyncGenerator<PublishedFile> {
  const cache = createDiskCache(cacheDir, Date.now());
  const logo = findLogo(knowledgeBase);
  const owned = sha256([hashSources(SOURCES), JSON.stringify([site.name, site.colors]), logo?.content ?? '']);
  let render: ((card: CardDrawing) => Promise<Buffer>) | undefined;
  for (const card of listCards(knowledgeBase)) {
    const shown = JSON.stringify({ ...card, path: '', alt: '' });
    const name = `${sha256([owned, shown])}.png`;
    let content = cache.read(name);
    if (!content) {
      render ??= createCardRenderer(logo?.content);
      content = await render(card);
      cache.write(name, content);
    }
    yield { path: card.path.slice(1), content };
  }
}
