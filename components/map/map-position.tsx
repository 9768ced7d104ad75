import { StandaloneLink } from '@/components/ui/standalone-link';
import type { MapPosition as Position } from '@/lib/content/views/article';
import { MapThumbnail } from './map-thumbnail';

interface MapPositionProps {
  readonly position: Position;
  readonly dimension: string;
  /** A page that holds it twice, one of them shown at a time, tells them apart. */
  readonly label: string;
}

/** Where the reader is on the map, with the ways along the row and the column. */
export function MapPosition({ position, dimension, label }: MapPositionProps) {
  const { inRow, above, below } = position;
  return (
    <nav aria-label={label} className="flex gap-5 font-sans text-label">
      <MapThumbnail {...position} />
      <div>
        <p className="text-ink-soft">{dimension}</p>
        <ul>
          {inRow.map(({ question, href, isHere }) => (
            <li key={question}>
              {href ? (
                <StandaloneLink href={href}>{question}</StandaloneLink>
              ) : (
                <span
                  aria-current={isHere ? 'page' : undefined}
                  className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-accent"
                >
                  {question}
                </span>
              )}
            </li>
          ))}
        </ul>
        {(above || below) && <p className="mt-2 text-ink-soft">The same question about</p>}
        <ul>
          {[above, below].map(
            (neighbour) =>
              neighbour && (
                <li key={neighbour.href}>
                  <StandaloneLink href={neighbour.href}>{neighbour.name}</StandaloneLink>
                </li>
              ),
          )}
        </ul>
      </div>
    </nav>
  );
}
