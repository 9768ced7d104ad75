import { expect, it } from 'vitest';
import { parseFigure } from './figure';

function fault(inner: string, root = '<svg viewBox="0 0 9 9">'): string | undefined {
  const figure = parseFigure(`${root}${inner}</svg>`);
  return 'fault' in figure ? figure.fault : undefined;
}

it('lets in shapes and text', () => {
  expect(
    fault('<g><rect class="figure-soft" width="9" height="9"/><text x="1" y="2" font-size="18">A</text></g>'),
  ).toBeUndefined();
});

it.each([
  ['<script>alert(1)</script>', 'script'],
  ['<style>*{}</style>', 'style'],
  ['<rect onload="x"/>', 'onLoad'],
  ['<rect style="fill:red"/>', 'style'],
  ['<image href="x.png"/>', 'image'],
  ['<use href="#a"/>', 'use'],
  ['<foreignObject><p>x</p></foreignObject>', 'foreignObject'],
  ['<rect fill="url(https://example.org/x)"/>', 'refers'],
  ['<rect class="anything"/>', 'classes'],
])('refuses %s', (inner, word) => {
  expect(fault(inner)).toContain(word);
});

it('needs a drawing that can be scaled', () => {
  expect(fault('', '<svg width="9">')).toContain('viewBox');
  expect(parseFigure('not a drawing')).toHaveProperty('fault');
  expect(parseFigure('')).toHaveProperty('fault');
});
