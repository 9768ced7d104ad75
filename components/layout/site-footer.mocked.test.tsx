import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

async function draw(facts: Readonly<Record<string, unknown>>): Promise<string> {
  vi.resetModules();
  vi.doMock('#site-facts', () => ({
    facts: { language: 'en', entries: 'pages', colors: [], name: 'Harbor Notes', ...facts },
  }));
  const { SiteFooter } = await import('./site-footer');
  const view = { menu: [], footer: [], unusedPages: [], hasTopics: false };
  return renderToStaticMarkup(<SiteFooter view={view as never} />);
}

it.each([
  ['moorings', 'Harbor Notes. moorings. Since 1990. '],
  ['Sound moorings!', 'Harbor Notes. Sound moorings! Since 1990. '],
  ['Sound moorings.', 'Harbor Notes. Sound moorings. Since 1990. '],
  [undefined, 'Harbor Notes. Since 1990. '],
])('ends the tagline %s in one sign', async (tagline, line) => {
  expect(await draw({ tagline, footer: 'Since 1990' })).toContain(`>${line}<`);
});
