import { Preference } from '@/components/layout/preference.client';
import { Shortcuts } from '@/components/layout/shortcuts.client';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

const LINKS = [
  { href: paths.map, text: 'Everything on one page', shortcut: 'm' },
  { href: paths.diagnostics, text: 'Self-checks' },
  { href: paths.questions, text: 'Index of questions' },
  { href: paths.feeds, text: 'Feeds' },
  { href: paths.accessibility, text: 'Accessibility' },
  { href: paths.privacy, text: 'Privacy' },
  { href: `mailto:${site.email}`, text: 'Write to us' },
];

/** Who speaks here, how it may look, and every way on that is not above. */
export function SiteFooter({ hasChecks }: { readonly hasChecks: boolean }) {
  const links = LINKS.filter(({ href }) => hasChecks || href !== paths.diagnostics);
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
          <Preference name="theme" label="Theme" values={['system', 'light', 'dark']} />
          <Preference name="text" label="Text" values={['standard', 'small', 'large', 'largest']} />
          <p className="py-3">
            {site.name}. {site.tagline}.{' '}
            <a href={site.license.url} rel="license">
              {site.license.name}
            </a>
          </p>
        </div>
      </div>
    </footer>
  );
}
