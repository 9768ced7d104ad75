import { Fragment, type ReactNode } from 'react';

type SentenceProps = { readonly text: string } & Readonly<Record<string, ReactNode>>;

/**
 * A sentence of the pages with elements in it: each takes the place that its name has in braces, wherever a language puts
 * it.
 *
 * @example <Sentence text="Open {list}, and choose." list={<a href="/all">the list</a>} />
 */
export function Sentence({ text, ...parts }: SentenceProps) {
  return text
    .split(/[{}]/)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 1 ? parts[piece] : piece}</Fragment>);
}
