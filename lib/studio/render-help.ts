import { existsSync, readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { slug } from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { escapeAttribute } from '@/lib/export/html/edit-html';

/** The guide for writers, which is the studio's help. */
const GUIDE = 'writing-articles';

/**
 * A page of `docs/` as the studio shows it, set as an article is.
 *
 * @param name without `.md`; the guide for writers without it.
 * @returns `undefined` if there is no such page.
 */
export function renderHelp(name = GUIDE): string | undefined {
  const file = `docs/${name}.md`;
  if (!/^[\w-]+$/.test(name) || !existsSync(file)) return undefined;
  const tree = toHast(unified().use(remarkParse).use(remarkGfm).parse(readFileSync(file, 'utf8')));
  visit(tree, 'element', (element: Element) => {
    const { tagName, properties } = element;
    if (/^h[1-6]$/.test(tagName)) properties.id = slug(toString(element));
    if (tagName === 'h1') properties.className = ['text-h1'];
    if (tagName === 'img') properties.src = `/help/${String(properties.src)}`;
    if (tagName === 'a' && /^[\w-]+\.md/.test(String(properties.href)))
      properties.href = `/help/${String(properties.href)}`;
  });
  const heading = 'children' in tree ? tree.children.find((node) => node.type === 'element') : undefined;
  const title = escapeAttribute(heading ? toString(heading) : name);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"></head><body><main class="article-text mx-auto my-8 max-w-measure px-5">${toHtml(tree)}</main></body></html>`;
}
