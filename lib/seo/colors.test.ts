import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colors, getAccent } from './colors';

const css = readFileSync('app/globals.css', 'utf8');

it.each([
  ['paper', colors.paper],
  ['ink', colors.ink],
  ['ink-soft', colors.inkSoft],
  ['line', colors.line],
  ['line-strong', colors.lineStrong],
])('draws with the stylesheet’s %s', (name, { light, dark }) => {
  expect(css).toContain(`--color-${name}: light-dark(${light}, ${dark});`);
});

it('draws each domain in its own colour', () => {
  for (const number of [1, 2, 3]) {
    const rule = new RegExp(`\\[data-domain='${number}'\\] \\{\\s*--accent: light-dark\\(${getAccent(number)},`);
    expect(css).toMatch(rule);
  }
  expect(css).toMatch(new RegExp(`:root \\{[^}]*--accent: light-dark\\(${getAccent(undefined)},`));
});

it('falls back on the plain accent for a domain beyond the palette', () => {
  expect(getAccent(9)).toBe(getAccent(undefined));
});
