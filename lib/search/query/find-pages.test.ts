import { expect, it } from 'vitest';
import { findPages, findSelfChecks } from './find-pages';

const PAGES = [
  { href: '/templates/handoff', title: 'Handoff page', summary: 'What moves with the work.', isTemplate: true },
  { href: '/templates/duties', title: 'Duties register', summary: 'Who answers for what.', isTemplate: true },
  { href: '/about', title: 'About us', parts: ['How a text comes about'] },
  { href: '/imprint', title: 'Imprint', summary: 'Who is behind this, and where.' },
];

const find = (query: string) => findPages(query, PAGES).map(({ href }) => href);

it('finds a template or a page by its title, its summary or its headings', () => {
  expect(find('a handoff that works')).toEqual(['/templates/handoff']);
  expect(find('imprint')).toEqual(['/imprint']);
  expect(find('who answers')).toEqual(['/templates/duties']);
  expect(find('text')).toEqual(['/about']);
});

it('offers templates alone to those who ask for one', () => {
  expect(find('template')).toEqual(['/templates/handoff', '/templates/duties']);
  expect(find('imprint template')).toEqual([]);
});

it('finds nothing where little of the search is in them', () => {
  expect(find('why do people resign from good duties')).toEqual([]);
  expect(find('')).toEqual([]);
  expect(find('the')).toEqual([]);
});

const CHECKS = [
  { dimension: 'trust', name: 'Trust & Integrity', title: 'Can we afford to be honest?', traits: ['Words hold'] },
  { dimension: 'roles', name: 'Role Clarity', title: 'Do we know who answers for what?', traits: ['The seams hold'] },
  { dimension: 'pipeline', name: 'Leadership Pipeline', title: 'Who leads next?', traits: ['Two tracks'] },
];

function findChecks(query: string, dimensions: readonly (string | undefined)[] = []): string[] {
  return findSelfChecks(query, dimensions, CHECKS).map(({ dimension }) => dimension);
}

it('offers the check of the dimension that the best answers are about', () => {
  expect(findChecks('nobody tells the boss', ['Trust & Integrity', 'Role Clarity', 'Trust & Integrity'])).toEqual([
    'trust',
  ]);
});

it('finds a check by the name of its dimension, its question or its traits', () => {
  expect(findChecks('leadership pipeline self-check')).toEqual(['pipeline']);
  expect(findChecks('who answers for what')).toEqual(['roles']);
  expect(findChecks('tracks quiz')).toEqual(['pipeline']);
});

it('offers several to those who ask for a check, and some of all to those who name nothing', () => {
  expect(findChecks('trust or roles check', ['Trust & Integrity', 'Role Clarity', 'Role Clarity'])).toEqual([
    'trust',
    'roles',
  ]);
  expect(findChecks('self-check')).toHaveLength(3);
});

it('offers none where nothing fits', () => {
  expect(findChecks('bread', [undefined])).toEqual([]);
  expect(findChecks('', [])).toEqual([]);
});
