/** A page's module, and what its address says in the places that vary. */
export interface MatchedRoute {
  readonly file: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * The module of `app/` that draws a page: as Next's router finds it, a fixed step before one that varies.
 *
 * @param files relative to `app/`, with forward slashes.
 * @param path below the site's base path.
 * @see https://nextjs.org/docs/app/api-reference/file-conventions/dynamic-routes
 * @example
 * matchRoute(['tags/[slug]/page.tsx'], '/tags/trust'); // => { file: 'tags/[slug]/page.tsx', params: { slug: 'trust' } }
 */
export function matchRoute(files: readonly string[], path: string): MatchedRoute | undefined {
  const steps = path.split('/').filter((step) => step !== '');
  const found = files.flatMap((file): (MatchedRoute & { readonly pattern: readonly string[] })[] => {
    const pattern = file.split('/').slice(0, -1);
    if (!/(?:^|\/)page\.tsx$/.test(file) || pattern.length !== steps.length) return [];
    const params: Record<string, string> = {};
    for (const [index, step] of pattern.entries()) {
      const [, name] = /^\[(\w+)\]$/.exec(step) ?? [];
      if (name !== undefined) params[name] = steps[index]!;
      else if (step !== steps[index]) return [];
    }
    return [{ file, params, pattern }];
  });
  const [best] = found.sort((a, b) => rank(a.pattern) - rank(b.pattern));
  return best && { file: best.file, params: best.params };
}

/** The earlier a step varies, the later its route is asked. */
function rank(pattern: readonly string[]): number {
  return pattern.reduce((sum, step) => sum * 2 + (step.startsWith('[') ? 1 : 0), 0);
}
