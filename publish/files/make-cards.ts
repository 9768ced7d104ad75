import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';
import { loadCardType } from '@/lib/seo/cards/card-type';
import { createCardPainter } from '@/lib/seo/cards/create-card-painter';
import { listCards, type CardDrawing } from '@/lib/seo/cards/list-cards';
import type { PublishedFile } from './published-file';

const CACHE_DIR = '.cache/cards';

/** What a picture depends on beside what it shows: the code that draws it. */
const SOURCES = ['lib/seo/cards', 'lib/seo/colors.ts', 'lib/seo/card-size.ts', 'lib/fonts', 'package-lock.json'];

/**
 * The pictures for shared links. One that was drawn before, from the same words by the same code, is not drawn again.
 *
 * @see docs/decisions/021-social-images.md
 */
export async function* makeCards(
  knowledgeBase: KnowledgeBase,
  cacheDir: string = CACHE_DIR,
): AsyncGenerator<PublishedFile> {
  mkdirSync(cacheDir, { recursive: true });
  const code = hashSources();
  let paint: ((card: CardDrawing) => Buffer) | undefined;
  for (const card of listCards(knowledgeBase)) {
    const shown = JSON.stringify({ ...card, path: '', alt: '' });
    const key = createHash('sha256').update(code).update(shown).digest('hex');
    const kept = join(cacheDir, `${key}.png`);
    if (!existsSync(kept)) {
      paint ??= createCardPainter(await loadCardType());
      writeFileSync(kept, paint(card));
    }
    yield { path: card.path.slice(1), content: readFileSync(kept) };
  }
}

function hashSources(): Buffer {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((source) =>
    source.includes('.')
      ? [source]
      : readdirSync(source)
          .sort()
          .map((name) => join(source, name)),
  );
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest();
}
