import { Suspense } from 'react';
import type { FoundChecksProps } from '@/components/islands/search/found-checks';
import { SearchResults } from '@/components/islands/search/search-results';
import { CountedLinks } from '@/components/ui/counted-links';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { dimensionPath, paths } from '@/lib/paths';
import type { DomainSection } from '@/lib/views/dimension-index';

interface SearchPageProps extends Pick<FoundChecksProps, 'checks'> {
  readonly sections: readonly DomainSection[];
}

/** The page that searches. Without scripts it leads to the index of questions, which the browser's own find searches. */
export function SearchPage({ sections, checks }: SearchPageProps) {
  return (
    <>
      <PageHeading title="Search" />
      <Suspense fallback={<WithoutScripts />}>
        <SearchResults checks={checks} />
      </Suspense>
      <section data-runtime="start" aria-labelledby="browse" className="mt-16">
        <h2 id="browse" className="font-sans text-note font-semibold">
          Browse instead
        </h2>
        {sections.map(({ number, name, dimensions }) => (
          <div key={number} data-domain={number} className="mt-4 border-t border-accent pt-2">
            <h3 className="font-sans text-label text-ink-soft">{name}</h3>
            <CountedLinks entries={dimensions} pathOf={dimensionPath} />
          </div>
        ))}
      </section>
    </>
  );
}

function WithoutScripts() {
  return (
    <noscript>
      <p className="mt-6 max-w-measure">
        Searching needs scripts, and they are off. The{' '}
        <SiteLink href={paths.questions}>index of all questions and their other phrasings</SiteLink> works without: your
        browser’s own find searches it.
      </p>
    </noscript>
  );
}
