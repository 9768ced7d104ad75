import { IN_SITE_LANGUAGE } from '@/components/ui/mark-language';
import { libraryContents } from '#words/library';
import { articlePath, hrefTo } from '@/lib/site/paths';
import type { FoundEntry } from '@/lib/library/saved/library-manifest';
import { changeEntry } from '@/lib/library/saved/change-library';
import type { LibraryEntry } from '@/lib/library/saved/model';
import { TextButton } from '@/components/ui/text-button';
import { changeLibrary } from './library-store';

interface LibraryListProps {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly FoundEntry[];
  readonly describe?: (entry: LibraryEntry) => string;
  /** What the button of an entry does: forget the article, or only take it from what was saved. */
  readonly action?: 'forget' | 'unsave';
  readonly isFolded?: boolean;
}

/** Some of the articles in a library. Nothing where there are none. */
export function LibraryList({ id, title, entries, isFolded = false, ...rest }: LibraryListProps) {
  if (entries.length === 0) return null;
  const heading = (
    <h2 id={id} className="inline text-h2 font-medium">
      {title} <span className="font-sans text-note font-normal text-ink-soft lining-nums">{entries.length}</span>
    </h2>
  );
  const list = (
    <ul aria-labelledby={id} className="mt-3 border-b border-line">
      {entries.map((found) => (
        <Entry key={found.entry.slug} found={found} {...rest} />
      ))}
    </ul>
  );
  return isFolded ? (
    <details className="mt-12">
      <summary className="min-h-11 cursor-pointer">{heading}</summary>
      {list}
    </details>
  ) : (
    <section className="mt-12">
      {heading}
      {list}
    </section>
  );
}

type EntryProps = Pick<LibraryListProps, 'describe' | 'action'> & { readonly found: FoundEntry };

function Entry({ found, describe, action = 'forget' }: EntryProps) {
  const { entry, formerSlug, isGone } = found;
  const press = () =>
    changeLibrary((library) =>
      changeEntry(library, formerSlug ?? entry.slug, (known) =>
        known && action === 'unsave' ? { ...known, savedAt: undefined } : undefined,
      ),
    );
  return (
    <li data-domain={entry.domain} className="flex items-start justify-between gap-x-6 border-t border-line py-2">
      <div className="min-w-0">
        <ArticleTitle found={found} />
        {(isGone || describe) && (
          <p className="font-sans text-label text-ink-soft lining-nums">
            {isGone ? libraryContents.isGone : describe?.(entry)}
          </p>
        )}
      </div>
      <TextButton
        onClick={() => void press()}
        aria-label={
          action === 'forget' ? libraryContents.forgetEntry(entry.title) : libraryContents.removeEntry(entry.title)
        }
        className="shrink-0"
      >
        {action === 'forget' ? libraryContents.forget : libraryContents.remove}
      </TextButton>
    </li>
  );
}

interface ArticleTitleProps {
  readonly found: FoundEntry;
  /** Where in the article the link leads, from its `#`. */
  readonly fragment?: string;
}

/** The way to an article; its title alone, where it is gone. */
export function ArticleTitle({ found: { entry, isGone }, fragment = '' }: ArticleTitleProps) {
  const { slug, title } = entry;
  if (isGone) {
    return (
      <span {...IN_SITE_LANGUAGE} className="flex min-h-11 items-center">
        {title}
      </span>
    );
  }
  return (
    <a
      {...IN_SITE_LANGUAGE}
      href={hrefTo(articlePath(slug)) + fragment}
      data-unmarked=""
      className="flex min-h-11 items-center leading-snug no-underline hover:underline"
    >
      {title}
    </a>
  );
}
