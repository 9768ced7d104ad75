import { Shortcuts } from '@/components/layout/shortcuts.client';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

const LINKS: readonly { readonly href: string; readonly text: string; readonly shortcut?: string }[] = [
  { href: paths.questions, text: 'Questions A to Z' },
  { href: paths.templates, text: 'Templates' },
  { href: paths.glossary, text: 'Glossary' },
  { href: paths.tags, text: 'Tags', shortcut: 't' },
  { href: paths.feeds, text: 'Follow by RSS' },
  { href: paths.accessibility, text: 'Accessibility' },
  { href: paths.privacy, text: 'Privacy' },
  ...(site.email ? [{ href: `mailto:${site.email}`, text: 'Write to us' }] : []),
];

/** Who speaks here, how it may look, and every way on that is not above. */
export function SiteFooter({ unusedPages }: { readonly unusedPages: readonly string[] }) {
  const links = LINKS.filter(({ href }) => !unusedPages.includes(href));
  return (
    <footer className="mt-24 border-t border-line font-sans text-label text-ink-soft print:hidden">
      <div className="mx-auto max-w-page px-5 py-6 sm:px-8">
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
            {[site.name, site.tagline, site.footer].filter(Boolean).join('. ')}.{' '}
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
