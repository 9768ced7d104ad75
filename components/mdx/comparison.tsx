import { z } from 'zod';
import { defineMdxComponent } from './mdx-component';

/** A table that sets things side by side. */
export const Comparison = defineMdxComponent({
  schema: z.strictObject({ caption: z.string().trim().min(1, 'must not be empty') }),
  holds: 'table',
  Page: ({ caption, children }) => (
    <figure className="comparison">
      <figcaption>{caption}</figcaption>
      {children}
    </figure>
  ),
  getPlainForm: ({ caption }) => ({ label: caption }),
});
