import { templates as words } from '#words/reference';
import { ArticleText } from '@/components/article/article-text';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { CopyButton } from '@/components/ui/copy-button.client';
import { LinkList } from '@/components/ui/link-list';
import { PageHeading } from '@/components/ui/page-heading';
import { PageFeedback } from '@/components/layout/page-feedback';
import { StandaloneLink } from '@/components/ui/standalone-link';
import type { TemplateView } from '@/lib/content/views/templates';
import { articlePath, hrefTo, templateFilePath, templatePath } from '@/lib/site/paths';

interface TemplatePageProps {
  readonly view: TemplateView;
}

/** A template: the blank to download, and an example of it filled in. On paper the blank alone, on one sheet. */
export function TemplatePage({ view }: TemplatePageProps) {
  const { slug, title, summary, steps, domain, bodyHtml, blankHtml: blank, tables, articles } = view;
  return (
    <div data-domain={domain} className="template">
      <PageHeading title={title} above={<Breadcrumb steps={steps} />}>
        <p>{summary}</p>
      </PageHeading>
      <ul className="mt-5 flex flex-wrap items-center gap-x-6 border-y border-line font-sans text-label print:hidden">
        {blank && (
          <li>
            <StandaloneLink href="#blank">{words.blank}</StandaloneLink>
          </li>
        )}
        <li>
          <StandaloneLink href={templateFilePath(slug, 'md')} type="text/markdown" download>
            {'Markdown'}
          </StandaloneLink>
        </li>
        {tables.length > 0 && (
          <li>
            <StandaloneLink href={templateFilePath(slug, 'csv')} type="text/csv" download>
              {words.spreadsheet}
            </StandaloneLink>
          </li>
        )}
        <li>
          <CopyButton href={hrefTo(templateFilePath(slug, 'md'))}>{words.copy}</CopyButton>
        </li>
      </ul>
      <ArticleText html={bodyHtml} className={`mt-8 max-w-rails ${blank ? 'print:hidden' : ''}`} />
      {blank && <p className="mt-4 font-sans text-label text-ink-soft print:hidden">{words.isMadeUp}</p>}
      {blank && (
        <section aria-labelledby="blank" className="mt-14">
          <h2 id="blank" className="scroll-mt-6 text-h2 font-medium print:hidden">
            {words.blank}
          </h2>
          <p className="mt-1 font-sans text-label text-ink-soft print:hidden">{words.blankHelp}</p>
          <ArticleText html={blank} className="template-blank mt-4 max-w-rails" />
        </section>
      )}
      {articles.length > 0 && (
        <section aria-labelledby="used-in" className="mt-14 max-w-measure border-t border-line pt-5 print:hidden">
          <h2 id="used-in" className="font-sans text-label font-semibold">
            {words.howTo}
          </h2>
          <LinkList
            entries={articles.map((article) => ({ slug: article.slug, name: article.title }))}
            pathOf={articlePath}
            className="mt-1 text-note"
          />
        </section>
      )}
      <div className="max-w-measure">
        <PageFeedback path={templatePath(slug)} title={title} source={view.path} />
      </div>
    </div>
  );
}
