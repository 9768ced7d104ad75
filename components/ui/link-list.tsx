import type { NamedLink } from '@/lib/content/views/article';
import { StandaloneLink } from './standalone-link';

interface CountedLinksProps {
  readonly entries: readonly (NamedLink & { readonly count?: number })[];
  readonly pathOf: (slug: string) => string;
  readonly className?: string;
}

/** A line of links, each with how much it leads to where that is known. */
export function CountedLinks({
  entries,
  pathOf,
  className = 'flex flex-wrap gap-x-6 font-sans text-note',
}: CountedLinksProps) {
  return (
    <ul className={className}>
      {entries.map(({ slug, name, count }) => (
        <li key={slug}>
          <StandaloneLink href={pathOf(slug)}>{name}</StandaloneLink>
          {count !== undefined && <span className="ms-1.5 text-ink-soft lining-nums">{count}</span>}
        </li>
      ))}
    </ul>
  );
}
