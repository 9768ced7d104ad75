import type { Root } from 'hast';
import { compileMDX } from 'next-mdx-remote/rsc';
import {
  cloneElement,
  type ReactElement,
  type ComponentType,
  type ReactNode,
  type ComponentPropsWithoutRef,
} from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { finishTree, type RenderOptions } from './finish-tree';
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

interface PlainOptions {
  readonly pageUrl: string;
  readonly toAbsolute: (path: string) => string;
}

/** Wrappers that mean something to the site's stylesheet only. */
const WRAPPERS = new Set(['table-frame', 'noted', 'code-block']);

/**
 * How the elements of a text are drawn for readers that have neither the page nor its stylesheet: addresses are full ones,
 * drawings are the words that stand for them, what only the page can do is left out.
 */
function createPlainComponents({ pageUrl, toAbsolute }: PlainOptions): Readonly<Record<string, unknown>> {
  const address = (href = '') =>
    href.startsWith('#') ? pageUrl + href : href.startsWith('/') ? toAbsolute(href) : href;

  function Link({ href, className, children, ...props }: ComponentPropsWithoutRef<'a'> & { interestfor?: string }) {
    if (className === 'term' || className === 'heading-link') return children;
    const { role, title, id } = props;
    return <a {...{ href: address(href), role, title, id }}>{children}</a>;
  }

  return {
    ...Object.fromEntries(Object.entries(mdxComponents).map(([name]) => [name, createPlain(name)])),
    a: Link,
    img: ({ src, alt, width, height }: ComponentPropsWithoutRef<'img'>) => (
      // eslint-disable-next-line @next/next/no-img-element -- drawn to a file, not by Next
      <img {...{ src: address(typeof src === 'string' ? src : ''), alt, width, height }} />
    ),
    picture: ({ children }: ComponentPropsWithoutRef<'picture'>) => children,
    source: () => null,
    div: ({ className = '', children }: ComponentPropsWithoutRef<'div'>) =>
      WRAPPERS.has(className.split(' ')[0]!) ? children : <div>{children}</div>,
    pre: ({ children }: ComponentPropsWithoutRef<'pre'>) => <pre>{children}</pre>,
    span: ({ className = '', children }: ComponentPropsWithoutRef<'span'>) => {
      if (className.startsWith('task-mark')) return className.includes('done') ? '☑ ' : '☐ ';
      return className.startsWith('hljs') ? children : <span>{children}</span>;
    },
    ...Object.fromEntries((['table', 'thead', 'tbody', 'tr'] as const).map((name) => [name, bare(name)])),
    td: ({ colSpan, rowSpan, children }: ComponentPropsWithoutRef<'td'>) => (
      <td {...{ colSpan, rowSpan }}>{children}</td>
    ),
    th: ({ colSpan, rowSpan, scope, children }: ComponentPropsWithoutRef<'th'>) => (
      <th {...{ colSpan, rowSpan, scope }}>{children}</th>
    ),
    p: ({ children }: ComponentPropsWithoutRef<'p'>) => <p>{children}</p>,
  };
}

function bare(Name: 'table' | 'thead' | 'tbody' | 'tr') {
  return ({ children }: { readonly children?: ReactNode }) => <Name>{children}</Name>;
}

function createPlain(
  name: string,
): ComponentType<Readonly<Record<string, string>> & { readonly children?: ReactNode }> {
  const { schema, holds, getPlainForm } = mdxComponents[name]!;
  return function Plain({ children, ...props }) {
    const { label, text, quoted } = getPlainForm(schema.parse(props));
    const lead = (label ?? text) && (
      <p>
        {label && <strong>{text ? `${label}.` : label}</strong>}
        {label && text && ' '}
        {text}
      </p>
    );
    const content = holds === 'nothing' ? null : children;
    return quoted ? (
      <blockquote>
        {lead}
        {content}
      </blockquote>
    ) : (
      <>
        {lead}
        {content}
      </>
    );
  };
}
