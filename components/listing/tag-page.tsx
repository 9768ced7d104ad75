import { counts } from '#words/base';
import { lists } from '#words/lists';
import { PageFeedback } from '@/components/layout/page-feedback';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { LinkList } from '@/components/ui/link-list';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { SmallSection } from '@/components/ui/small-section';
import { tagPath } from '@/lib/site/paths';
import type { TagView } from '@/lib/content/views/tags';
import { ArticleList } from './article-list';

/** What a tag means, and the questions that carry it. */
export function TagPage({ view }: { readonly view: TagView }) {
  const { slug, label, steps, definition, aliases, list, neighbours } = view;
  return (
    <>
      <PageHeading title={label} above={<Breadcrumb steps={steps} />}>
        {definition && <p>{definition}</p>}
      </PageHeading>
      {aliases.length > 0 && (
        <p className="mt-3 font-sans text-label text-ink-soft lining-nums">{lists.alsoCalled(counts.list(aliases))}</p>
      )}
      <h2 className="mt-12 mb-3 text-h3 font-medium">{counts.entries(list.total)}</h2>
      <ArticleList entries={list.entries} />
      <Pagination listPath={tagPath(slug)} page={list.page} pageCount={list.pageCount} />
      {neighbours.length > 0 && (
        <SmallSection id="neighbours" title={lists.relatedTags} className="mt-14">
          <LinkList entries={neighbours} pathOf={tagPath} />
        </SmallSection>
      )}
      <div className="mt-12 max-w-measure">
        <PageFeedback path={tagPath(slug)} title={label} />
      </div>
    </>
  );
}
