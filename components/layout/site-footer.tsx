import { ThemeSwitch } from '@/components/islands/theme-switch';
import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/paths';
import { site } from '@/lib/site';

/** Who speaks here, and under which licence. */
export function SiteFooter({ hasChecks }: { readonly hasChecks: boolean }) {
  return (
    <footer className="mt-24 border-t border-line font-sans text-label text-ink-soft print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-10 gap-y-2 px-5 py-8 sm:px-8">
        <p className="py-3">
          {site.name}. {site.tagline}.
        </p>
        <ul className="flex flex-wrap items-center gap-x-6">
          <li>
            <ThemeSwitch />
          </li>
          <li>
            <SiteLink href={paths.articles} className="inline-flex min-h-11 items-center">
              All questions
            </SiteLink>
          </li>
          {hasChecks && (
            <li>
              <SiteLink href={paths.diagnostics} className="inline-flex min-h-11 items-center">
                Self-checks
              </SiteLink>
            </li>
          )}
          <li>
            <SiteLink href={paths.questions} className="inline-flex min-h-11 items-center">
              Index of questions
            </SiteLink>
          </li>
          <li>
            <SiteLink href={paths.feeds} className="inline-flex min-h-11 items-center">
              Feeds
            </SiteLink>
          </li>
          <li>
            <SiteLink href={`mailto:${site.email}`} className="inline-flex min-h-11 items-center">
              Write to us
            </SiteLink>
          </li>
          <li>
            <a href={site.license.url} rel="license" className="inline-flex min-h-11 items-center">
              {site.license.name}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
