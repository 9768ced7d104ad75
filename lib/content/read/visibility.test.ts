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
  { status: 'needs legal review' },
  { status: 'Draft 2' },
  { status: 'not ready' },
  { status: 'Entwurf' },
  { state: 'work-in-progress' },
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
  { status: 'drafft' },
  { status: 'pivate' },
  { visibility: 'team' },
  { private: ['true'] },
])('does not take the risk with %j', (fields) => {
  expect(hide(fields)).toHaveProperty('unclear');
});

it.each(['ask Kim', 'canonical', 'v2', 'peer-reviewed', '🌱', 'published 2024', 'Veröffentlicht'])(
  'publishes a status of its own, %s, and says so',
  (status) => {
    expect(hide({ status })).toHaveProperty('unknown');
    expect(hide({ status, draft: 'true' })).toHaveProperty('reason');
    expect(hide({ status, private: 'ture' })).toHaveProperty('unclear');
  },
);
