import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseForWriting } from './parse-for-writing';
import { rehypeArticle } from './rehype-article';
import { rehypeComponents } from './rehype-components';
import { rehypeOutside } from './rehype-outside';
import type { RenderOptions } from './render-markdown';

/** The nodes of `.mdx` that `rehypeComponents` writes out; anything else of MDX is gone by then. */
const PASSED = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

export interface HtmlOptions extends Omit<RenderOptions, 'components'> {
  /** The address of the page that the text stands on. */
  readonly pageUrl: string;
}

/**
 * Renders checked Markdown to HTML that is read outside the site, in feeds and files. Links and images are as the
 * resolvers give them.
 *
 * @example
 * renderHtml('A *b*', options); // => '<p>A <em>b</em></p>'
 */
export function renderHtml(markdown: string, options: HtmlOptions): string {
  const { format, getFigure, resolveLink, resolveImage, pageUrl } = options;
  const processor = unified()
    .use(remarkRehype, {
      passThrough: [...PASSED],
      clobberPrefix: 'note-',
      footnoteLabel: 'Notes',
      footnoteLabelProperties: {},
    })
    .use(rehypeComponents, { getFigure })
    .use(rehypeArticle, { resolveLink, resolveImage })
    .use(rehypeOutside, { pageUrl })
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(parseForWriting(markdown, format)));
}
