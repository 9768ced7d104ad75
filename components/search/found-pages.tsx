import { SiteLink } from '@/components/ui/site-link';
import { findPages, type FindablePage } from '@/lib/search/query/find-pages';
import { search } from '#words/search';

export interface FoundPagesProps {
  readonly query: string;
  readonly pages: readonly FindablePage[];
}

/** The templates and pages that fit a search: what to take, and what is said about the site itself. */
export function FoundPages({ query, pages }: FoundPagesProps) {
  const found = findPages(query, pages);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="pages" className="mt-8 max-w-measure">
      <h2 id="pages" className="font-sans text-note font-semibold">
        {found.every(({ isTemplate }) => isTemplate) ? search.templates : search.templatesAndPages}
      </h2>
      <ul className="mt-2 border-b border-line">
        {found.map(({ href, title, summary }) => (
          <li key={href} className="border-t border-line py-2">
            <SiteLink
              href={href}
              className="inline-flex min-h-11 items-center text-h3 font-medium no-underline hover:underline"
            >
              {title}
            </SiteLink>
            {summary && <p className="font-sans text-label text-ink-soft">{summary}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
