import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { s as h } from 'hastscript';

const ELEMENTS = new Set('svg g path rect circle ellipse line polyline polygon text tspan'.split(' '));

/** Elements that name a drawing for assistive technology; the component's own `alt` does that here. */
const DROPPED = new Set(['title', 'desc', 'metadata']);

const PROPERTIES = new Set(
  (
    'xmlns viewBox role x y x1 y1 x2 y2 dx dy cx cy r rx ry width height d points transform fill stroke opacity ' +
    'strokeWidth strokeDashArray strokeLineCap strokeLineJoin fillOpacity strokeOpacity fontSize fontWeight ' +
    'fontFamily fontStyle ariaLabel ariaHidden textAnchor dominantBaseline letterSpacing className preserveAspectRatio fillRule'
  ).split(' '),
);

const CLASSES = new Set(['figure-accent', 'figure-soft', 'figure-muted']);

/**
 * Reads a drawing so that it can be in the page itself, where it takes the page's colours.
 *
 * Only shapes and text are let in; a script, a style, a reference to another file or an unknown property is a fault.
 *
 * @see https://www.w3.org/TR/SVG2/eltindex.html
 * @example
 * parseFigure('<svg viewBox="0 0 1 1"><script/></svg>'); // => { fault: '<script> has no place in a drawing.' }
 */
export function parseFigure(svg: string): { element: Element } | { fault: string } {
  const tree: Root = fromHtml(svg.replace(/^\s*<\?xml[^>]*\?>/, ''), { fragment: true });
  const roots = tree.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [root] = roots.filter((node) => node.type !== 'comment' && node.type !== 'doctype');
  if (root?.type !== 'element' || root.tagName !== 'svg') return { fault: 'The file does not hold one <svg> drawing.' };
  if (!root.properties.viewBox) return { fault: 'The drawing has no viewBox, so it cannot fit the page.' };
  const fault = findFault(root);
  if (fault) return { fault };
  // The page sets the size and names the drawing; a namespace is implied in HTML.
  return { element: h('svg', { viewBox: root.properties.viewBox }, keepDrawn(root.children)) };
}

function findFault(element: Element): string | undefined {
  if (DROPPED.has(element.tagName)) return undefined;
  if (!ELEMENTS.has(element.tagName)) return `<${element.tagName}> has no place in a drawing.`;
  for (const [name, value] of Object.entries(element.properties)) {
    if (!PROPERTIES.has(name)) return `The property ${name} of <${element.tagName}> is not let in.`;
    const isUnknownClass = name === 'className' && ![value].flat().every((entry) => CLASSES.has(String(entry)));
    if (isUnknownClass) return `There are the classes ${[...CLASSES].join(', ')}, not "${String(value)}".`;
    if (/url\(|javascript:|data:/i.test(String(value)))
      return `${name} of <${element.tagName}> refers to something else.`;
  }
  for (const child of element.children) {
    const fault = child.type === 'element' ? findFault(child) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function keepDrawn(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'comment') return [];
    if (child.type !== 'element') return [child];
    return DROPPED.has(child.tagName) ? [] : [{ ...child, children: keepDrawn(child.children) }];
  });
}

/**
 * The same drawing as a file of its own, with nothing in it that `parseFigure` does not let in.
 *
 * @throws {Error} if it cannot be read as a drawing.
 */
export function toStandaloneSvg(svg: string): string {
  const figure = parseFigure(svg);
  if ('fault' in figure) throw new Error(figure.fault);
  const { element } = figure;
  const [, , width, height] = String(element.properties.viewBox).split(/[\s,]+/);
  const properties = { xmlns: 'http://www.w3.org/2000/svg', width, height, ...element.properties };
  return toHtml({ ...element, properties }, { space: 'svg', closeEmptyElements: true });
}
