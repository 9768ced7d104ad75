import type { ComponentPropsWithoutRef, ComponentType, ReactNode } from 'react';
import { mdxComponents } from '@/components/mdx';

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
export function createPlainComponents({ pageUrl, toAbsolute }: PlainOptions): Readonly<Record<string, unknown>> {
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
