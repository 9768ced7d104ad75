import { describeDifficulty, describeMinutes } from '@/components/ui/describe';
import { SiteLink } from '@/components/ui/site-link';
import { articlePath } from '@/lib/paths';
import type { ArticleSummary } from '@/lib/views/article-summary';

interface ArticleEntryProps {
  readonly article: ArticleSummary;
  /** What the list around it says already. */
  readonly without?: 'dimension' | 'question';
}

/** The question, one line of answer, the facts, a thin rule. */
export function ArticleEntry({ article, without }: ArticleEntryProps) {
  const { slug, title, line, dimension, question, difficulty, minutes, domain } = article;
  const facts = [
    without ? undefined : dimension,
    without === 'question' ? undefined : question,
    difficulty && describeDifficulty(difficulty),
    describeMinutes(minutes),
  ].filter((fact) => fact !== undefined);
  return (
    <li data-domain={domain} className="border-t border-line py-5">
      <SiteLink href={articlePath(slug)} className="inline-block text-h3 font-medium no-underline hover:underline">
        {title}
      </SiteLink>
      {line && <p className="mt-1 max-w-measure text-note text-ink-soft">{line}</p>}
      <p className="mt-2 font-sans text-label text-ink-soft lining-nums">{facts.join(' · ')}</p>
    </li>
  );
}
