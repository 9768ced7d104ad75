import { StandaloneLink } from '@/components/ui/standalone-link';
import { Drawing } from '@/components/ui/drawing';
import { SiteLink } from '@/components/ui/site-link';
import type { Subject, SubjectTopic } from '@/lib/content/views/subjects';
import { articlePath, dimensionPath } from '@/lib/site/paths';

/**
 * Every question as text, by domain and dimension: in columns where there is room, folded by dimension on a phone.
 *
 * The fold is a native one, and what is folded is in the page all the same.
 */
export function SubjectList({ subjects }: { readonly subjects: readonly Subject[] }) {
  return (
    <>
      {subjects.map(({ slug, name, number, topics }) => (
        <section key={number} aria-labelledby={`subject-${slug || 'other'}`} data-domain={number} className="mt-10">
          <h3
            id={`subject-${slug || 'other'}`}
            className="border-t-2 border-accent pt-3 font-sans text-label font-semibold text-accent"
          >
            {name}
          </h3>
          <div className="mt-2 gap-x-12 md:columns-2 xl:columns-3">
            {topics.map((topic) => (
              <Topic key={topic.slug} topic={topic} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function Topic({ topic: { slug, name, drawing, questions } }: { readonly topic: SubjectTopic }) {
  return (
    <details name="topics" className="fold-on-phone break-inside-avoid border-b border-line md:mb-8 md:border-0">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-4 text-note font-semibold">
        <span className="flex items-center gap-3">
          <Drawing of={drawing} className="size-7" />
          {name}
        </span>
        <span className="font-sans text-label font-normal text-ink-soft lining-nums">
          <span className="sr-only">Questions: </span>
          {questions.length}
        </span>
      </summary>
      <h4 className="flex items-center gap-3">
        <Drawing of={drawing} className="hidden size-8 md:block" />
        <StandaloneLink href={dimensionPath(slug)} className="text-note no-underline hover:underline md:font-semibold">
          <span className="md:hidden">About</span> {name}
        </StandaloneLink>
      </h4>
      <ul className="pb-3 md:pb-0">
        {questions.map((question) => (
          <li key={question.slug}>
            <SiteLink
              href={articlePath(question.slug)}
              className="flex min-h-11 items-center py-1 text-note leading-snug text-ink-soft no-underline hover:text-ink hover:underline pointer-fine:min-h-[1.875rem]"
            >
              {question.title}
            </SiteLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
