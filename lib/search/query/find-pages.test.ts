import { expect, it } from 'vitest';
import { findPages } from './find-pages';

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
