import type Katex from 'katex';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Sets formulas as MathML, which browsers draw and screen readers read; one that cannot be read stays as it was typed.
 *
 * @see https://katex.org/docs/options
 */
export async function drawFormulas(tree: Root): Promise<void> {
  const found: { node: Element; isDisplay: boolean; children: ElementContent[]; index: number }[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return;
    const [only] = node.children;
    const code = node.tagName === 'pre' && only?.type === 'element' ? only : node;
    const names = [code.properties.className].flat().map(String);
    if (!names.includes('language-math') || (code === node && parent.type === 'element' && parent.tagName === 'pre'))
      return;
    found.push({
      node,
      isDisplay: names.includes('math-display') || code !== node,
      children: parent.children as ElementContent[],
      index,
    });
  });
  if (found.length === 0) return;
  // Loaded only where there is a formula.
  const { default: katex } = await import('katex');
  for (const { node, isDisplay, children, index } of found) {
    const math = draw(katex, toString(node), isDisplay);
    if (math) children[index] = math;
  }
}

function draw(katex: typeof Katex, source: string, displayMode: boolean): Element | undefined {
  try {
    const html = katex.renderToString(source.trim(), { output: 'mathml', displayMode, trust: false, maxExpand: 500 });
    let math: Element | undefined;
    visit(fromHtml(html, { fragment: true }), 'element', (node) => {
      if (node.tagName === 'math') math ??= node;
      // The policy of the site forbids styles in markup.
      delete node.properties.style;
      delete node.properties.href;
    });
    return math;
  } catch {
    return undefined;
  }
}
