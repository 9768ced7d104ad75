import { SiteSearch } from '@/components/search/site-search.client';
import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

const NAVIGATION = [
  { href: paths.articles, text: 'Questions', shortcut: 'a' },
  { href: paths.dimensions, text: 'Dimensions', shortcut: 'd' },
  { href: paths.tags, text: 'Tags', shortcut: 't' },
  { href: paths.shelf, text: 'Shelf', shortcut: 's' },
] as const;

/** The name of the site and the ways into it. */
export function SiteHeader() {
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-5 sm:px-8">
        <SiteLink
          href={paths.home}
          aria-keyshortcuts="h"
          className="flex min-h-12 items-center gap-3 text-[1.3125rem] font-semibold tracking-tight no-underline hover:underline sm:min-h-14"
        >
          <Mark />
          {site.name}
        </SiteLink>
        <nav aria-label="Main" className="font-sans text-label sm:text-note">
          <ul className="flex flex-wrap gap-x-4 sm:gap-x-6">
            {NAVIGATION.map(({ href, text, shortcut }) => (
              <li key={href}>
                <SiteLink
                  href={href}
                  aria-keyshortcuts={shortcut}
                  className="flex min-h-11 min-w-11 items-center justify-center no-underline hover:underline"
                >
                  {text}
                </SiteLink>
              </li>
            ))}
          </ul>
        </nav>
        <SiteSearch />
      </div>
    </header>
  );
}

/** A lit cell of the map: the site's mark, drawn as its favicon is. */
function Mark() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-[1.1em]" fill="none" stroke="currentColor">
      <path d="M.5.5h11v11H.5zM.5 4.2h11M.5 7.8h11M4.2.5v11M7.8.5v11" strokeWidth=".8" />
      <path d="M4.2 4.2h3.6v3.6H4.2z" fill="currentColor" stroke="none" />
    </svg>
  );
}
