import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { compileMDX } from 'next-mdx-remote/rsc';
import remarkGfm from 'remark-gfm';
import type { MarkdownFormat } from './parse-markdown';
import { rehypeAddresses } from './rehype-addresses';
import { rehypeArticle, type ArticleResolvers } from './rehype-article';
import { rehypeComponents } from './rehype-components';
import { rehypeHeadingLinks } from './rehype-heading-links';
import { rehypeNotes } from './rehype-notes';
import { rehypeTables } from './rehype-tables';
import { rehypeTerms, type MarkedTerm } from './rehype-terms';
import { remarkClean } from './remark-clean';

export interface RenderOptions extends ArticleResolvers {
  readonly format: MarkdownFormat;
  /** The text of an SVG file, by the address that the article gives. */
  readonly getFigure: (src: string) => string | undefined;
  /** What the ids of footnotes begin with, where a page shows more than one text. */
  readonly noteIds?: string | undefined;
  /** Whether the page shows it as its own text: with headings that link to themselves, and with terms. */
  readonly isMain?: boolean | undefined;
  /** What to link to where it is first mentioned. */
  readonly terms?: readonly MarkedTerm[] | undefined;
}

const WRITING = { closeSelfClosing: true, tightSelfClosing: true, characterReferences: { useNamedReferences: true } };

/**
 * Renders checked Markdown to HTML. This is the only use of next-mdx-remote.
 *
 * `.md` is compiled with `format: 'md'`, in which `{x}` and `<5` are text. Whatever could execute was refused by
 * `checkMarkup` before; `blockJS` and the imports filter stay on as a second wall.
 *
 * The finished tree is written out and taken from the compiler before it makes a program of it: nothing is evaluated,
 * and a page holds one text instead of hundreds of elements that React would have to draw, send and bring to life.
 *
 * @throws what the compiler throws on text that `readMarkdown` reported an error for.
 * @see docs/decisions/002-mdx-gateway.md
 * @see docs/decisions/047-text-as-html.md
 */
export async function renderMarkdown(markdown: string, options: RenderOptions): Promise<string> {
  const { format, getFigure, resolveLink, resolveImage, noteIds = 'note-', isMain, terms = [] } = options;
  let html = '';
  const takeHtml = () => (tree: Root) => {
    html = toHtml(tree, WRITING).trim();
    tree.children = [];
  };
  await compileMDX({
    source: markdown,
    options: {
      blockJS: true,
      mdxOptions: {
        format,
        remarkPlugins: [remarkGfm, remarkClean],
        remarkRehypeOptions: { clobberPrefix: noteIds },
        rehypePlugins: [
          [rehypeComponents, { getFigure }],
          [rehypeArticle, { resolveLink, resolveImage }],
          rehypeNotes,
          rehypeTables,
          ...(isMain
            ? [rehypeHeadingLinks, [rehypeTerms, { terms }] as [typeof rehypeTerms, { terms: readonly MarkedTerm[] }]]
            : []),
          rehypeAddresses,
          takeHtml,
        ],
      },
    },
  });
  return html;
}
