import { lists } from '#words/lists';
import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/site/paths';

const VIEWS = [
  { href: paths.dimensions, text: lists.byTopic },
  { href: paths.articles, text: lists.byFilter },
  { href: paths.questions, text: lists.byLetter },
] as const;

interface QuestionViewsProps {
  readonly current: (typeof VIEWS)[number]['href'];
  /** Whether anything is in a topic. */
  readonly hasTopics: boolean;
}

/** The three views of all questions; the current one is not a link. */
export function QuestionViews({ current, hasTopics }: QuestionViewsProps) {
  return (
    <nav aria-label={lists.views} className="mt-6 font-sans text-note">
      <ul className="flex flex-wrap gap-x-6 border-b border-line">
        {VIEWS.filter(({ href }) => hasTopics || href !== paths.dimensions).map(({ href, text }) => (
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
