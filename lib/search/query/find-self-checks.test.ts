import { expect, it } from 'vitest';
import { findSelfChecks } from './find-self-checks';

const CHECKS = [
  { dimension: 'trust', name: 'Trust & Integrity', title: 'Can we afford to be honest?', traits: ['Words hold'] },
  { dimension: 'roles', name: 'Role Clarity', title: 'Do we know who answers for what?', traits: ['The seams hold'] },
  { dimension: 'pipeline', name: 'Leadership Pipeline', title: 'Who leads next?', traits: ['Two tracks'] },
];

function find(query: string, dimensions: readonly (string | undefined)[] = []): string[] {
  return findSelfChecks(query, dimensions, CHECKS).map(({ dimension }) => dimension);
}

it('offers the check of the dimension that the best answers are about', () => {
  expect(find('nobody tells the boss', ['Trust & Integrity', 'Role Clarity', 'Trust & Integrity'])).toEqual(['trust']);
});

it('finds a check by the name of its dimension, its question or its traits', () => {
  expect(find('leadership pipeline self-check')).toEqual(['pipeline']);
  expect(find('who answers for what')).toEqual(['roles']);
  expect(find('tracks quiz')).toEqual(['pipeline']);
});

it('offers several to those who ask for a check, and some of all to those who name nothing', () => {
  expect(find('trust or roles check', ['Trust & Integrity', 'Role Clarity', 'Role Clarity'])).toEqual([
    'trust',
    'roles',
  ]);
  expect(find('self-check')).toHaveLength(3);
});

it('offers none where nothing fits', () => {
  expect(find('bread', [undefined])).toEqual([]);
  expect(find('', [])).toEqual([]);
});
