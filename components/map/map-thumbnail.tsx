interface MapThumbnailProps {
  readonly rowCount: number;
  readonly row: number;
  readonly column: number;
}

const COLUMNS = 5;
const STEP = 10;
const SIDE = 8;

/** The whole map, small, with one cell lit: "you are here". A drawing; the words are next to it. */
export function MapThumbnail({ rowCount, row, column }: MapThumbnailProps) {
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
