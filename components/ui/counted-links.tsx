import type { NamedLink } from '@/lib/views/article';
import { SiteLink } from './site-link';

interface CountedLinksProps {
  readonly entries: readonly (NamedLink & { readonly count?: number })[];
  readonly pathOf: (slug: string) => string;
}

/** A line of links, each with how much it leads to. */
export function CountedLinks({ entries, pathOf }: CountedLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-6 font-sans text-note">
      {entries.map(({ slug, name, count }) => (
        <li key={slug}>
          <SiteLink href={pathOf(slug)} className="inline-flex min-h-11 items-center">
            {name}
          </SiteLink>
          {count !== undefined && <span className="ml-1.5 text-ink-soft lining-nums">{count}</span>}
        </li>
      ))}
    </ul>
  );
}
