import { expect, it } from 'vitest';
import { absoluteUrl } from '@/lib/site/paths';
import { aKnowledgeBase, anArticle } from './test-factories';

const own = absoluteUrl('/articles/why');

/** What becomes of an address that an article claims, or several articles do. */
function claim(canonical: string | undefined, ...slugs: string[]) {
  const articles = ['why', ...slugs].map((slug) => anArticle({ slug, title: `${slug}?`, canonical }));
  const { getArticle, findings } = aKnowledgeBase({ articles });
  const [code] = findings.flatMap((finding) => (finding.code.startsWith('canonical') ? [finding.code] : []));
  return { elsewhere: getArticle('why')!.canonicalElsewhere, code };
}

it('has nothing to say where an article claims nothing, or its own address', () => {
  expect(claim(undefined)).toEqual({});
  expect(claim(own)).toEqual({});
});

it.each([
  ['', 'canonical-empty'],
  ['https://firm.example', 'canonical-root'],
  ['https://firm.example/', 'canonical-root'],
  [absoluteUrl('/'), 'canonical-root'],
  [absoluteUrl('/articles/another'), 'canonical-elsewhere'],
  ['https://firm.example/insights/why', 'canonical-elsewhere'],
])('keeps the page’s own address against %j', (url, code) => {
  expect(claim(url)).toEqual({ code });
});

it.each(['javascript:alert(1)', 'not a url', '/a', 'ftp://firm.example/x', 'https://a:b@firm.example/x', `${own}#x`])(
  'refuses %s',
  (url) => {
    expect(claim(url)).toEqual({ code: 'canonical-invalid' });
  },
);

it('honours, with a warning, an address of the same host outside the site’s pages', () => {
  const url = absoluteUrl('/insights/why');
  expect(claim(url)).toEqual({ elsewhere: url, code: 'canonical-elsewhere' });
});

it('keeps the page’s own address against one that other articles claim too', () => {
  const url = absoluteUrl('/insights/why');
  expect(claim(url, 'how')).toEqual({ code: 'canonical-shared' });
});
