import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown';
import { render } from './test-factories';

/** Examples that hold raw HTML are sanitized by the site; nothing else is left out but what is named here. */
const DIFFERS: Readonly<Record<number, string>> = {
  602: 'GFM links bare addresses',
  606: 'GFM links bare addresses',
  608: 'GFM links bare addresses',
  611: 'GFM links bare addresses',
  612: 'GFM links bare addresses',
  548: 'two pairs of brackets are a wiki link',
  590: 'two pairs of brackets are a wiki link',
  596: 'an address that no browser opens is text',
  598: 'an address that no browser opens is text',
  599: 'an address that no browser opens is text',
  601: 'an address that no browser opens is text',
};

/** The specification prints a tab as an arrow. */
function readTabs(text: string): string {
  return text.replace(/→/g, '\t');
}

function hasRawHtml(markdown: string): boolean {
  const { tree } = parseMarkdown(markdown);
  let found = false;
  visit(tree, 'html', () => void (found = true));
  return found;
}

/** What the site adds or moves on purpose: ids, one h1 a page, sizes of images, code that scrolls and has colours. */
function normalize(html: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node: Element, index, parent) => {
    if (node.tagName === 'h1') node.tagName = 'h2';
    if (node.tagName === 'p') delete node.properties.className;
    for (const name of ['role', 'ariaLabel', 'id', 'width', 'height', 'loading', 'decoding', 'tabIndex'])
      delete node.properties[name];
    // Between blocks a line end says nothing; in code it is one.
    const isCode = node.tagName === 'code' || node.tagName === 'span';
    if (!isCode)
      node.children = node.children.filter((child: RootContent) => child.type !== 'text' || child.value !== '\n');
    const isAdded = node.tagName === 'div' || node.tagName === 'span';
    if (!isAdded || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
  visit(tree, 'element', (node: Element) => mergeTexts(node));
  return toHtml({
    ...tree,
    children: tree.children.filter((child) => child.type !== 'text' || child.value.trim() !== ''),
  });
}

function mergeTexts(node: Element): void {
  node.children = node.children.reduce<Element['children']>((merged, child) => {
    const last = merged.at(-1);
    if (child.type !== 'text') return [...merged, child];
    const value = child.value.replace(/’/g, "'");
    return last?.type === 'text'
      ? [...merged.slice(0, -1), { ...last, value: last.value + value }]
      : [...merged, { ...child, value }];
  }, []);
}

describe('the pipeline renders the examples of CommonMark 0.31.2', () => {
  const usable = tests.filter(({ markdown, number }) => !hasRawHtml(markdown) && !(number in DIFFERS));

  it('leaves out only examples with raw HTML and those that are named', () => {
    expect(tests.length).toBe(652);
    expect(usable.length).toBeGreaterThan(560);
  });

  it.each(usable.map(({ number, section, markdown, html }) => [number, section, markdown, html] as const))(
    'example %i, %s',
    async (_number, _section, markdown, html) => {
      const resolveImage = (src: string) => ({ src, width: 1, height: 1 });
      const rendered = await render(readTabs(markdown), { resolveImage }, { language: 'zxx' });
      expect(normalize(rendered.html)).toBe(normalize(readTabs(html)));
    },
  );
});
