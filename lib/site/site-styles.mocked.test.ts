import { expect, test, vi } from 'vitest';

test.each([
  ['en', ''],
  ['ar', 'فُتحت'],
])('the marks of what was read are in the words of a site in %s', async (language, words) => {
  vi.resetModules();
  vi.doMock('#site-facts', () => ({ facts: { language, entries: 'pages', colors: [], name: 'A site' } }));
  const { buildSiteStyles } = await import('./site-styles');
  const styles = buildSiteStyles();
  expect(styles.includes('a[data-read]')).toBe(words !== '');
  expect(styles).toContain(words);
});

test.each([
  ['en', false],
  ['he', true],
])('drawings of a site in %s follow its text', async (language, isMirrored) => {
  vi.resetModules();
  vi.doMock('#site-facts', () => ({ facts: { language, entries: 'pages', colors: [], name: 'A site' } }));
  const { buildSiteStyles } = await import('./site-styles');
  expect(buildSiteStyles().includes('.mirrored')).toBe(isMirrored);
});
