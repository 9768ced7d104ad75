import { expect, it } from 'vitest';
import { listPeople, site } from './site';

it('knows people by their id, and takes any other name as it is', () => {
  const [id, person] = Object.entries(site.people)[0]!;
  expect(listPeople([id, 'Somebody Else', 'constructor'])).toEqual([
    person,
    { name: 'Somebody Else' },
    { name: 'constructor' },
  ]);
});
