import type { KnowledgeBase, TextResolvers } from '@/lib/content/join/create-knowledge-base';
import { absoluteUrl } from '@/lib/site/paths';

/**
 * How the text of a file reaches what it refers to when it is read somewhere else: by full addresses.
 *
 * @param pageUrl the address of the page that the text stands on, for its links to places on the same page.
 */
export function createAbsoluteResolvers(
  knowledgeBase: KnowledgeBase,
  file: { readonly path: string; readonly slug?: string },
  pageUrl: string,
): TextResolvers {
  const { resolveLink, resolveImage, getFigure } = knowledgeBase.getResolvers(file);
  return {
    resolveLink: (url, text) => {
      const href = resolveLink(url, text)?.href;
      return href === undefined ? undefined : { href: toAbsolute(href, pageUrl) };
    },
    resolveImage: (url) => {
      const image = resolveImage(url);
      return image && { ...image, src: absoluteUrl(image.src) };
    },
    getFigure,
  };
}

/**
 * @example
 * toAbsolute('/tags/trust', page); // => 'https://example.org/tags/trust'
 * toAbsolute('#sources', page); // => 'https://example.org/articles/what-is-trust#sources'
 */
export function toAbsolute(href: string, pageUrl: string): string {
  if (href.startsWith('#')) return pageUrl + href;
  return href.startsWith('/') ? absoluteUrl(href) : href;
}
