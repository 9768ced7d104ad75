import { expect, it } from 'vitest';
import { FINDING_CODES, type FindingCode } from './codes';
import { createFinding } from './create-finding';
import { formatGroups } from './format-groups';

const warn = (path: string, line = 1) =>
  createFinding('title-missing', { path, line }, 'The file has no title.', 'Add one.');

it('shows errors first, and warnings by their cause with a count and the first places', () => {
  const error = createFinding('yaml-invalid', { path: 'z.md', line: 3 }, 'This cannot be read.');
  const findings = [...Array.from({ length: 1215 }, (_, index) => warn(`a${index + 1000}.md`)), error];
  const text = formatGroups(findings, () => 'tags: [', 'content/');
  expect(text.indexOf('content/z.md:3:1  error')).toBe(0);
  expect(text).toContain('warning  title-missing  1215 files\n  content/a1000.md:1:1  The file has no title.\n');
  expect(text).toContain('... and 1212 more\n  fix: Add one.');
});

it('has at most 200 lines, whatever is found', () => {
  const findings = (Object.keys(FINDING_CODES) as FindingCode[]).flatMap((code) =>
    Array.from({ length: 50 }, (_, index) => createFinding(code, { path: `${index}.md` }, 'Message.', 'Fix.')),
  );
  expect(formatGroups(findings, () => 'line').split('\n').length).toBeLessThanOrEqual(200);
});

it('says nothing about nothing', () => {
  expect(formatGroups([], () => undefined)).toBe('');
});
