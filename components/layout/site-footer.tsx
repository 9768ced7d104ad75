import { Shortcuts } from '@/components/layout/shortcuts.client';
import { StandaloneLink } from '@/components/ui/standalone-link';
import type { FrameView } from '@/lib/content/views/frame';
import { paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { frame, pages as words } from '#words/frame';
import { IN_PAGE_LANGUAGE } from '@/components/ui/mark-language';

const LINKS: readonly { readonly href: string; readonly text: string; readonly shortcut?: string }[] = [
  { href: paths.questions, text: words.index },
  { href: paths.templates, text: words.templates },
  { href: paths.glossary, text: words.glossary },
  { href: paths.tags, text: words.tags, shortcut: 't' },
  { href: paths.feeds, text: words.feeds },
  { href: paths.accessibility, text: words.accessibility },
  { href: paths.privacy, text: words.privacy },
  ...(site.email ? [{ href: `mailto:${site.email}`, text: frame.writeToUs }] : []),
];

/** Who speaks here, how it may look, and every way on that is not above. */
export function SiteFooter({ view: { footer, unusedPages } }: { readonly view: FrameView }) {
  const own = new Set(footer.map(({ href }) => href));
  const links = LINKS.filter(({ href }) => !own.has(href) && !unusedPages.includes(href));
  return (
    <footer
      {...IN_PAGE_LANGUAGE}
      className="mt-24 border-t border-line font-sans text-label text-ink-soft print:hidden"
    >
      <div className="mx-auto max-w-page px-5 py-6 sm:px-8">
        {footer.length > 0 && (
          <ul className="mb-3 grid border-b border-line pb-3 sm:flex sm:flex-wrap sm:items-center sm:gap-x-6">
            {footer.map(({ href, title }) => (
              <li key={href}>
                <StandaloneLink href={href}>{title}</StandaloneLink>
              </li>
            ))}
          </ul>
        )}
        <ul className="flex flex-wrap items-center gap-x-6">
          {links.map(({ href, text, shortcut }) => (
            <li key={href}>
              <StandaloneLink href={href} aria-keyshortcuts={shortcut}>
                {text}
              </StandaloneLink>
            </li>
          ))}
          <li>
            <Shortcuts />
          </li>
        </ul>
        <div className="flex flex-wrap items-center gap-x-6">
          <p className="py-3">
            {writeSentences([site.name, site.tagline, site.footer])}{' '}
            {site.license && (
              <a href={site.license.url} rel="license">
                {site.license.name}
              </a>
            )}
          </p>
        </div>
      </div>
    </footer>
  );
}

/** Each as a sentence of its own, with the sign at its end that the owner gave it, or else a period. */
function writeSentences(texts: readonly (string | undefined)[]): string {
  const given = texts.filter((text): text is string => Boolean(text));
  return given.map((text) => (/[.!?…。؟！？]$/.test(text) ? text : `${text}.`)).join(' ');
}
