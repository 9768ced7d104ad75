const CELLS = 5;
const CELL = 50;
const GAP = 2;
const WIDTH = CELLS * CELL - GAP;
const HEIGHT = 22;
const BELOW = 9;

export interface ScoreBarProps {
  /** 0 to 100; nothing is filled without it. */
  readonly value?: number;
  /** From where to where answers or people lie, 0 to 100: a line under the bar. */
  readonly range?: readonly [number, number];
  /** A former value: an arrow under the bar leads from it to the value. */
  readonly before?: number;
}

/**
 * A score as a row of the map: five cells from never to always, filled as far as the score goes.
 *
 * A drawing; the numbers are next to it.
 */
export function ScoreBar({ value, range, before }: ScoreBarProps) {
  const cells = Array.from({ length: CELLS }, (_, index) => index * CELL);
  const path = (end: number) =>
    cells
      .filter((x) => x < end)
      .map((x) => `M${x} 0h${Math.min(CELL - GAP, end - x)}v${HEIGHT}h-${Math.min(CELL - GAP, end - x)}z`)
      .join('');
  const toX = (points: number) => (points / 100) * WIDTH;
  return (
    <svg
      viewBox={`-1 -1 ${WIDTH + 2} ${HEIGHT + BELOW + 2}`}
      aria-hidden="true"
      className="mirrored block w-full max-w-80"
    >
      <path d={path(WIDTH + 1)} className="fill-accent-soft stroke-accent/40" strokeWidth=".5" />
      {value !== undefined && <path d={path(toX(value))} className="fill-accent" />}
      {value === 0 && <path d={`M0 0v${HEIGHT}`} className="stroke-accent" strokeWidth="2" />}
      {range && <Range from={toX(range[0])} to={toX(range[1])} />}
      {before !== undefined && value !== undefined && <Way from={toX(before)} to={toX(value)} />}
    </svg>
  );
}

const MIDDLE = HEIGHT + 5;

interface LineProps {
  readonly from: number;
  readonly to: number;
}

function Range({ from, to }: LineProps) {
  return (
    <path
      d={`M${from} ${MIDDLE - 2.5}v5M${from} ${MIDDLE}H${to}M${to} ${MIDDLE - 2.5}v5`}
      className="fill-none stroke-ink"
      strokeWidth="1.25"
    />
  );
}

function Way({ from, to }: LineProps) {
  const tip = to > from ? -4 : 4;
  return (
    <g className="fill-none stroke-ink" strokeWidth="1.25">
      <circle cx={from} cy={MIDDLE} r="2.5" />
      {Math.abs(to - from) > 5 && (
        <path d={`M${from - Math.sign(tip) * 2.5} ${MIDDLE}H${to}m${tip} -3l${-tip} 3l${tip} 3`} />
      )}
    </g>
  );
}
