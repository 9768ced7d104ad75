import { expect, it } from 'vitest';
import { createReport } from '@/lib/content/check/create-finding';
import { buildRedirects } from './build-redirects';

const LOCATION = { path: 'redirects.yml' };

interface Options {
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly redirects?: Readonly<Record<string, string>>;
}

function build({ aliases = {}, redirects = {} }: Options) {
  const { findings, report } = createReport();
  const sources = {
    articles: ['why', 'what'].map((slug) => ({ slug, aliases: [...(aliases[slug] ?? [])], locate: () => LOCATION })),
    pages: [],
    dimensions: [{ slug: 'trust' }],
    tags: [{ slug: 'blame' }],
    selfChecks: [],
    redirects: Object.entries(redirects).map(([from, to]) => ({ from, to, location: LOCATION })),
  };
  const built = buildRedirects(sources, report);
  return { codes: findings.map(({ code }) => code), built };
}

it('leads from slugs, file names and paths to the article', () => {
  const { built, codes } = build({ aliases: { why: ['old', 'older.md', '/insights/why/', '/why.html'] } });
  expect(codes).toEqual([]);
  expect(built.map(({ from }) => from)).toEqual(['/articles/old', '/articles/older', '/insights/why', '/why']);
  expect(new Set(built.map(({ to }) => to))).toEqual(new Set(['/articles/why']));
});

it('leads to any page, and to a place on it', () => {
  const redirects = { '/a': '/tags/blame', '/b': '/dimensions/trust#why', '/c': '/tags' };
  expect(build({ redirects })).toMatchObject({ codes: [], built: [{ to: '/tags/blame' }, {}, {}] });
});

it.each([
  ['an address that climbs', { aliases: { why: ['/../secret'] } }, 'alias-invalid'],
  ['another site', { redirects: { 'https://b.example/x': '/tags' } }, 'alias-invalid'],
  ['markup', { aliases: { why: ['/"><script>'] } }, 'alias-invalid'],
  ['a line break', { aliases: { why: ['/a\n/b 200'] } }, 'alias-invalid'],
  ['the address of a page', { aliases: { why: ['what'] } }, 'alias-taken'],
  ['one address for two articles', { aliases: { why: ['old'], what: ['old'] } }, 'alias-duplicate'],
  ['an address in both files', { aliases: { why: ['/old'] }, redirects: { '/old': '/tags' } }, 'alias-duplicate'],
  ['a chain', { redirects: { '/a': '/b', '/b': '/tags' } }, 'redirect-chain'],
  ['a loop', { redirects: { '/a': '/b', '/b': '/a' } }, 'redirect-chain'],
  ['a loop of one', { redirects: { '/a': '/a' } }, 'redirect-chain'],
  ['a way to nowhere', { redirects: { '/a': '/gone' } }, 'redirect-unknown'],
  ['a way to another site', { redirects: { '/a': 'https://b.example/' } }, 'redirect-unknown'],
])('refuses %s', (_, options, code) => {
  expect(build(options).codes).toContain(code);
});

it('takes other names for names, and its own address for nothing', () => {
  expect(build({ aliases: { why: ['Time off', 'PTO', 'why', '为什么'], what: ['PTO'] } })).toEqual({
    codes: [],
    built: [],
  });
});
