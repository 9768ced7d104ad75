import { StandaloneLink } from '@/components/ui/standalone-link';
import { articlePath } from '@/lib/site/paths';
import type { RelatedQuestion } from '@/lib/content/views/article';

interface RelatedQuestionsProps {
  readonly related: readonly RelatedQuestion[];
  /** Its number among the parts of the page. */
  readonly part: number | undefined;
}

/** The questions to go on with, each with the reason why. */
export function RelatedQuestions({ related, part }: RelatedQuestionsProps) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related-questions" className={`part-${part} mt-16 print:hidden`}>
      <h2 id="related-questions" className="scroll-mt-6 text-h2 font-medium">
        Related questions
      </h2>
      <ul className="mt-4 border-b border-line">
        {related.map(({ slug, title, reason, domain }) => (
          <li key={slug} data-domain={domain} className="border-t border-line pt-2 pb-4">
            <StandaloneLink href={articlePath(slug)} className="leading-snug font-medium no-underline hover:underline">
              {title}
            </StandaloneLink>
            <p className="font-sans text-label text-ink-soft first-letter:uppercase">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
