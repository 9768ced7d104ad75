import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

/** What is called so in every language. */
const NAMES = ['WCAG', 'AA', 'axe', 'html-validate', 'Orca', 'Tab'];

/** The site's own pages as they are drawn for a site in a language. */
async function drawPages(language: string): Promise<string> {
  vi.resetModules();
  vi.doMock('#site-facts', () => ({
    facts: { language, entries: 'questions', colors: [], name: '٧٧', email: '٧@٧.٧', url: 'https://example.org' },
  }));
  const { InPageLanguage } = await import('./mark-language');
  const { AccessibilityPage } = await import('@/components/pages/accessibility-page');
  const { PrivacyPage } = await import('@/components/pages/privacy-page');
  const { LibraryPage } = await import('@/components/library/library-page');
  const { LibraryList } = await import('@/components/library/library-list');
  const { OfflinePage } = await import('@/components/library/offline/offline-page');
  const { PackPage } = await import('@/components/reading-pack/pack-page');
  const { ResultsPage } = await import('@/components/self-checks/results-page');
  const { CheckIndex } = await import('@/components/self-checks/check-index');
  const { TemplateIndex } = await import('@/components/templates/template-index');
  const entry = { slug: 'a', title: '٣' };
  return renderToStaticMarkup(
    <>
      <InPageLanguage>
        <AccessibilityPage />
        <PrivacyPage />
        <LibraryPage map={{ columns: [], groups: [], total: 0 }} />
        <LibraryList id="saved" title="٧" entries={[{ entry, isGone: false }]} />
        <OfflinePage />
        <PackPage />
      </InPageLanguage>
      <ResultsPage checks={[]} articles={{}} />
      <CheckIndex sections={[]} />
      <TemplateIndex sections={[]} />
    </>,
  );
}

test('pages of a site in Arabic have no English word, and need not say what language they are in', async () => {
  const html = await drawPages('ar-EG');
  expect(html).not.toContain('lang=');
  const labels = [...html.matchAll(/ (?:aria-label|alt|placeholder|title)="([^"]*)"/g)].map(([, label]) => label);
  const said = [html.replace(/<kbd.*?<\/kbd>/g, '').replace(/<[^>]*>/g, ' '), ...labels].join(' ');
  expect(said).toContain('لا أحد يتتبّعك');
  expect(said.match(/[a-z-]{2,}/gi)?.filter((word) => !NAMES.includes(word))).toEqual([]);
});

test('where the words are in another language than the site, they say so, and the titles within them too', async () => {
  const html = await drawPages('he');
  expect(html).toMatch(/^<div lang="en" dir="ltr">/);
  expect(html).toMatch(/<a lang="he" dir="rtl"[^>]*>٣</);
  expect(html).toMatch(/<h1 lang="en" dir="ltr"[^>]*>Self-check results</);
});
