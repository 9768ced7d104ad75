import { PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { pages } from '#words/frame';
import { lists } from '#words/lists';
import { ArticleFilter } from '@/components/listing/article-filter.client';
import { PageFeedback } from '@/components/layout/page-feedback';
import { LinkList } from '@/components/ui/link-list';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { SiteLink } from '@/components/ui/site-link';
import { SmallSection } from '@/components/ui/small-section';
import { dimensionPath, paths, tagPath } from '@/lib/site/paths';
import type { FilterView } from '@/lib/content/views/filters';
import type { ListPage } from '@/lib/content/views/list-page';
import { ArticleList } from './article-list';
import { QuestionViews } from './question-views';

interface ArticlesPageProps {
  readonly list: ListPage;
  readonly filters: FilterView;
}

const MAX_TAGS = 40;

/** Everything there is, in the order of the map, with filters over it and the ways to single dimensions and tags. */
export function ArticlesPage({ list, filters }: ArticlesPageProps) {
  return (
    <>
      <PageHeading title={pages.allEntries} language={PAGE_LANGUAGE}>
        {list.page > 1 && <p>{lists.page(list.page, list.pageCount)}</p>}
      </PageHeading>
      <QuestionViews current={paths.articles} hasTopics={filters.dimension.length > 0} />
      <ArticleFilter view={filters}>
        <ArticleList entries={list.entries} />
        <Pagination listPath={paths.articles} page={list.page} pageCount={list.pageCount} />
      </ArticleFilter>
      {filters.dimension.length > 0 && (
        <SmallSection id="by-dimension" title={lists.byTopic} className="mt-16 in-data-query:hidden">
          <LinkList entries={filters.dimension} pathOf={dimensionPath} />
        </SmallSection>
      )}
      {filters.tag.length > 0 && (
        <SmallSection id="by-tag" title={lists.byTag} className="mt-8 in-data-query:hidden">
          <LinkList entries={filters.tag.slice(0, MAX_TAGS)} pathOf={tagPath} />
          {filters.tag.length > MAX_TAGS && (
            <p className="font-sans text-note">
              <SiteLink href={paths.tags} className="inline-flex min-h-11 items-center">
                {lists.allTags(filters.tag.length)}
              </SiteLink>
            </p>
          )}
        </SmallSection>
      )}
      <div className="mt-12 max-w-measure in-data-query:hidden">
        <PageFeedback path={paths.articles} title={pages.allEntries} />
      </div>
    </>
  );
}
