import { text } from '#words/article';
import { z } from 'zod';
import { defineMdxComponent } from './mdx-component';

/** The one sentence to leave with. */
export const KeyTakeaway = defineMdxComponent({
  schema: z.strictObject({}),
  holds: 'blocks',
  Page: ({ children }) => (
    <div className="key-takeaway" role="note">
      <p className="callout-title">{text.keyTakeaway}</p>
      {children}
    </div>
  ),
  getPlainForm: () => ({ label: text.keyTakeaway, quoted: true }),
});
