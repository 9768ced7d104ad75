import type { createLowlight } from 'lowlight';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { text } from '#words/article';

/** Code beyond this is shown without colours: they would weigh more than the page. */
const MAX_COLOURED = 20_000;

/**
 * Frames code so that it scrolls by itself and can be copied, and colours it where its language is named. Colours are
 * classes, which the stylesheet gives a value for either theme.
 *
 * @see https://github.com/wooorm/lowlight
 */
export async function colourCode(tree: Root): Promise<void> {
  const blocks: Element[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'pre' || index === undefined || !parent) return undefined;
    blocks.push(node);
    parent.children[index] = h('div', { className: ['code-block'], dataCopy: text.copy, dataCopied: text.copied }, [
      node,
    ]);
    return [SKIP, index + 1];
  });
  for (const [index, pre] of blocks.entries()) {
    Object.assign(pre.properties, { tabIndex: 0, role: 'region', ariaLabel: text.code(index + 1) });
    const [code] = pre.children;
    if (code?.type === 'element' && code.tagName === 'code') await colour(code);
  }
}

async function colour(code: Element): Promise<void> {
  const names = [code.properties.className].flat().map(String);
  const language = names
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length)
    .toLowerCase();
  const text = toString(code);
  if (!language || text.length > MAX_COLOURED) return;
  // Loaded only where there is code: its grammars take a while.
  const { common, createLowlight } = await import('lowlight');
  lowlight ??= createLowlight(common);
  if (!lowlight.registered(language)) return;
  code.children = lowlight.highlight(language, text).children as Element['children'];
}

let lowlight: ReturnType<typeof createLowlight> | undefined;
