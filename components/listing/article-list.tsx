import { lists } from '#words/lists';
import type { ArticleSummary } from '@/lib/content/views/article-summary';
import { PackButton } from '@/components/reading-pack/pack-button';
import { ArticleEntry } from './article-entry';

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
