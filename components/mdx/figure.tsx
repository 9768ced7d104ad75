import { z } from 'zod';
import { defineMdxComponent } from './mdx-component';

const text = z.string().trim().min(1, 'must not be empty');

/** A drawing of the collection, with what it shows in words. The drawing itself comes as `children`, cleaned. */
export const Figure = defineMdxComponent({
  schema: z.strictObject({ src: text, alt: text, caption: text.optional() }),
  holds: 'nothing',
  Page: ({ caption, children }) => (
    <figure className="figure">
      {children}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  ),
  getPlainForm: ({ alt, caption }) => ({ label: 'Figure', text: caption ? `${alt} (${caption})` : alt, quoted: true }),
});
