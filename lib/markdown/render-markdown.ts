import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MDXRemoteProps } from 'next-mdx-remote/rsc';
import { compileMDX } from 'next-mdx-remote/rsc';
import type { ReactElement } from 'react';
import remarkGfm from 'remark-gfm';
import type { MarkdownFormat } from './parse-markdown';
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
  /** What to draw in place of an HTML element, such as a link that navigates in the client. */
  readonly components?: MDXRemoteProps['components'];
}

export interface RenderedMarkdown {
  readonly content: ReactElement;
  /** The same as HTML, for feeds and files. Links are paths of the site. */
  readonly html: string;
}

/**
 * Renders checked Markdown. This is the only use of next-mdx-remote.
 *
 * `.md` is compiled with `format: 'md'`, in which `{x}` and `<5` are text. Whatever could execute was refused by
 * `checkMarkup` before; `blockJS` and the imports filter stay on as a second wall.
 *
 * @throws what the compiler throws on text that `readMarkdown` reported an error for.
 * @see docs/decisions/002-mdx-gateway.md
 */
export async function renderMarkdown(markdown: string, options: RenderOptions): Promise<RenderedMarkdown> {
  const {
    format,
    getFigure,
    resolveLink,
    resolveImage,
    noteIds = 'note-',
    isMain,
    terms = [],
    components = {},
  } = options;
  let html = '';
  const captureHtml = () => (tree: Root) => {
    html = toHtml(tree);
  };
  const { content } = await compileMDX({
    source: markdown,
    components,
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
          captureHtml,
          ...(isMain
            ? [rehypeHeadingLinks, [rehypeTerms, { terms }] as [typeof rehypeTerms, { terms: readonly MarkedTerm[] }]]
            : []),
        ],
      },
    },
  });
  return { content, html };
}
