import { z } from 'zod';
import { defineMdxComponent } from './mdx-component';

/** A numbered list of things to do, in order. */
export const Steps = defineMdxComponent({
  schema: z.strictObject({}),
  holds: 'list',
  Page: ({ children }) => <div className="steps">{children}</div>,
  getPlainForm: () => ({}),
});
