import { expect, it } from 'vitest';
import { getNearest } from './nearest';

const DIMENSIONS = ['Greenhouse Building', 'Root Depth & Drainage', 'Organic Culture'];

it.each([
  ['Greenhuse Bulding', 'Greenhouse Building'],
  ['root-depth-and-drainge', 'Root Depth & Drainage'],
  ['Organic Cultre', 'Organic Culture'],
])('takes %j for %j', (typed, meant) => {
  expect(getNearest(typed, DIMENSIONS)).toBe(meant);
});

it('finds nothing near what is something else', () => {
  expect(getNearest('Bananas', DIMENSIONS)).toBeUndefined();
});
