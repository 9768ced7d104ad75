import { z } from 'zod';
import { defineMdxComponent } from './mdx-component';

const LABEL = 'Key takeaway';

/** The one sentence to leave with. */
export const KeyTakeaway = defineMdxComponent({
  schema: z.strictObject({}),
  holds: 'blocks',
  Page: ({ children }) => (
    <div className="key-takeaway" role="note">
      <p className="callout-title">{LABEL}</p>
      {children}
    </div>
  ),
  getPlainForm: () => ({ label: LABEL, quoted: true }),
});
