import type { Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { rehypeHeadingLinks } from './finish-tree';

function link(...children: Root['children']): string {
  const tree: Root = { type: 'root', children };
  rehypeHeadingLinks()(tree);
  return toHtml(tree);
}

it('makes a heading a link to itself, and its words stay its name', () => {
  expect(link(h('h2', { id: 'why' }, 'Why'))).toBe('<h2 id="why"><a href="#why" class="heading-link">Why</a></h2>');
});

it('leaves a heading alone that holds a link or has no address', () => {
  const html = link(h('h2', { id: 'x' }, h('a', { href: '/x' }, 'X')), h('h3', 'Y'), h('h4', { id: 'z' }, 'Z'));
  expect(html).toBe('<h2 id="x"><a href="/x">X</a></h2><h3>Y</h3><h4 id="z">Z</h4>');
});
