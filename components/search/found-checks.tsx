import { SiteLink } from '@/components/ui/site-link';
import { selfCheckPath } from '@/lib/site/paths';
import { findSelfChecks, type FindableSelfCheck } from '@/lib/search/query/find-self-checks';
import { pages } from '#words/frame';
import { search } from '#words/search';

export interface FoundChecksProps {
  readonly query: string;
  /** The names of the dimensions of the answers, the best first. */
  readonly dimensions: readonly (string | undefined)[];
  readonly checks: readonly (FindableSelfCheck & { readonly domain: number })[];
}

/** The self-checks that fit a search: for those who do not want to be told, but to find out. */
export function FoundChecks({ query, dimensions, checks }: FoundChecksProps) {
  const found = findSelfChecks(query, dimensions, checks);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="checks" className="mt-8 max-w-measure">
      <h2 id="checks" className="font-sans text-note font-semibold">
        {pages.checks}
      </h2>
      <ul className="mt-2 border-b border-line">
        {found.map(({ dimension, name, title, domain }) => (
          <li key={dimension} data-domain={domain} className="border-t border-line py-2">
            <SiteLink
              href={selfCheckPath(dimension)}
              className="inline-flex min-h-11 items-center text-h3 font-medium no-underline hover:underline"
            >
              {title}
            </SiteLink>
            <p className="font-sans text-label text-ink-soft">{search.checkFacts(name)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
