import type { BreadcrumbStep } from '@/lib/views/breadcrumb';
import { SiteLink } from './site-link';

/** The way from the front page to here; the page itself is the heading below. */
export function Breadcrumb({ steps }: { readonly steps: readonly BreadcrumbStep[] }) {
  return (
    <nav aria-label="Breadcrumb" className="mb-3 font-sans text-label text-ink-soft">
      <ol className="flex flex-wrap items-center gap-x-2">
        {steps.map(({ name, href }, index) => (
          <li key={href} className="flex items-center gap-x-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            <SiteLink href={href} className="inline-flex min-h-11 items-center">
              {name}
            </SiteLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
