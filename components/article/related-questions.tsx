import { SiteLink } from '@/components/ui/site-link';
import { articlePath } from '@/lib/paths';
import type { RelatedQuestion } from '@/lib/views/article';

/** The questions to go on with, each with the reason why. */
export function RelatedQuestions({ related }: { readonly related: readonly RelatedQuestion[] }) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related-questions" className="mt-16 print:hidden">
      <h2 id="related-questions" className="text-h2 font-medium">
        Related questions
      </h2>
      <ul className="mt-4 border-b border-line">
        {related.map(({ slug, title, reason, domain }) => (
          <li key={slug} data-domain={domain} className="border-t border-line py-4">
            <SiteLink href={articlePath(slug)} className="inline-block font-medium no-underline hover:underline">
              {title}
            </SiteLink>
            <p className="mt-1 font-sans text-label text-ink-soft first-letter:uppercase">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
