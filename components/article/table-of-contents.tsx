import type { HeadingEntry } from '@/lib/markdown/list-uses';

/** The headings of a text. Folded on a phone, where it stands before the text; open in the margin of a wide screen. */
export function TableOfContents({ headings }: { readonly headings: readonly HeadingEntry[] }) {
  const shown = headings.filter(({ depth }) => depth <= 3);
  if (shown.length < 2) return null;
  return (
    <nav aria-label="Contents" className="font-sans text-label">
      <details className="group mt-6 border-b border-line pb-1 lg:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold">Contents</summary>
        <Entries headings={shown} />
      </details>
      <div className="hidden lg:block">
        <p className="mb-1 text-ink-soft">Contents</p>
        <Entries headings={shown} />
      </div>
    </nav>
  );
}

function Entries({ headings }: { readonly headings: readonly HeadingEntry[] }) {
  return (
    <ol className="pb-2">
      {headings.map(({ id, text, depth }) => (
        <li key={id} className={depth > 2 ? 'pl-4' : ''}>
          <a
            href={`#${id}`}
            className="inline-flex min-h-8 items-center py-1 no-underline hover:underline pointer-coarse:min-h-11"
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}
