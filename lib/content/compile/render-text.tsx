import type { Root } from 'hast';
import { compileMDX } from 'next-mdx-remote/rsc';
import { cloneElement, createElement, Fragment, type ComponentType, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { mdxComponents } from '@/components/mdx';
import type { MdxComponent } from '@/components/mdx/mdx-component';
import { finishTree, type RenderOptions } from './finish-tree';
import type { ParsedText } from './read-markdown';
import { writeMarkdown } from './write-markdown';

/** A text as all that show it take it. */
export interface RenderedText {
  /** HTML for the page. */
  readonly html: string;
  /** HTML for readers that have neither the page nor its stylesheet: feeds, e-books, the API; with full addresses. */
  readonly plainHtml: string;
  /** Markdown for copies, with full addresses and nothing that only this site understands. */
  readonly markdown: string;
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
export async function renderText(text: ParsedText, options: RenderOptions): Promise<RenderedText> {
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
type Components = Readonly<Record<string, ComponentType<Props>>>;

/** The components of an article as the page draws them. */
const pageComponents: Components = Object.fromEntries(
  Object.entries(mdxComponents).map(([name, { schema, Page }]) => [
    name,
    ({ children, ...props }: Props) => <>{Page({ ...schema.parse(props), children })}</>,
  ]),
);

/** What elements keep of their properties for readers that have neither the page nor its stylesheet. */
const KEPT_PROPERTIES = {
  ...{ p: [], pre: [], table: [], thead: [], tbody: [], tr: [] },
  ...{ td: ['colSpan', 'rowSpan'], th: ['colSpan', 'rowSpan', 'scope'] },
};

/** Wrappers that mean something to the site's stylesheet only. */
const WRAPPERS = new Set(['table-frame', 'noted', 'code-block']);

/**
 * How the elements of a text are drawn for those readers: addresses are full ones, drawings are the words that stand for
 * them, what only the page can do is left out.
 */
function createPlainComponents({ pageUrl, toAbsolute }: Pick<RenderOptions, 'pageUrl' | 'toAbsolute'>): Components {
  const address = (href = '') =>
    href.startsWith('#') ? pageUrl + href : href.startsWith('/') ? toAbsolute(href) : href;

  return {
    ...Object.fromEntries(Object.entries(mdxComponents).map(([name, component]) => [name, createPlain(component)])),
    ...Object.fromEntries(Object.entries(KEPT_PROPERTIES).map(([name, kept]) => [name, keepProperties(name, kept)])),
    a: ({ href, className, role, title, id, children }) =>
      className === 'term' || className === 'heading-link' ? (
        children
      ) : (
        <a {...{ href: address(href), role, title, id }}>{children}</a>
      ),
    // eslint-disable-next-line @next/next/no-img-element -- drawn to a file, not by Next
    img: ({ src, alt, width, height }) => <img {...{ src: address(src), alt, width, height }} />,
    picture: ({ children }) => children,
    source: () => null,
    div: ({ className = '', children }) => (WRAPPERS.has(className.split(' ')[0]!) ? children : <div>{children}</div>),
    span: ({ className = '', children }) => {
      if (className.startsWith('task-mark')) return className.includes('done') ? '☑ ' : '☐ ';
      return className.startsWith('hljs') ? children : <span>{children}</span>;
    },
  };
}

function keepProperties(name: string, kept: readonly string[]): ComponentType<Props> {
  return function Plain({ children, ...props }) {
    return createElement(name, Object.fromEntries(kept.map((key) => [key, props[key]])), children);
  };
}

function createPlain({ schema, holds, getPlainForm }: MdxComponent): ComponentType<Props> {
  return function Plain({ children, ...props }) {
    const { label, text, quoted } = getPlainForm(schema.parse(props));
    const Frame = quoted ? 'blockquote' : Fragment;
    return (
      <Frame>
        {(label ?? text) && (
          <p>
            {label && <strong>{text ? `${label}.` : label}</strong>}
            {label && text && ' '}
            {text}
          </p>
        )}
        {holds !== 'nothing' && children}
      </Frame>
    );
  };
}
