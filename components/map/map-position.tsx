import { SiteLink } from '@/components/ui/site-link';
import type { MapPosition as Position } from '@/lib/views/article';
import { MapThumbnail } from './map-thumbnail';

interface MapPositionProps {
  readonly position: Position;
  readonly dimension: string;
}

/** Where the reader is on the map, with the ways along the row and the column. */
export function MapPosition({ position, dimension }: MapPositionProps) {
  const { inRow, above, below } = position;
  return (
    <nav aria-label="On the map" className="flex gap-5 font-sans text-label">
      <MapThumbnail {...position} />
      <div>
        <p className="text-ink-soft">{dimension}</p>
        <ul>
          {inRow.map(({ question, href, isHere }) => (
            <li key={question}>
              {href ? (
                <SiteLink href={href} className="inline-flex min-h-8 items-center pointer-coarse:min-h-11">
                  {question}
                </SiteLink>
              ) : (
                <span
                  aria-current={isHere ? 'page' : undefined}
                  className="inline-flex min-h-8 items-center aria-[current]:font-semibold aria-[current]:text-accent pointer-coarse:min-h-11"
                >
                  {question}
                </span>
              )}
            </li>
          ))}
        </ul>
        {(above || below) && <p className="mt-3 text-ink-soft">The same question about</p>}
        <ul>
          {[above, below].map(
            (neighbour) =>
              neighbour && (
                <li key={neighbour.href}>
                  <SiteLink href={neighbour.href} className="inline-flex min-h-8 items-center pointer-coarse:min-h-11">
                    {neighbour.name}
                  </SiteLink>
                </li>
              ),
          )}
        </ul>
      </div>
    </nav>
  );
}
