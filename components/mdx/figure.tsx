import { text } from '#words/article';
import { z } from 'zod';
import { defineMdxComponent } from './mdx-component';

const line = z.string().trim().min(1, 'must not be empty');

/** A drawing of the collection, with what it shows in words. The drawing itself comes as `children`, cleaned. */
export const Figure = defineMdxComponent({
  schema: z.strictObject({ src: line, alt: line, caption: line.optional() }),
  holds: 'nothing',
  Page: ({ caption, children }) => (
    <figure className="figure">
      {children}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  ),
  getPlainForm: ({ alt, caption }) => ({
    label: text.figure,
    text: caption ? `${alt} (${caption})` : alt,
    quoted: true,
  }),
});

/** A table that sets things side by side. */
export const Comparison = defineMdxComponent({
  schema: z.strictObject({ caption: line }),
  holds: 'table',
  Page: ({ caption, children }) => (
    <figure className="comparison">
      <figcaption>{caption}</figcaption>
      {children}
    </figure>
  ),
  getPlainForm: ({ caption }) => ({ label: caption }),
});
