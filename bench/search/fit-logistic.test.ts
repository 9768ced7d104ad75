import { expect, it } from 'vitest';
import { fitLogistic } from './fit-logistic';

it('finds what tells the cases that hold from the others, and how few of either there are does not matter', () => {
  const cases = Array.from({ length: 200 }, (_, index) => {
    const holds = index % 5 === 0;
    return { features: [holds ? 0.6 + (index % 3) / 10 : 0.2 + (index % 3) / 10, (index % 7) / 7], holds };
  });
  const [telling, chance, bias] = fitLogistic(cases) as [number, number, number];
  expect(telling).toBeGreaterThan(5);
  expect(Math.abs(chance)).toBeLessThan(1);
  expect(telling * 0.5 + chance * 0.5 + bias).toBeCloseTo(0, 0);
});
