import { lists } from '#words/lists';
import { pagePath } from '@/lib/site/paths';
import { SiteLink } from './site-link';

interface PaginationProps {
  readonly listPath: string;
  readonly page: number;
  readonly pageCount: number;
}

/** Real links to the other pages of a list; nothing where there is only one. */
export function Pagination({ listPath, page, pageCount }: PaginationProps) {
  if (pageCount < 2) return null;
  const pages = listPages(page, pageCount);
  return (
    <nav aria-label={lists.pages} className="mt-12 font-sans text-note">
      <ul className="flex flex-wrap items-center gap-1">
        {pages.map((number, index) => (
          <li key={number} className="flex items-center gap-1">
            {index > 0 && number - pages[index - 1]! > 1 && <span aria-hidden="true">…</span>}
            <SiteLink
              href={pagePath(listPath, number)}
              aria-current={number === page ? 'page' : undefined}
              className="grid min-h-11 min-w-11 place-content-center tabular-nums no-underline hover:underline aria-[current]:border aria-[current]:border-line-strong"
            >
              <span className="sr-only">{lists.pageNumber} </span>
              {number}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** First, last, and those around the current one. */
function listPages(page: number, pageCount: number): number[] {
  const wanted = [1, 2, page - 1, page, page + 1, pageCount - 1, pageCount];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pageCount).sort((a, b) => a - b);
}
