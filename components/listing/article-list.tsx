import { lists, difficulties } from '#words/lists';
import type { ArticleSummary } from '@/lib/content/views/article-summary';
import { PackButton } from '@/components/reading-pack/pack-button';
import { counts } from '#words/base';
import { Drawing } from '@/components/ui/drawing';
import { markLanguage } from '@/components/ui/mark-language';
import { Spoken } from '@/components/ui/spoken';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { articlePath } from '@/lib/site/paths';

interface ArticleListProps {
  readonly entries: readonly ArticleSummary[];
  /** What every entry of this list has in common and need not repeat. */
  readonly without?: 'dimension' | 'question';
}

/** Articles as a reader scans them. */
export function ArticleList({ entries, without }: ArticleListProps) {
  return (
    <div className="@container/list">
      <ul aria-label={lists.label} className="border-b border-line">
        {entries.map((article) => (
          <ArticleEntry key={article.slug} article={article} without={without} />
        ))}
      </ul>
      <PackButton slugs={entries.map(({ slug }) => slug)} />
    </div>
  );
}

interface ArticleEntryProps extends Pick<ArticleListProps, 'without'> {
  readonly article: ArticleSummary;
}

/** The question, one line of answer, the facts, a thin rule. */
function ArticleEntry({ article, without }: ArticleEntryProps) {
  const { slug, title, line, dimension, question, difficulty, minutes, domain, drawing, language } = article;
  const spoken = markLanguage(language);
  const facts = [
    without ? undefined : dimension,
    without === 'question' ? undefined : question,
    difficulty && difficulties[difficulty],
    counts.minutes(minutes),
  ].filter((fact) => fact !== undefined);
  // A dot stays with the words before it.
  const factLine = facts.join('\u00a0· ');
  return (
    <li data-domain={domain} className="flex gap-x-4 border-t border-line pt-3 pb-5 sm:gap-x-5">
      {!without && <Drawing of={drawing} className="mt-1.5 size-8 sm:size-10" />}
      <div className="min-w-0 grow gap-x-12 @3xl/list:grid @3xl/list:grid-cols-[5fr_6fr]">
        <div>
          <StandaloneLink
            href={articlePath(slug)}
            className="text-h3 leading-snug font-medium [overflow-wrap:anywhere] no-underline hover:underline"
          >
            <Spoken language={language}>{title}</Spoken>
          </StandaloneLink>
          <p className="mt-1 hidden font-sans text-label text-ink-soft lining-nums @3xl/list:block">{factLine}</p>
        </div>
        <div>
          {line && (
            <p {...spoken} className="text-note text-ink-soft measure @3xl/list:pt-1">
              {line}
            </p>
          )}
          <p className="mt-2 font-sans text-label text-ink-soft lining-nums @3xl/list:hidden">{factLine}</p>
        </div>
      </div>
    </li>
  );
}
