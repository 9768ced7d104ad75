import type { Root } from 'hast';
import { compileMDX } from 'next-mdx-remote/rsc';
import { cloneElement, type ReactElement, type ComponentType, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { finishTree, type RenderOptions } from './finish-tree';
import { createPlainComponents } from './plain-components';
import type { ParsedText } from './read-markdown';
import { writeMarkdown } from './write-markdown';
import { mdxComponents } from '@/components/mdx';

/** A text as all that show it take it. */
export interface RenderedText {
  /** HTML for the page. */
  readonly html: string;
  /** HTML for readers that have neither the page nor its stylesheet: feeds, e-books, the API; with full addresses. */
  readonly plainHtml: string;
  /** Markdown for copies, with full addresses and nothing that only this site understands. */
  readonly markdown: string;
}

export interface TextOptions extends RenderOptions {
  /** The full address of the page that the text is on. */
  readonly pageUrl: string;
  /** Makes a path of the site a full address. */
  readonly toAbsolute: (path: string) => string;
}

/**
 * Renders a parsed text, once for all that show it: next-mdx-remote compiles the tree to a React element, and that element
 * is drawn with the components of the page and with those for other readers.
 *
 * This is the only use of next-mdx-remote. The compiler is handed the tree that was parsed and checked before, so it
 * sees no source: there is no expression and no import in it that could run. `blockJS` stays on as a second barrier.
 *
 * @see docs/decisions/002-mdx-gateway.md
 * @example
 * (await renderText(readMarkdown(source).bodyTree!, options)).html; // => '<p>A <em>b</em></p>'
 */
export async function renderText(text: ParsedText, options: TextOptions): Promise<RenderedText> {
  const tree = await finishTree(structuredClone(text.html), options);
  const content = await compileTree(tree);
  return {
    html: draw(content, pageComponents),
    plainHtml: draw(content, createPlainComponents(options)),
    markdown: writeMarkdown(structuredClone(text.markdown), options),
  };
}

type MdxElement = ReactElement<{ readonly components: Readonly<Record<string, unknown>> }>;

async function compileTree(tree: Root): Promise<MdxElement> {
  const { content } = await compileMDX({
    source: '',
    options: { blockJS: true, mdxOptions: { format: 'md', rehypePlugins: [() => () => tree] } },
  });
  return content as MdxElement;
}

function draw(content: MdxElement, components: Readonly<Record<string, unknown>>): string {
  return renderToStaticMarkup(cloneElement(content, { components })).trim();
}

type Props = Readonly<Record<string, string>> & { readonly children?: ReactNode };

/** The components of an article as the page draws them. */
export const pageComponents: Readonly<Record<string, ComponentType<Props>>> = Object.fromEntries(
  Object.entries(mdxComponents).map(([name, { schema, Page }]) => [
    name,
    ({ children, ...props }: Props) => <>{Page({ ...schema.parse(props), children })}</>,
  ]),
);
