import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');

/**
 * The components that an `.mdx` article may use, and the properties of each. All are plain text in quotation marks.
 * Nothing else that looks like a tag is published.
 */
export const mdxComponents = {
  /** A remark that stands beside the argument. */
  Callout: z.strictObject({
    type: z.enum(['note', 'example', 'warning']).default('note'),
    title: text.optional(),
  }),
  /** The one sentence to leave with. */
  KeyTakeaway: z.strictObject({}),
  /** A numbered list of things to do, in order. */
  Steps: z.strictObject({}),
  /** A table that sets things side by side. */
  Comparison: z.strictObject({ caption: text }),
  /** A drawing from the content folder, with what it shows in words. */
  Figure: z.strictObject({
    src: text,
    alt: text,
    caption: text.optional(),
  }),
} as const;

export type MdxComponentName = keyof typeof mdxComponents;

export function isMdxComponent(name: string | null): name is MdxComponentName {
  return name !== null && Object.hasOwn(mdxComponents, name);
}

interface JsxNode {
  readonly attributes: readonly (
    { readonly type: 'mdxJsxAttribute'; readonly name: string; readonly value?: unknown } | { readonly type: string }
  )[];
}

/** The properties of a component that are plain text; one without a value is the empty text. */
export function readProperties({ attributes }: JsxNode): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const attribute of attributes) {
    if (!('name' in attribute)) continue;
    if (typeof attribute.value === 'string') properties[attribute.name] = attribute.value;
    else if (attribute.value == null) properties[attribute.name] = '';
  }
  return properties;
}
