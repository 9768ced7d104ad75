import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/site/paths';

const VIEWS = [
  { href: paths.dimensions, text: 'By topic' },
  { href: paths.articles, text: 'Filter' },
  { href: paths.questions, text: 'A to Z' },
] as const;

/** The three views of all questions; the current one is no link. */
export function QuestionViews({ current }: { readonly current: (typeof VIEWS)[number]['href'] }) {
  return (
    <nav aria-label="Views of all questions" className="mt-6 font-sans text-note">
      <ul className="flex flex-wrap gap-x-6 border-b border-line">
        {VIEWS.map(({ href, text }) => (
          <li key={href}>
            <SiteLink
              href={href}
              aria-current={href === current ? 'page' : undefined}
              className="-mb-px flex min-h-11 min-w-11 items-center justify-center border-b-2 border-transparent no-underline hover:underline aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {text}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
