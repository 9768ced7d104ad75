import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { MarkdownFormat } from './parse-markdown';
import { remarkClean } from './remark-clean';

const processors = {
  md: unified().use(remarkParse).use(remarkGfm).use(remarkClean).freeze(),
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkClean).freeze(),
};

let last: { readonly markdown: string; readonly format: MarkdownFormat; readonly tree: Root } | undefined;

/**
 * A checked text as a tree that its reader may change, without comments and doubled bold.
 *
 * Parsing is nearly all that writing a text costs, and a text is written as Markdown and as HTML one after the other;
 * so the last one is remembered.
 */
export function parseForWriting(markdown: string, format: MarkdownFormat): Root {
  if (last?.markdown === markdown && last.format === format) return structuredClone(last.tree);
  const processor = processors[format];
  const tree = processor.runSync(processor.parse(markdown)) as Root;
  last = { markdown, format, tree };
  return structuredClone(tree);
}
