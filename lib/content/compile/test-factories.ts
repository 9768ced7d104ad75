import type { RenderOptions } from './finish-tree';
import { readMarkdown, type MarkdownDocument, type MarkdownSource } from './read-markdown';
import { renderText, type RenderedText } from './render-text';

/** A text, read as one file of a collection. */
export function read(body: string, source: Partial<MarkdownSource> = {}): MarkdownDocument {
  return readMarkdown({ path: 'a.md', format: 'md', body, bodyLine: 1, isWhole: true, title: 'A title', ...source });
}

/** The codes of what is wrong with a text. */
export function listCodes(body: string, source: Partial<MarkdownSource> = {}): string[] {
  return read(body, source).findings.map(({ code }) => code);
}

/** A text as all show it; links lead where they say, no image and no drawing is there. */
export async function render(
  body: string,
  options: Partial<RenderOptions> = {},
  source: Partial<MarkdownSource> = {},
): Promise<RenderedText> {
  return renderText(read(body, source).bodyTree!, {
    resolveLink: (url) => ({ href: url }),
    resolveImage: () => undefined,
    getFigure: () => undefined,
    pageUrl: 'https://example.org/articles/a',
    toAbsolute: (path) => `https://example.org${path}`,
    ...options,
  });
}
