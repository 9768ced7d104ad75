import { frame } from '#words/frame';
import type { BreadcrumbStep } from '@/lib/content/views/breadcrumb';
import { StandaloneLink } from './standalone-link';

/** The way from the front page to here; the page itself is the heading below. */
export function Breadcrumb({ steps }: { readonly steps: readonly BreadcrumbStep[] }) {
  return (
    <nav aria-label={frame.breadcrumb} className="mb-3 font-sans text-label text-ink-soft print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {steps.map(({ name, href }, index) => (
          <li key={href} className={`items-center gap-x-2 ${index > 1 ? 'hidden sm:flex' : 'flex'}`}>
            {index > 0 && <span aria-hidden="true">/</span>}
            <StandaloneLink href={href}>{name}</StandaloneLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
