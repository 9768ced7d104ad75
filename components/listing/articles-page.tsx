import { describeCount } from '@/components/ui/describe';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { paths } from '@/lib/paths';
import type { ListPage } from '@/lib/views/list-page';
import { ArticleList } from './article-list';

/** Everything there is, in the order of the map. */
export function ArticlesPage({ list }: { readonly list: ListPage }) {
  return (
    <>
      <PageHeading title="All questions">
        <p>
          {describeCount(list.total, 'question')}
          {list.pageCount > 1 && `, page ${list.page} of ${list.pageCount}`}
        </p>
      </PageHeading>
      <div className="mt-10">
        <ArticleList entries={list.entries} />
        <Pagination listPath={paths.articles} page={list.page} pageCount={list.pageCount} />
      </div>
    </>
  );
}
