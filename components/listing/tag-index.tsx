import { PageHeading } from '@/components/ui/page-heading';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { tagPath } from '@/lib/site/paths';
import type { TagGroup } from '@/lib/content/views/tags';

/** All tags as the index of a book: by letter, with what they mean and how often they occur. */
export function TagIndex({ groups }: { readonly groups: readonly TagGroup[] }) {
  return (
    <>
      <PageHeading title="Tags">
        <p>The vocabulary of the answers, as the index of a book has it.</p>
      </PageHeading>
      <div className="mt-12 gap-x-16 md:columns-2">
        {groups.map(({ letter, tags }) => (
          <section key={letter} aria-labelledby={`letter-${letter}`} className="mb-8">
            <h2
              id={`letter-${letter}`}
              className="break-after-avoid border-b border-line-strong pb-1 font-sans text-note font-semibold"
            >
              {letter}
            </h2>
            <dl>
              {tags.map(({ slug, name, count, definition }) => (
                <div key={slug} className="break-inside-avoid border-b border-line py-2">
                  <dt className="flex items-baseline justify-between gap-4">
                    <StandaloneLink href={tagPath(slug)} className="font-medium no-underline hover:underline">
                      {name}
                    </StandaloneLink>
                    <span className="font-sans text-label text-ink-soft lining-nums tabular-nums">
                      <span className="sr-only">Questions: </span>
                      {count}
                    </span>
                  </dt>
                  {definition && <dd className="pb-2 text-note text-ink-soft">{definition}</dd>}
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
