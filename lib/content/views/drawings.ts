import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s as h } from 'hastscript';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';

/** What gives the parts of a drawing their colors; `undefined` leaves the ink. */
interface DrawingColors {
  readonly accent: string;
  readonly soft: string;
}

/**
 * The id of a dimension's drawing in the file of all drawings.
 *
 * @returns `undefined` if the dimension has no drawing.
 */
export function getDrawingId(
  { getDrawing }: Pick<KnowledgeBase, 'getDrawing'>,
  dimension: string | undefined,
): string | undefined {
  return dimension !== undefined && getDrawing(dimension) ? dimension : undefined;
}

/**
 * All drawings in one file, each under the slug of its dimension. A page shows one with `<use>`, in its own colors and in
 * the theme of the moment, and fetches them all once.
 *
 * @returns `undefined` if the collection has none.
 * @see https://www.w3.org/TR/SVG2/struct.html#UseElement
 */
export function buildDrawings({
  dimensions,
  getDrawing,
}: Pick<KnowledgeBase, 'dimensions' | 'getDrawing'>): string | undefined {
  const symbols = dimensions.flatMap(({ slug }) => {
    const svg = getDrawing(slug);
    if (!svg) return [];
    const { viewBox } = svg.properties;
    return h('symbol', { id: slug, viewBox }, paint(svg, { accent: 'var(--accent)', soft: 'var(--accent-soft)' }));
  });
  if (symbols.length === 0) return undefined;
  return write(h('svg', { xmlns: 'http://www.w3.org/2000/svg' }, symbols));
}

/**
 * One drawing as a file in colors of its own, for a picture.
 *
 * @returns `undefined` if the dimension has none.
 */
export function drawDimension(
  { getDrawing }: Pick<KnowledgeBase, 'getDrawing'>,
  dimension: string,
  { ink, ...colors }: DrawingColors & { readonly ink: string },
): string | undefined {
  const svg = getDrawing(dimension);
  if (!svg) return undefined;
  const properties = { xmlns: 'http://www.w3.org/2000/svg', viewBox: svg.properties.viewBox };
  return write(h('svg', properties, paint(svg, colors))).replaceAll('currentColor', ink);
}

function write(svg: Element): string {
  return toHtml(svg, { space: 'svg', closeEmptyElements: true });
}

/** The parts of a drawing, with colors in the place of the classes that stand for them. */
function paint({ children }: Element, colors: DrawingColors): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' && child.value.trim() !== '' ? [child] : [];
    const { className, ...properties } = child.properties;
    const classes = [className].flat();
    return [
      {
        ...child,
        properties: {
          ...properties,
          ...(classes.includes('figure-accent') && { stroke: colors.accent }),
          ...(classes.includes('figure-soft') && { fill: colors.soft }),
        },
        children: paint(child, colors),
      },
    ];
  });
}
