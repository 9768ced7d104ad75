import { expect, it, vi } from 'vitest';

async function keyOf(facts: Readonly<Record<string, unknown>>): Promise<string> {
  vi.resetModules();
  vi.doMock('#site-facts', () => ({
    facts: { language: 'en', entries: 'pages', colors: [], name: 'A site', ...facts },
  }));
  const { getCodeKey } = await import('./get-code-key');
  return getCodeKey();
}

it('is the same for the same facts of the site', async () => {
  expect(await keyOf({})).toBe(await keyOf({}));
});

it.each([
  ['its name', { name: 'Another site' }],
  ['the license that articles name', { license: 'CC0' }],
  ['the line at the foot of every page', { footer: 'All of us' }],
  ['its address', { url: 'https://example.org/answers' }],
])('changes with %s', async (_, facts) => {
  expect(await keyOf(facts)).not.toBe(await keyOf({}));
});
