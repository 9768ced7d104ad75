import { ArticleText } from '@/components/article/article-text';
import { PageFeedback } from '@/components/layout/page-feedback';
import { PageHeading } from '@/components/ui/page-heading';
import { contentPagePath } from '@/lib/site/paths';
import type { Page } from '@/lib/content/join/model';

interface ContentPageProps {
  readonly page: Page;
  /** Its text. */
  readonly html: string;
}

/** A page of the site in the words of the collection: set as an article is, without its apparatus. */
export function ContentPage({ page: { slug, path, title, summary, language }, html }: ContentPageProps) {
  return (
    <>
      <PageHeading title={title} language={language}>
        {summary && <p>{summary}</p>}
      </PageHeading>
      <ArticleText language={language} html={html} className="mt-10 max-w-measure" />
      <div className="max-w-measure">
        <PageFeedback path={contentPagePath(slug)} title={title} source={path} />
      </div>
    </>
  );
}
