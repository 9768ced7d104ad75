import type { NamedLink } from '@/lib/content/views/article';
import { StandaloneLink } from './standalone-link';

interface LinkListProps {
  readonly entries: readonly (NamedLink & { readonly count?: number })[];
  readonly pathOf: (slug: string) => string;
  readonly className?: string;
}

/** Links to pages of one kind, with how much each leads to if that is known; in a line, unless the class says otherwise. */
export function LinkList({ entries, pathOf, className = 'flex flex-wrap gap-x-6 font-sans text-note' }: LinkListProps) {
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
