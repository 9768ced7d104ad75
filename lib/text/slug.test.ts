import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugify } from './slug';

it.each([
  ["Why don't teams talk?", 'why-dont-teams-talk'],
  ['tools-&-sheds', 'tools-and-sheds'],
  ['IC/management: 50/50', 'ic-management-50-50'],
  ['C', 'c'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['Größe & Ça', 'größe-and-ça'],
  ['Größe'.normalize('NFD'), 'größe'],
  ['信頼', '信頼'],
  ['ما هي الإجازة؟', 'ما-هي-الإجازة'],
  ['a ❤️ b', 'a-b'],
  ['???', ''],
  ['..%2f..', 'percent-2f'],
])('makes %j into %j', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

it('gives only letters, digits and single hyphens, at most 180 bytes, and the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u);
      expect(slugify(slug)).toBe(slug);
      expect(Buffer.byteLength(slugify(text.repeat(40)))).toBeLessThanOrEqual(180);
    }),
  );
});
