import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugify } from './slug';

it.each([
  ["Why don't teams talk?", 'why-dont-teams-talk'],
  ['trust-&-integrity', 'trust-and-integrity'],
  ['IC/management: 50/50', 'ic-management-50-50'],
  ['C', 'c'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['Größe & Ça', 'grosse-and-ca'],
  ['信頼', 'u4fe1-u983c'],
  ['???', ''],
  ['..%2f..', 'percent-2f'],
])('makes %j into %j', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

it('gives only letters, digits and single hyphens, and the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});
