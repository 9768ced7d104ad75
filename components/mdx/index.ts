import { Callout, KeyTakeaway } from './callout';
import { Comparison, Figure } from './figure';
import type { MdxComponent } from './mdx-component';
import { MovingFigure } from './moving-figure';
import { Steps } from './steps';

/**
 * The components that an article may use, by the name of their tag. To add one, write its file and add a line here; see
 * docs/how-to/add-a-component.md.
 */
export const mdxComponents: Readonly<Record<string, MdxComponent>> = {
  Callout,
  Comparison,
  Figure,
  KeyTakeaway,
  MovingFigure,
  Steps,
};
