interface Field {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
}

/** A curve that readers move with numbers of their own. Pure, because the page draws it first and the browser again. */
interface Model {
  readonly title: string;
  /** The first runs along the axis. */
  readonly fields: readonly [Field, ...Field[]];
  /** What is at the axes and heads the table: what is given, what comes of it. */
  readonly heads: readonly [string, string];
  /** The points of the table. */
  readonly rows: readonly number[];
  readonly getY: (x: number, others: readonly number[]) => number;
  readonly getMaxY: (others: readonly number[]) => number;
  /** A height that should not be passed. */
  readonly getLimit?: (others: readonly number[]) => number;
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
  /** The result in a sentence. */
  readonly describe: (x: number, others: readonly number[]) => string;
}

const round = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value)).toLocaleString('en-US');
const count = (value: number, unit: string) => `${round(value)} ${unit}${round(value) === '1' ? '' : 's'}`;

/** @see Little (1961); the waiting time of the M/M/1 queue: the job's own time by ρ / (1 - ρ). */
const waitingTime: Model = {
  title: 'Waiting against utilization',
  fields: [
    { label: 'How busy the people are, in percent', min: 50, max: 97, step: 1, value: 80 },
    { label: 'Days the job itself takes', min: 0.5, max: 60, step: 0.5, value: 1 },
  ],
  heads: ['How busy', 'Days of waiting'],
  rows: [50, 60, 70, 80, 90, 95],
  getY: (busy, [job = 1]) => (job * busy) / (100 - busy),
  getMaxY: ([job = 1]) => 20 * job,
  formatX: (busy) => `${busy}%`,
  formatY: (days) => count(days, 'day'),
  describe(busy, [job = 1]) {
    const wait = this.getY(busy, [job]);
    return `At ${busy}% busy, a job of ${count(job, 'day')} waits ${count(wait, 'day')} and is done after ${round(wait + job)}.`;
  },
};

const managerHours: Model = {
  title: 'A manager’s hours against the number of reports',
  fields: [
    { label: 'Direct reports', min: 1, max: 20, step: 1, value: 8 },
    { label: 'Hours a week for each', min: 0.5, max: 6, step: 0.25, value: 2.5 },
    { label: 'Hours for everything else', min: 0, max: 40, step: 1, value: 14 },
    { label: 'Hours in the week', min: 20, max: 60, step: 1, value: 40 },
  ],
  heads: ['Direct reports', 'Hours a week'],
  rows: [4, 6, 8, 10, 12, 15],
  getY: (reports, [each = 0, own = 0]) => own + each * reports,
  getMaxY: ([each = 0, own = 0, week = 0]) => Math.ceil(Math.max(week * 1.25, own + each * 20) / 10) * 10,
  getLimit: ([, , week = 0]) => week,
  formatX: String,
  formatY: (hours) => count(hours, 'hour'),
  describe(reports, [each = 0, own = 0, week = 0]) {
    const hours = own + each * reports;
    const full = Math.max(0, Math.floor((week - own) / each));
    const verdict =
      hours > week ? `${count(hours - week, 'hour')} more than there are` : `${count(week - hours, 'hour')} left`;
    return `${count(reports, 'report')} ${reports === 1 ? 'asks' : 'ask'} for ${count(hours, 'hour')} a week: ${verdict}. The week is full at ${count(full, 'report')}.`;
  },
};

export const movingFigures = { 'waiting-time': waitingTime, 'manager-hours': managerHours };
export type MovingFigureName = keyof typeof movingFigures;

/** The plot inside of the drawing, in its units. */
export const PLOT = { left: 18, right: 304, top: 30, bottom: 178, width: 320, height: 222 };
const POINTS = 48;

/** Everything about a figure that its numbers decide: attributes and texts by the part that has them. */
export function drawMovingFigure(name: MovingFigureName, values: readonly number[]) {
  const model: Model = movingFigures[name];
  const [{ min, max }] = model.fields;
  const [x = min, ...others] = values;
  const maxY = model.getMaxY(others);
  const toX = (value: number) => PLOT.left + ((value - min) / (max - min)) * (PLOT.right - PLOT.left);
  const toY = (value: number) => PLOT.bottom - (Math.min(value, maxY) / maxY) * (PLOT.bottom - PLOT.top);
  const points = Array.from({ length: POINTS + 1 }, (_, index) => min + (index / POINTS) * (max - min))
    .filter((value, index) => index === 0 || model.getY(value, others) <= maxY)
    .map((value) => `${toX(value).toFixed(1)} ${toY(model.getY(value, others)).toFixed(1)}`);
  const y = model.getY(x, others);
  const limit = toY(model.getLimit?.(others) ?? maxY).toFixed(1);
  // The curve rises: above it there is room at the left, below it at the right.
  const isLeft = toX(x) > PLOT.left + 70;
  const isBelow = !isLeft && toY(y) < PLOT.bottom - 28;
  return {
    attributes: {
      curve: { d: `M${points.join(' L')}` },
      limit: { d: `M${PLOT.left} ${limit} H${PLOT.right}` },
      drop: { d: `M${toX(x).toFixed(1)} ${toY(y).toFixed(1)} V${PLOT.bottom}` },
      dot: { cx: toX(x).toFixed(1), cy: toY(y).toFixed(1) },
      value: {
        x: (toX(x) + (isLeft ? (toY(y) < PLOT.top + 20 ? -18 : -8) : 8)).toFixed(1),
        y: Math.max(PLOT.top + 12, toY(y) + (isBelow ? 20 : -8)).toFixed(1),
        'text-anchor': isLeft ? ('end' as const) : ('start' as const),
      },
    },
    texts: {
      value: model.formatY(y),
      top: model.formatY(maxY),
      sentence: model.describe(x, others),
      ...Object.fromEntries(model.rows.map((row) => [`row-${row}`, model.formatY(model.getY(row, others))])),
    } as Readonly<Record<'value' | 'top' | 'sentence' | `row-${number}`, string>>,
  };
}
