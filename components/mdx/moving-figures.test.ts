import { expect, it } from 'vitest';
import { drawMovingFigure, movingFigures, PLOT, type MovingFigureName } from './moving-figures';

const NAMES = Object.keys(movingFigures) as MovingFigureName[];

it('says how long a job waits in the simplest queue', () => {
  const { texts } = drawMovingFigure('waiting-time', [80, 2]);
  expect(texts).toMatchObject({ value: '8 days', top: '40 days', 'row-50': '2 days', 'row-95': '38 days' });
  expect(texts.sentence).toBe('At 80% busy, a job of 2 days waits 8 days and is done after 10.');
});

it('says how many reports fill a week', () => {
  expect(drawMovingFigure('manager-hours', [8, 2.5, 14, 40]).texts.sentence).toBe(
    '8 reports ask for 34 hours a week: 6 hours left. The week is full at 10 reports.',
  );
  expect(drawMovingFigure('manager-hours', [1, 3, 40, 38]).texts.sentence).toBe(
    '1 report asks for 43 hours a week: 5 hours more than there are. The week is full at 0 reports.',
  );
});

it.each(NAMES)('%s keeps its value off its curve', (name) => {
  const { fields } = movingFigures[name];
  const [{ min, max }, ...others] = fields;
  for (let x = min; x <= max; x += 1) {
    const { attributes } = drawMovingFigure(name, [x, ...others.map(({ value }) => value)]);
    const points = [...attributes.curve.d.matchAll(/([\d.]+) ([\d.]+)/g)].map(
      ([, left, top]) => [Number(left), Number(top)] as const,
    );
    const { value } = attributes;
    const [left, right] =
      value['text-anchor'] === 'end'
        ? [Number(value.x) - 60, Number(value.x)]
        : [Number(value.x), Number(value.x) + 60];
    // The letters, from their heads down to the line they are on.
    const [head, foot] = [Number(value.y) - 10, Number(value.y)];
    const hit = points.filter(([px, py]) => px > left && px < right && py > head && py < foot);
    expect(hit, `${name} at ${x}`).toEqual([]);
  }
});

it.each(NAMES)('%s stays in its plot, whatever the numbers', (name) => {
  const { fields } = movingFigures[name];
  for (const side of ['min', 'value', 'max'] as const) {
    const { attributes } = drawMovingFigure(
      name,
      fields.map((field) => field[side]),
    );
    const points = [...attributes.curve.d.matchAll(/([\d.]+) ([\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    expect(points.length).toBeGreaterThan(10);
    for (const [x, y] of [...points, [Number(attributes.dot.cx), Number(attributes.dot.cy)] as const]) {
      expect(x).toBeGreaterThanOrEqual(PLOT.left);
      expect(x).toBeLessThanOrEqual(PLOT.right);
      expect(y).toBeGreaterThanOrEqual(PLOT.top);
      expect(y).toBeLessThanOrEqual(PLOT.bottom);
    }
  }
});
