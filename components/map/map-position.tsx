import { SiteLink } from '@/components/ui/site-link';
import { StandaloneLink } from '@/components/ui/standalone-link';
import type { MapPosition as Position, NamedLink, TopicQuestions } from '@/lib/content/views/article';
import { articlePath, dimensionPath } from '@/lib/site/paths';
import { article } from '#words/article';
import { counts } from '#words/base';
import { Spoken } from '@/components/ui/spoken';

interface MapPositionProps {
  readonly dimension: NamedLink;
  readonly topic: TopicQuestions;
  readonly position?: Position | undefined;
}

/** Where the reader is: the questions of the topic by title, the place on the map, and the same kind of question next door. */
export function MapPosition({ dimension, topic: { questions, total }, position }: MapPositionProps) {
  const neighbours = [position?.above, position?.below].filter((neighbour) => neighbour !== undefined);
  return (
    <nav aria-label={article.inTopic(dimension.name)} className="font-sans text-label">
      <p>
        <StandaloneLink href={dimensionPath(dimension.slug)} className="font-semibold no-underline hover:underline">
          {dimension.name}
        </StandaloneLink>
      </p>
      <ul className="border-s border-line">
        {questions.map(({ slug, title, isHere, language }) => (
          <li key={slug}>
            <SiteLink
              href={articlePath(slug)}
              aria-current={isHere ? 'page' : undefined}
              className="-ms-px flex min-h-11 items-center border-s-2 border-transparent py-1.5 ps-3.5 leading-snug no-underline hover:underline aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent pointer-fine:min-h-[1.875rem]"
            >
              <Spoken language={language}>{title}</Spoken>
            </SiteLink>
          </li>
        ))}
      </ul>
      {total > questions.length && (
        <p className="mt-1">
          <StandaloneLink href={dimensionPath(dimension.slug)}>
            {article.allInTopic(counts.entries(total))}
          </StandaloneLink>
        </p>
      )}
      {position && (
        <div className="mt-6 flex gap-4">
          <MapThumbnail {...position} />
          {neighbours.length > 0 && (
            <div>
              <p className="text-ink-soft">{article.sameKind}</p>
              <ul>
                {neighbours.map(({ name, href }) => (
                  <li key={href}>
                    <StandaloneLink href={href} className="py-1 leading-snug">
                      {name}
                    </StandaloneLink>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </nav>
  );
}

interface MapThumbnailProps {
  readonly rowCount: number;
  readonly row: number;
  readonly column: number;
}

const COLUMNS = 5;
const STEP = 10;
const SIDE = 8;

/** The whole map, small, with one cell lit: "you are here". A drawing; the words are next to it. */
function MapThumbnail({ rowCount, row, column }: MapThumbnailProps) {
  const cells = Array.from({ length: rowCount * COLUMNS }, (_, index) => ({
    x: (index % COLUMNS) * STEP,
    y: Math.floor(index / COLUMNS) * STEP,
  }));
  const path = cells.map(({ x, y }) => `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`).join('');
  return (
    <svg
      viewBox={`-1 -1 ${COLUMNS * STEP} ${rowCount * STEP}`}
      className="mirrored mt-1 w-16 shrink-0 self-start"
      aria-hidden="true"
    >
      <path d={path} className="fill-none stroke-line-strong" strokeWidth=".8" />
      <rect
        x={column * STEP - 0.4}
        y={row * STEP - 0.4}
        width={SIDE + 0.8}
        height={SIDE + 0.8}
        className="fill-accent"
      />
    </svg>
  );
}
