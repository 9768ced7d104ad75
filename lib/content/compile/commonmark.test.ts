import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown';
import { renderMarkdown } from './render-markdown';

/** Examples that hold raw HTML are refused by the site (`markup-html`); nothing else is left out but what is named here. */
const DIFFERS: Readonly<Record<number, string>> = {
  602: 'GFM links bare addresses',
  606: 'GFM links bare addresses',
  608: 'GFM links bare addresses',
  611: 'GFM links bare addresses',
  612: 'GFM links bare addresses',
};

async function render(markdown: string): Promise<string> {
  return renderMarkdown(markdown, {
    format: 'md',
    resolveLink: (url) => ({ href: url }),
    resolveImage: (src) => ({ src, width: 1, height: 1 }),
    getFigure: () => undefined,
  });
}

/** The specification prints a tab as an arrow. */
function readTabs(text: string): string {
  return text.replace(/→/g, '\t');
}

function hasRawHtml(markdown: string): boolean {
  const parsed = parseMarkdown(markdown, 'md');
  let found = false;
  if ('tree' in parsed) visit(parsed.tree, 'html', () => void (found = true));
  return found;
}

/** What the site adds or moves on purpose: ids of headings, one h1 a page, sizes of images, code that scrolls, a hook. */
function normalize(html: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node: Element) => {
    if (node.tagName === 'h1') node.tagName = 'h2';
    if (node.tagName === 'p') delete node.properties.className;
    for (const name of ['role', 'ariaLabel', 'id', 'width', 'height', 'loading', 'decoding', 'tabIndex'])
      delete node.properties[name];
    node.children = node.children.filter((child: RootContent) => child.type !== 'text' || child.value !== '\n');
  });
  return toHtml({
    ...tree,
    children: tree.children.filter((child) => child.type !== 'text' || child.value.trim() !== ''),
  });
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
      expect(normalize(await render(readTabs(markdown)))).toBe(normalize(readTabs(html)));
    },
  );
});
