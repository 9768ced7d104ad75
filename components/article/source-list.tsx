import { article } from '#words/article';
import type { Source } from '@/lib/content/read/schema';

interface SourceListProps {
  readonly sources: readonly (Source | string)[];
  /** Its number among the parts of the page. */
  readonly part: number | undefined;
}

/** The works that claims in the text rest on. */
export function SourceList({ sources, part }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className={`part-${part} mt-14 border-t border-line pt-5 text-note`}>
      <h2 id="sources" className="scroll-mt-6 font-sans text-label font-semibold">
        {article.sources}
      </h2>
      <ul className="mt-3 space-y-3">
        {sources.map((source) => (
          <li key={typeof source === 'string' ? source : source.author + source.work}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceEntry({ source }: { readonly source: Source | string }) {
  if (typeof source === 'string') return source;
  const { author, work, year, url, note } = source;
  const title = <cite className="not-italic">{work}</cite>;
  return (
    <>
      {author}, {url ? <a href={url}>{title}</a> : title}
      {year && ` (${year})`}.{note && <span className="text-ink-soft"> {note}</span>}
    </>
  );
}
