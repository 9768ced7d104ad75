import type { ReactNode } from 'react';
import { SiteLink } from '@/components/ui/site-link';
import { SmallSection } from '@/components/ui/small-section';
import { findPages, findSelfChecks, type FindablePage, type FindableSelfCheck } from '@/lib/search/query/find-pages';
import { selfCheckPath } from '@/lib/site/paths';
import { pages as pageNames } from '#words/frame';
import { search } from '#words/search';

interface FoundChecksProps {
  readonly query: string;
  /** The names of the dimensions of the answers, the best first. */
  readonly dimensions: readonly (string | undefined)[];
  readonly checks: readonly (FindableSelfCheck & { readonly domain: number })[];
}

/** The self-checks that fit a search: for those who do not want to be told, but to find out. */
export function FoundChecks({ query, dimensions, checks }: FoundChecksProps) {
  const found = findSelfChecks(query, dimensions, checks);
  return (
    <FoundList
      id="checks"
      title={pageNames.checks}
      entries={found.map(({ dimension, name, title, domain }) => {
        return { href: selfCheckPath(dimension), title, domain, summary: search.checkFacts(name) };
      })}
    />
  );
}

interface FoundPagesProps {
  readonly query: string;
  readonly pages: readonly FindablePage[];
}

/** The templates and pages that fit a search: what to take, and what is said about the site itself. */
export function FoundPages({ query, pages }: FoundPagesProps) {
  const found = findPages(query, pages);
  const areTemplates = found.every(({ isTemplate }) => isTemplate);
  return <FoundList id="pages" title={areTemplates ? search.templates : search.templatesAndPages} entries={found} />;
}

interface FoundListProps {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly {
    readonly href: string;
    readonly title: string;
    readonly domain?: number;
    readonly summary?: ReactNode;
  }[];
}

function FoundList({ id, title: heading, entries }: FoundListProps) {
  if (entries.length === 0) return null;
  return (
    <SmallSection id={id} title={heading} className="mt-8 max-w-measure">
      <ul className="mt-2 border-b border-line">
        {entries.map(({ href, title, domain, summary }) => (
          <li key={href} data-domain={domain} className="border-t border-line py-2">
            <SiteLink
              href={href}
              className="inline-flex min-h-11 items-center text-h3 font-medium no-underline hover:underline"
            >
              {title}
            </SiteLink>
            {summary && <p className="font-sans text-label text-ink-soft">{summary}</p>}
          </li>
        ))}
      </ul>
    </SmallSection>
  );
}

/** What the search page knows of the pages beside its articles. */
export type FindableProps = Pick<FoundChecksProps, 'checks'> & Pick<FoundPagesProps, 'pages'>;
