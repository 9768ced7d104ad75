import { fingerprint } from '@/lib/library/saved/fingerprint';
import type { Stop } from '@/lib/library/saved/model';

/** The article that the page shows; what it is, it says in its attributes. */
export function findArticle(): HTMLElement | null {
  return document.querySelector<HTMLElement>('article[data-slug]');
}

/** The paragraphs, headings and lists of the text, in their order. */
export function listBlocks(article: HTMLElement): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('.article-text > *')];
}

/** The first block that is still in view; the end where the last one is wholly in view or was passed. */
export function measureStop(article: HTMLElement): Stop {
  const blocks = listBlocks(article);
  const last = blocks.at(-1)?.getBoundingClientRect();
  const block = blocks.findIndex((element) => element.getBoundingClientRect().bottom > 0);
  const isEnd = block === -1 || (last !== undefined && last.bottom < innerHeight);
  return { block: isEnd ? blocks.length : block, of: blocks.length };
}

export function listFingerprints(article: HTMLElement): string[] {
  return listBlocks(article).map(({ textContent }) => fingerprint(textContent));
}
