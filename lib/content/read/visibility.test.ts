import { expect, it } from 'vitest';
import { findHidden } from './visibility';

const TODAY = '2026-03-31';
type Case = Parameters<typeof findHidden>[0];
const hide = (fields: Case) => findHidden(fields, TODAY);

it.each<Case>([
  { draft: 'true' },
  { Draft: 'yes' },
  { published: 'false' },
  { publish: 'no' },
  { public: 'false' },
  { private: 'true' },
  { hidden: '1' },
  { 'dg-publish': 'false' },
  { status: 'draft' },
  { status: 'In Review' },
  { visibility: 'private' },
  { date: '2026-04-01' },
  { published: '2027-01-01T10:00:00Z' },
  { publishDate: '2026-12-01' },
  { expiryDate: '2026-03-31' },
  { title: 'Why?', draft: 'true', status: 'published' },
])('holds back %j', (fields) => {
  expect(hide(fields)).toHaveProperty('reason');
});

it.each<Case>([
  {},
  { draft: 'false' },
  { draft: '' },
  { published: 'true' },
  { published: '2026-03-31' },
  { published: '31.3.2026' },
  { publish: 'true' },
  { private: 'no' },
  { status: 'Approved' },
  { status: '' },
  { expiryDate: '2026-04-01' },
  { publisher: 'The firm', drafter: 'Kim', stats: 'none' },
  { date: '2020-01-01', publishdate: '2020-01-01' },
])('publishes %j', (fields) => {
  expect(hide(fields)).toBeUndefined();
});

it.each<Case>([
  { drfat: 'true' },
  { darft: 'true' },
  { draaft: 'true' },
  { publised: 'false' },
  { publshed: 'false' },
  { privat: 'true' },
  { statsu: 'draft' },
  { draft: 'ture' },
  { published: 'fales' },
  { status: 'drfat' },
  { status: 'ask Kim' },
  { private: ['true'] },
])('does not take the risk with %j', (fields) => {
  expect(hide(fields)).toHaveProperty('unclear');
});
