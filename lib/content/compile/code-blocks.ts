import type { Element, Parents, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import type { createLowlight } from 'lowlight';
import { SKIP, visit } from 'unist-util-visit';
import { text } from '#words/article';

/** Code beyond this is shown without colours: they would weigh more than the page. */
const MAX_COLOURED = 20_000;

/**
 * Sets code and formulas. Code is framed so that it scrolls by itself and can be copied, and coloured where its language
 * is named: colours are classes, which the stylesheet gives a value for either theme. Formulas become MathML, which
 * browsers draw and screen readers read; one that cannot be read stays as it was typed.
 *
 * @see https://github.com/wooorm/lowlight and https://katex.org/docs/options
 */
export async function setCode(tree: Root): Promise<void> {
  const found: { readonly node: Element; readonly code: Element; readonly parent: Parents; readonly index: number }[] =
    [];
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const [only] = node.children;
    const code = node.tagName === 'pre' && only?.type === 'element' ? only : node;
    if (node.tagName !== 'pre' && !listClasses(code).includes('language-math')) return undefined;
    found.push({ node, code, parent, index });
    return SKIP;
  });
  let blocks = 0;
  for (const { node, code, parent, index } of found) {
    const classes = listClasses(code);
    const isBlock = node.tagName === 'pre';
    const math = classes.includes('language-math')
      ? await drawFormula(toString(node), isBlock || classes.includes('math-display'))
      : undefined;
    if (math) parent.children[index] = math;
    else if (isBlock) {
      blocks += 1;
      Object.assign(node.properties, { tabIndex: 0, role: 'region', ariaLabel: text.code(blocks) });
      const properties = { className: ['code-block'], dataCopy: text.copy, dataCopied: text.copied };
      parent.children[index] = h('div', properties, [node]);
      if (code.tagName === 'code') await colour(code);
    }
  }
}

function listClasses({ properties }: Element): string[] {
  return [properties.className].flat().map(String);
}

let lowlight: ReturnType<typeof createLowlight> | undefined;

async function colour(code: Element): Promise<void> {
  const prefix = 'language-';
  const name = listClasses(code).find((entry) => entry.startsWith(prefix));
  const language = name?.slice(prefix.length).toLowerCase();
  const source = toString(code);
  if (!language || source.length > MAX_COLOURED) return;
  // Loaded only where there is code: its grammars take a while.
  const { common, createLowlight } = await import('lowlight');
  lowlight ??= createLowlight(common);
  if (!lowlight.registered(language)) return;
  code.children = lowlight.highlight(language, source).children as Element['children'];
}

async function drawFormula(source: string, displayMode: boolean): Promise<Element | undefined> {
  // Loaded only where there is a formula.
  const { default: katex } = await import('katex');
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
