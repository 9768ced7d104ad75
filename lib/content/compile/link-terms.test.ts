import type { Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { createTermPattern, linkTerms } from './link-terms';

const TERMS = [
  { label: 'Decision rights', href: '/tags/decision-rights', noteId: 'term-decision-rights' },
  { label: 'Trust', href: '/tags/trust', noteId: 'term-trust' },
];

function mark(...children: Root['children']): string {
  const tree: Root = { type: 'root', children };
  linkTerms(tree, TERMS);
  return toHtml(tree);
}

it('links the first mention of a term, as it is written', () => {
  expect(mark(h('p', 'Clear decision rights. Decision rights again.'))).toBe(
    '<p>Clear <a href="/tags/decision-rights" class="term" interestfor="term-decision-rights">decision rights</a>. Decision rights again.</p>',
  );
});

it('marks no term inside a link, a heading or code', () => {
  const html = mark(h('h2', 'Trust'), h('p', [h('a', { href: '/x' }, 'trust'), ' ', h('code', 'trust')]));
  expect(html).not.toContain('class="term"');
});

it('finds whole words only', () => {
  expect(mark(h('p', 'distrust, trust-busting, trusted'))).not.toContain('class="term"');
  expect('Their decision  rights'.match(createTermPattern(['decision rights']))).toEqual(['decision  rights']);
});

it('marks nothing if there are no terms, and reads signs as they are', () => {
  expect('anything'.match(createTermPattern([]))).toBeNull();
  expect('I use C++ daily'.match(createTermPattern(['C++']))).toEqual(['C++']);
});
