import { SiteSearch } from '@/components/search/site-search.client';
import { SiteLink } from '@/components/ui/site-link';
import type { FrameView } from '@/lib/content/views/frame';
import { hrefTo, mediaPath, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { frame, pages as words } from '#words/frame';
import { IN_PAGE_LANGUAGE } from '@/components/ui/mark-language';

interface NavigationEntry {
  readonly href: string;
  readonly text: string;
  readonly shortcut?: string;
}

/**
 * The name of the site and the ways into it, in one row at every width.
 *
 * On a phone the ways are behind a menu, which is a native popover; search is a link to its page, which has a larger field.
 */
export function SiteHeader({ view: { logo, hasChecks, hasTopics, menu } }: { readonly view: FrameView }) {
  const entries: NavigationEntry[] = [
    ...(hasTopics ? [{ href: paths.dimensions, text: words.topics, shortcut: 'd' }] : []),
    { href: paths.articles, text: words.entries, shortcut: 'a' },
    ...(hasChecks ? [{ href: paths.selfChecks, text: words.checks, shortcut: 'c' }] : []),
    ...menu.map(({ href, title }) => ({ href, text: title })),
    { href: paths.saved, text: words.saved, shortcut: 's' },
  ];
  return (
    <header {...IN_PAGE_LANGUAGE} className="border-b border-line print:hidden">
      <div className="mx-auto flex min-h-14 max-w-page items-center gap-x-4 px-5 sm:px-8 lg:gap-x-6">
        <SiteLink
          href={paths.home}
          aria-keyshortcuts="h"
          className="flex min-h-11 min-w-0 items-center gap-3 text-[1.3125rem] leading-tight font-semibold tracking-tight no-underline hover:underline"
        >
          {logo === undefined ? (
            <Mark />
          ) : (
            // eslint-disable-next-line @next/next/no-img-element -- the owner's file, as it is
            <img src={hrefTo(mediaPath(logo))} alt="" height="28" className="h-7 w-auto max-w-40 shrink-0" />
          )}
          <span className="truncate py-1">{site.name}</span>
        </SiteLink>
        <nav aria-label={frame.mainMenu} className="hidden font-sans text-note lg:block">
          <ul className="flex gap-x-5">
            {entries.map((entry) => (
              <li key={entry.href}>
                <NavigationLink {...entry} className="justify-center" />
              </li>
            ))}
          </ul>
        </nav>
        <div className="ms-auto hidden min-w-0 grow sm:block sm:max-w-md">
          <SiteSearch />
        </div>
        <SiteLink
          href={paths.search}
          className="ms-auto grid size-11 shrink-0 place-content-center sm:hidden"
          aria-label={words.search}
        >
          <svg
            viewBox="0 0 20 20"
            aria-hidden="true"
            className="size-5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          >
            <circle cx="8.5" cy="8.5" r="5.75" />
            <path d="m13 13 5 5" />
          </svg>
        </SiteLink>
        <SiteLink
          id="pack-link"
          hidden
          href={paths.readingPack}
          className="flex min-h-11 shrink-0 items-center gap-1 font-sans text-note no-underline hover:underline [[hidden]]:hidden"
        >
          {frame.pack} <span className="lining-nums tabular-nums">0</span>
        </SiteLink>
        <button
          type="button"
          popoverTarget="site-menu"
          className="min-h-11 min-w-11 shrink-0 cursor-pointer font-sans text-note hover:underline"
        >
          <span className="lg:hidden">{frame.menu}</span>
          <span className="hidden lg:inline">
            <span aria-hidden="true">Aa</span>
            <span className="sr-only">{frame.look}</span>
          </span>
        </button>
        <div
          id="site-menu"
          popover="auto"
          className="absolute inset-auto end-[max(1.25rem,calc((100vw-78rem)/2+2rem))] top-14 m-0 w-64 border border-line-strong bg-paper px-5 py-3 font-sans text-note text-ink"
        >
          <nav aria-label={frame.menu} className="mb-2 border-b border-line pb-2 lg:hidden">
            <ul>
              {entries.map((entry) => (
                <li key={entry.href}>
                  <NavigationLink {...entry} />
                </li>
              ))}
            </ul>
          </nav>
          <Preference name="theme" label={frame.theme} values={['system', 'light', 'dark']} />
          <Preference name="text" label={frame.textSize} values={['standard', 'small', 'large', 'largest']} />
        </div>
      </div>
    </header>
  );
}

function NavigationLink({ href, text, shortcut, className = '' }: NavigationEntry & { readonly className?: string }) {
  return (
    <SiteLink
      href={href}
      aria-keyshortcuts={shortcut}
      className={`flex min-h-11 min-w-11 items-center whitespace-nowrap no-underline hover:underline ${className}`}
    >
      {text}
    </SiteLink>
  );
}

/** A lit cell of the map: the site's mark, drawn as its favicon is. */
function Mark() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-[1.1em] shrink-0" fill="none" stroke="currentColor">
      <path d="M.5.5h11v11H.5zM.5 4.2h11M.5 7.8h11M4.2.5v11M7.8.5v11" strokeWidth=".8" />
      <path d="M4.2 4.2h3.6v3.6H4.2z" fill="currentColor" stroke="none" />
    </svg>
  );
}

interface PreferenceProps {
  /** Where it is kept on the device, and the data attribute of the page that the stylesheet looks at. */
  readonly name: 'theme' | 'text';
  readonly label: string;
  /** The first one is what holds until a reader chooses. */
  readonly values: readonly (keyof typeof frame.choices)[];
}

/**
 * A choice of how the page looks. The script in every page applies it before the first paint, shows it in the field and
 * keeps it on the device (components/page-script/preferences.ts); without scripts the page follows the system, and the
 * field, which could do nothing, is not shown.
 */
function Preference({ name, label, values }: PreferenceProps) {
  return (
    <label className="flex items-center gap-2 font-sans text-label text-ink-soft [@media(scripting:none)]:invisible">
      {label}
      <select
        name={name}
        autoComplete="off"
        className="min-h-11 cursor-pointer border-0 bg-transparent pe-1 font-sans text-label text-ink"
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {frame.choices[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
