import { brotliCompressSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SiteFacts } from '@/lib/site/site-schema';
import { PageFeedback } from './page-feedback';
import { SiteHeader } from './site-header';

type Facts = Partial<Pick<SiteFacts, 'email' | 'feedbackUrl' | 'editUrl' | 'suggestionUrl'>>;
const { site } = vi.hoisted(() => ({ site: { name: 'Firm', origin: 'https://firm.example', basePath: '' } as Facts }));
vi.mock('@/lib/site/site', () => ({ site: Object.assign(site, { language: 'en' }) }));

beforeEach(() => {
  for (const name of ['email', 'feedbackUrl', 'editUrl', 'suggestionUrl'] as const) delete site[name];
});

function render(facts: Facts): string {
  Object.assign(site, facts);
  return renderToStaticMarkup(<PageFeedback path="/articles/why" title="Why?" source="articles/why not.md" />);
}

it('is absent where the site names no address', () => {
  expect(render({})).toBe('');
});

it('is a plain form where the site takes one, and leads to the file', () => {
  const html = render({
    feedbackUrl: 'https://forms.firm.example/answers',
    editUrl: 'https://git.example/edit/main/{path}',
    suggestionUrl: 'mailto:a@firm.example?body={question}',
  });
  expect(html).toMatch(/<form (?=[^>]*method="post")(?=[^>]*action="https:\/\/forms\.firm\.example\/answers")/);
  expect(html).toContain('name="page" value="https://firm.example/articles/why"');
  expect(html.match(/<button (?=[^>]*name="helpful")(?=[^>]*value="(?:yes|no)")/g)).toHaveLength(2);
  expect(html.match(/<input (?=[^>]*type="radio")(?=[^>]*name="reason")/g)).toHaveLength(3);
  expect(html).toContain('href="https://git.example/edit/main/articles/why%20not.md"');
  expect(html).toContain('href="mailto:a@firm.example?body="');
  expect(brotliCompressSync(html).byteLength).toBeLessThan(1024);
});

it('is a mail with the page in it where the site has only that', () => {
  const html = render({ email: 'a@firm.example' });
  expect(html).not.toContain('<form');
  expect(html).toContain(
    'href="mailto:a@firm.example?subject=Report%20a%20mistake%3A%20Why%3F&amp;body=https%3A%2F%2Ffirm.example%2Farticles%2Fwhy%0A%0A"',
  );
  expect(html.match(/href="mailto:/g)).toHaveLength(4);
  expect(html).toContain('Was this helpful?');
  expect(brotliCompressSync(html).byteLength).toBeLessThan(600);
});

it('puts the owner’s mark and pages into the header', () => {
  const menu = [{ href: '/about', title: 'About us' }];
  const view = { hasChecks: false, hasTopics: true, unusedPages: [], menu, footer: [] };
  const own = renderToStaticMarkup(<SiteHeader view={{ ...view, logo: 'logo.svg' }} />);
  expect(own).toContain('<img src="/media/logo.svg" alt=""');
  expect(own.match(/href="\/about"/g)).toHaveLength(2);
  expect(renderToStaticMarkup(<SiteHeader view={{ ...view, logo: undefined }} />)).not.toContain('<img');
});
