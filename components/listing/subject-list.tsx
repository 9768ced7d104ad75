import { article } from '#words/article';
import { counts } from '#words/base';
import { pages } from '#words/frame';
import { home, lists } from '#words/lists';
import { Spoken } from '@/components/ui/spoken';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { Drawing } from '@/components/ui/drawing';
import { SiteLink } from '@/components/ui/site-link';
import type { Subject, SubjectTopic } from '@/lib/content/views/home';
import { articlePath, dimensionPath, paths } from '@/lib/site/paths';

/**
 * Every question as text, by domain and dimension: in columns where there is room, folded by dimension on a phone.
 *
 * The fold is a native one, and what is folded is in the page all the same.
 */
export function SubjectList({ subjects }: { readonly subjects: readonly Subject[] }) {
  return (
    <>
      {subjects.map(({ slug, name, number, topics }) => (
        <section
          key={number}
          aria-labelledby={`subject-${slug || `other-${number}`}`}
          data-domain={number}
          className="mt-10"
        >
          <h3
            id={`subject-${slug || `other-${number}`}`}
            className="border-t-2 border-accent pt-3 font-sans text-label font-semibold text-accent"
          >
            {name || (subjects.length > 1 ? lists.others : pages.allEntries)}
          </h3>
          <div className="mt-2 gap-x-12 md:columns-2 xl:columns-3">
            {topics.map((topic) =>
              topic.slug === '' ? <Questions key="" topic={topic} /> : <Topic key={topic.slug} topic={topic} />,
            )}
          </div>
        </section>
      ))}
    </>
  );
}

function Topic({ topic }: { readonly topic: SubjectTopic }) {
  const { slug, name, drawing, total } = topic;
  return (
    <details name="topics" className="fold-on-phone break-inside-avoid border-b border-line md:mb-8 md:border-0">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-4 text-note font-semibold">
        <span className="flex min-w-0 items-center gap-3">
          <Drawing of={drawing} className="size-7" />
          {name}
        </span>
        <span className="font-sans text-label font-normal text-ink-soft lining-nums">
          <span className="sr-only">{lists.label}: </span>
          {total}
        </span>
      </summary>
      <h4 className="flex items-center gap-3">
        <Drawing of={drawing} className="hidden size-8 md:block" />
        <StandaloneLink href={dimensionPath(slug)} className="text-note no-underline hover:underline md:font-semibold">
          <span className="md:hidden">{home.about}</span> {name}
        </StandaloneLink>
      </h4>
      <Questions topic={topic} />
    </details>
  );
}

function Questions({ topic: { slug, questions, total } }: { readonly topic: SubjectTopic }) {
  return (
    <ul className="pb-3 md:pb-0">
      {questions.map((question) => (
        <li key={question.slug}>
          <SiteLink
            href={articlePath(question.slug)}
            className="flex min-h-11 items-center py-1 text-note leading-snug text-ink-soft no-underline hover:text-ink hover:underline pointer-fine:min-h-[1.875rem]"
          >
            <Spoken language={question.language}>{question.title}</Spoken>
          </SiteLink>
        </li>
      ))}
      {total > questions.length && (
        <li>
          <StandaloneLink href={slug ? dimensionPath(slug) : paths.articles} className="text-note">
            {article.allInTopic(counts.entries(total))}
          </StandaloneLink>
        </li>
      )}
    </ul>
  );
}
