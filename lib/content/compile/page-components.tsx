import type { ComponentType, ReactNode } from 'react';
import { mdxComponents } from '@/components/mdx';

type Props = Readonly<Record<string, string>> & { readonly children?: ReactNode };

/** The components of an article as the page draws them. */
export const pageComponents: Readonly<Record<string, ComponentType<Props>>> = Object.fromEntries(
  Object.entries(mdxComponents).map(([name, { schema, Page }]) => [
    name,
    ({ children, ...props }: Props) => <>{Page({ ...schema.parse(props), children })}</>,
  ]),
);
