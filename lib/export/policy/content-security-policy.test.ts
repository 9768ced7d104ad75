import { expect, it } from 'vitest';
import { createHeaderPolicy, createPagePolicy, hashSource } from './content-security-policy';

const hashes = { scripts: [hashSource('alert(1)')], styles: [hashSource('p{}')] };

it('begins with nothing', () => {
  expect(createPagePolicy({ scripts: [], styles: [] })).toMatch(/^default-src 'none'; script-src 'self'; /);
});

it('never says unsafe, and names no other host', () => {
  for (const policy of [createPagePolicy(hashes), createHeaderPolicy(hashes)]) {
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
});

it('forbids frames around the site in the header, where alone it can be said', () => {
  expect(createHeaderPolicy(hashes)).toContain("frame-ancestors 'none'");
  expect(createPagePolicy(hashes)).not.toContain('frame-ancestors');
});

it('leaves scripts to the pages’ own policies where there are too many to name', () => {
  const many = { ...hashes, scripts: Array.from({ length: 50 }, (_, index) => hashSource(String(index))) };
  expect(createHeaderPolicy(many)).not.toMatch(/script-src|default-src/);
  expect(createHeaderPolicy(many)).toContain("object-src 'none'");
});
