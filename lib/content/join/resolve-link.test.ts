import { expect, it } from 'vitest';
import { createLinkResolver } from './resolve-link';

const article = (slug: string, title: string, headings: string[] = [], aliases: string[] = []) => ({
  slug,
  title,
  aliases,
  headings: headings.map((id) => ({ id })),
});

const resolve = createLinkResolver({
  articles: [
    article('why-do-plans-slip', 'Why do plans slip?', ['why-this-matters']),
    article('how-do-you-rebuild-trust-after-a-broken-promise', 'How do you rebuild trust?', [], ['rebuilding-trust']),
    article('how-do-you-measure-trust', 'How do you measure trust?'),
  ],
  dimensions: [
    { slug: 'leadership-pipeline', name: 'Leadership Pipeline' },
    { slug: 'role-clarity-and-accountability', name: 'Role Clarity & Accountability' },
  ],
  tags: [{ slug: 'trust' }],
  diagnostics: [{ dimension: 'leadership-pipeline' }],
  ownHosts: ['firm.example'],
});

it.each([
  ['why-do-plans-slip.md', '/articles/why-do-plans-slip'],
  ['why-do-plans-slip.mdx', '/articles/why-do-plans-slip'],
  ['why-do-plans-slip', '/articles/why-do-plans-slip'],
  ['./why-do-plans-slip.md#why-this-matters', '/articles/why-do-plans-slip#why-this-matters'],
  ['../articles/why-do-plans-slip.md#short-answer', '/articles/why-do-plans-slip#short-answer'],
  ['/articles/why-do-plans-slip', '/articles/why-do-plans-slip'],
  ['Why%20do%20plans%20slip%3F.md', '/articles/why-do-plans-slip'],
  ['https://firm.example/insights/why-do-plans-slip', '/articles/why-do-plans-slip'],
  ['rebuilding-trust', '/articles/how-do-you-rebuild-trust-after-a-broken-promise'],
  ['../dimensions/leadership-pipeline.md', '/dimensions/leadership-pipeline'],
  ['/dimensions/role-clarity-&-accountability.md', '/dimensions/role-clarity-and-accountability'],
  ['leadership-pipeline.md', '/dimensions/leadership-pipeline'],
  ['/tags/trust', '/tags/trust'],
  ['../diagnostics/leadership-pipeline.yml', '/diagnostics/leadership-pipeline'],
  ['/diagnostics/leadership-pipeline', '/diagnostics/leadership-pipeline'],
  ['/diagnostics', '/diagnostics'],
  ['../README.md', '/'],
  ['questions/INDEX.md#anchor', '/articles'],
  ['/dimensions', '/dimensions'],
  ['https://elsewhere.example/x', 'https://elsewhere.example/x'],
  ['mailto:a@firm.example', 'mailto:a@firm.example'],
])('follows %s to %s without a doubt', (url, href) => {
  expect(resolve(url, 'text')).toEqual({ href });
});

it.each([
  ['how-do-you-rebuild-trust', 'text', '/articles/how-do-you-rebuild-trust-after-a-broken-promise', 'link-loose'],
  ['old-name.md', 'Why do plans slip?', '/articles/why-do-plans-slip', 'link-loose'],
  ['why-do-plans-slip.md#nowhere', 'text', '/articles/why-do-plans-slip', 'link-fragment'],
  ['https://firm.example', 'All Leadership Pipeline Content', '/dimensions/leadership-pipeline', 'link-site-root'],
  ['https://firm.example/', 'Why do plans slip?', '/articles/why-do-plans-slip', 'link-site-root'],
  ['https://firm.example', 'our site', '/', 'link-site-root'],
])('follows %s (%s) to %s, with a doubt', (url, text, href, code) => {
  const resolution = resolve(url, text);
  expect(resolution.href).toBe(href);
  expect(resolution.issue?.code).toBe(code);
});

it('takes no shortened name that could be two articles', () => {
  expect(resolve('how-do-you', 'text')).toMatchObject({ issue: { code: 'link-broken' } });
});

it('leaves a link to nowhere without an address and names the nearest', () => {
  const { href, issue } = resolve('why-do-plans-slipp.md', 'text');
  expect(href).toBeUndefined();
  expect(issue).toMatchObject({ code: 'link-broken', fix: 'Did you mean why-do-plans-slip.md?' });
});

it('follows a fragment only to a heading of the same article', () => {
  expect(resolve('#why-this-matters', 'text', 'why-do-plans-slip')).toEqual({ href: '#why-this-matters' });
  expect(resolve('#why-this-matters', 'text', 'how-do-you-measure-trust').href).toBeUndefined();
  expect(resolve('#why-this-matters', 'text').href).toBeUndefined();
});

it.each(['', '%', '%E0%A4%A', 'http://', 'https://[', '//'])('survives the address %j', (url) => {
  expect(() => resolve(url, 'text')).not.toThrow();
});
