import { text } from '#words/article';
import { z } from 'zod';
import { defineMdxComponent } from './mdx-component';

/** A remark that is next to the argument. */
export const Callout = defineMdxComponent({
  schema: z.strictObject({
    type: z.enum(['note', 'tip', 'example', 'important', 'warning']).default('note'),
    title: z.string().trim().min(1, 'must not be empty').optional(),
  }),
  holds: 'blocks',
  Page: ({ type, title = text.callouts[type], children }) => (
    <div className={`callout callout-${type}`} role="note">
      <p className="callout-title">{title}</p>
      {children}
    </div>
  ),
  getPlainForm: ({ type, title = text.callouts[type] }) => ({ label: title, quoted: true }),
});

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
