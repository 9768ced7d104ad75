import type { ReactNode } from 'react';
import type { z } from 'zod';

/** What is between the tags of a component: any blocks, exactly one list or table, or nothing. */
export type Holds = 'blocks' | 'list' | 'table' | 'nothing';

/** How a component reads where the site's stylesheet is not: in feeds, e-books and Markdown copies. */
export interface PlainForm {
  /** Shown first, in bold. */
  readonly label?: string;
  /** Shown in the place of a drawing. */
  readonly text?: string;
  /** Whether it is set off as a quotation. */
  readonly quoted?: boolean;
}

/**
 * A component that an article may use.
 *
 * Properties are literal text that the schema has passed; what is between the tags is Markdown. A component is drawn
 * once, while the site is built: it holds no state and hears no events. It is on lines of its own.
 */
export interface MdxComponent<Schema extends z.ZodObject = z.ZodObject> {
  readonly schema: Schema;
  readonly holds: Holds;
  readonly Page: (props: z.output<Schema> & { readonly children?: ReactNode }) => ReactNode;
  readonly getPlainForm: (props: z.output<Schema>) => PlainForm;
}

/** Ties a component's properties to its schema. */
export function defineMdxComponent<Schema extends z.ZodObject>(component: MdxComponent<Schema>): MdxComponent {
  return component;
}
