import { z } from 'zod';
import { defineMdxComponent } from './mdx-component';

const TITLES = { note: 'Note', tip: 'Tip', example: 'Example', important: 'Important', warning: 'Careful' } as const;

/** A remark that stands beside the argument. */
export const Callout = defineMdxComponent({
  schema: z.strictObject({
    type: z.enum(['note', 'tip', 'example', 'important', 'warning']).default('note'),
    title: z.string().trim().min(1, 'must not be empty').optional(),
  }),
  holds: 'blocks',
  Page: ({ type, title = TITLES[type], children }) => (
    <div className={`callout callout-${type}`} role="note">
      <p className="callout-title">{title}</p>
      {children}
    </div>
  ),
  getPlainForm: ({ type, title = TITLES[type] }) => ({ label: title, quoted: true }),
});
