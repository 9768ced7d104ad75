import { expect, it } from 'vitest';
import { createFinding, createReport, suggestName } from './create-finding';

it('takes all that was found in a very large collection', () => {
  const { findings, report, add } = createReport();
  report('title-missing', { path: 'a.md' }, 'The article has no title.');
  add(Array.from({ length: 300_000 }, () => createFinding('title-long', { path: 'b.md' }, 'The title is long.')));
  expect(findings).toHaveLength(300_001);
});

it('suggests the name that was meant, and else what to do', () => {
  expect(suggestName('watring', ['watering', 'soil'], 'Add it.')).toBe('Did you mean watering?');
  expect(suggestName('bananas', ['watering', 'soil'], 'Add it.')).toBe('Add it.');
  expect(suggestName('bananas', [])).toBeUndefined();
});
