import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { parseFigure } from './figure';
import { isMdxComponent, mdxComponents, readProperties, type MdxComponentName } from './mdx-components';

type Build = (
  properties: Readonly<Record<string, string | undefined>>,
  children: ElementContent[],
) => Element | undefined;

/**
 * Writes the components of an `.mdx` article out as plain elements, so that the page, the feeds and the e-book show the
 * same from one definition.
 *
 * @param getFigure the text of an SVG file, by the address that the article gives.
 */
export function rehypeComponents({ getFigure }: { getFigure: (src: string) => string | undefined }) {
  const builders: Record<MdxComponentName, Build> = {
    Callout: ({ type = 'note', title }, children) =>
      h('div', { className: ['callout', `callout-${type}`], role: 'note' }, [
        h('p', { className: ['callout-title'] }, title ?? CALLOUT_TITLES[type]),
        ...children,
      ]),
    KeyTakeaway: (_, children) =>
      h('div', { className: ['key-takeaway'], role: 'note' }, [
        h('p', { className: ['callout-title'] }, 'Key takeaway'),
        ...children,
      ]),
    Steps: (_, children) => h('div', { className: ['steps'] }, children),
    Comparison: ({ caption }, children) => {
      const [table] = children.filter(
        (child): child is Element => child.type === 'element' && child.tagName === 'table',
      );
      table?.children.unshift(h('caption', caption));
      return h('div', { className: ['comparison'] }, children);
    },
    Figure: ({ src = '', alt, caption }) => {
      const figure = parseFigure(getFigure(src) ?? '');
      if ('fault' in figure) return undefined;
      const { element } = figure;
      const drawing = { ...element, properties: { ...element.properties, role: 'img', ariaLabel: alt } };
      return h('figure', { className: ['figure'] }, [drawing, ...(caption ? [h('figcaption', caption)] : [])]);
    },
  };

  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (index === undefined || !parent || !isMdxComponent(node.name)) return;
      const element = builders[node.name](mdxComponents[node.name].parse(readProperties(node)), node.children);
      parent.children[index] = element ?? { type: 'text', value: '' };
    });
  };
}

const CALLOUT_TITLES: Record<string, string> = { note: 'Note', example: 'Example', warning: 'Careful' };
