import { expect, it } from 'vitest';
import { getNearest } from './nearest';

const DIMENSIONS = ['Leadership Pipeline', 'Role Clarity & Accountability', 'Organizational Culture'];

it.each([
  ['Leadrship Pipline', 'Leadership Pipeline'],
  ['role-clarity-and-acountability', 'Role Clarity & Accountability'],
  ['Organisation Culture', 'Organizational Culture'],
])('takes %j for %j', (typed, meant) => {
  expect(getNearest(typed, DIMENSIONS)).toBe(meant);
});

it('finds nothing near what is something else', () => {
  expect(getNearest('Bananas', DIMENSIONS)).toBeUndefined();
});
