import { PAGE_LANGUAGE } from '@/components/ui/mark-language';
import type { FindableProps } from '@/components/search/found-pages';
import { SearchResults } from '@/components/search/search-results.client';
import { LinkList } from '@/components/ui/link-list';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { SmallSection } from '@/components/ui/small-section';
import { dimensionPath, paths } from '@/lib/site/paths';
import type { DomainSection } from '@/lib/content/views/dimension';
import type { QuestionIndex } from '@/lib/content/views/question-index';
import { QuestionsByDimension } from './question-index';
import { pages as pageNames } from '#words/frame';
import { search as words } from '#words/search';

interface SearchPageProps extends FindableProps {
  readonly sections: readonly DomainSection[];
  readonly index: QuestionIndex;
}

/** The page that searches. Without scripts it leads to the index of questions, which the browser's own find searches. */
export function SearchPage({ sections, index, checks, pages }: SearchPageProps) {
  return (
    <div id="search-page">
      <PageHeading title={pageNames.search} language={PAGE_LANGUAGE} />
      <SearchResults checks={checks} pages={pages} />
      <WithoutScripts index={index} />
      {sections.length > 0 && (
        <SmallSection id="browse" title={words.browse} className="mt-16 in-data-query:hidden">
          {sections.map(({ number, name, dimensions }) => (
            <div key={number} data-domain={number} className="mt-4 border-t border-accent pt-2">
              <h3 className="font-sans text-label text-ink-soft">{name}</h3>
              <LinkList entries={dimensions} pathOf={dimensionPath} />
            </div>
          ))}
        </SmallSection>
      )}
    </div>
  );
}

function WithoutScripts({ index }: Pick<SearchPageProps, 'index'>) {
  return (
    <noscript>
      <p className="mt-6 max-w-measure">
        {words.noScripts} <SiteLink href={paths.questions}>{words.byFirstLetters}</SiteLink>
      </p>
      <QuestionsByDimension index={index} />
    </noscript>
  );
}
