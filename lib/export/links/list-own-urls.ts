/**
 * The addresses of the site in a text of any format: a feed, a sitemap, data.
 *
 * @param base what they begin with: the site's origin and base path.
 * @example
 * listOwnUrls('<loc>https://a.example/x?a=1&amp;b</loc>', 'https://a.example'); // => ['/x']
 */
export function listOwnUrls(text: string, base: string): string[] {
  const { pathname } = new URL(base);
  const prefix = pathname === '/' ? '' : pathname;
  const paths = new Set<string>();
  for (let at = text.indexOf(base); at !== -1; at = text.indexOf(base, at + 1)) {
    const [rest = ''] = /^[^\s"'<>()\]\\?#&]*/.exec(text.slice(at + base.length, at + base.length + 2000)) ?? [];
    // A word in capitals stands for something: /api/articles/SLUG.json.
    if (/\/[A-Z]+\b/.test(rest)) continue;
    // The same letters may begin the name of another host or place.
    if (rest === '' || rest.startsWith('/')) paths.add(prefix + (rest.replace(/(?<![.,;:!])[.,;:!]+$/, '') || '/'));
  }
  return [...paths];
}
