import { PAGE_LANGUAGE } from '@/components/ui/mark-language';
import { pages } from '#words/frame';
import { lists } from '#words/lists';
import { TagFilter } from './tag-filter.client';
import { PageHeading } from '@/components/ui/page-heading';
import { StandaloneLink } from '@/components/ui/standalone-link';
import { tagPath } from '@/lib/site/paths';
import type { TagGroup } from '@/lib/content/views/tags';

/** All tags as the index of a book: by letter, with what they mean and how often they occur. */
export function TagIndex({ groups }: { readonly groups: readonly TagGroup[] }) {
  return (
    <>
      <PageHeading title={pages.tags} language={PAGE_LANGUAGE}>
        <p>{lists.tagsSummary}</p>
      </PageHeading>
      <div className="mt-8 font-sans text-note">
        <TagFilter />
        <nav aria-label={lists.letters} className="mt-2">
          <ul className="flex flex-wrap gap-x-1">
            {groups.map(({ letter }) => (
              <li key={letter}>
                <a
                  href={`#letter-${encodeURIComponent(letter)}`}
                  className="grid min-h-11 min-w-11 place-content-center no-underline hover:underline"
                >
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="mt-8 gap-x-16 md:columns-2">
        {groups.map(({ letter, tags }) => (
          <section key={letter} aria-labelledby={`letter-${letter}`} data-tags className="mb-8">
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
                      <span className="sr-only">{lists.label}: </span>
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
