import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildDomainStyles, fitDomainColor, getContrast, MIN_CONTRAST } from './domain-colors';
import { readSite } from './read-site';

const LIGHT = '#fbf9f4';
const DARK = '#161511';

it('knows the papers of the stylesheet', () => {
  expect(readFileSync('app/globals.css', 'utf8')).toContain(`--color-paper: light-dark(${LIGHT}, ${DARK});`);
});

it.each(['#1a6b4f', '#ff0', '#000', '#fff', '#808080', '#c0392b'])('makes %s readable on both papers', (color) => {
  const { light, dark } = fitDomainColor(color);
  expect(getContrast(light, LIGHT)).toBeGreaterThanOrEqual(MIN_CONTRAST);
  expect(getContrast(dark, DARK)).toBeGreaterThanOrEqual(MIN_CONTRAST);
});

it('leaves a colour as it is where it can be read', () => {
  expect(fitDomainColor('#862b14').light).toBe('#862b14');
  expect(getContrast('#000', '#ffffff')).toBe(21);
});

it('writes a rule for each domain, and none without colours', () => {
  expect(buildDomainStyles([])).toBe('');
  expect(buildDomainStyles(['#862b14', '#1c4480'])).toMatch(
    /^:root \[data-domain="1"\]\{--accent:light-dark\(#862b14,#[0-9a-f]{6}\);.*\[data-domain="2"\]\{--accent:light-dark\(#1c4480,/,
  );
});

it('says at its line that a colour is too pale, and what is used', () => {
  const { findings, facts } = readSite('name: A\nurl: https://a.example\ncolors:\n  - "#862b14"\n  - "#7fd4ff"');
  expect(findings).toMatchObject([{ code: 'site-invalid', line: 5 }]);
  expect(findings[0]!.message).toMatch(
    /^"#7fd4ff" has a contrast of 1\.\d on the page; it is darkened to #[0-9a-f]{6}\.$/,
  );
  expect(facts.colors).toEqual(['#862b14', '#7fd4ff']);
});
