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

it('groups errors, too, where they are many, before all warnings', () => {
  const errors = Array.from({ length: 700 }, (_, at) =>
    createFinding(
      at % 2 ? 'yaml-invalid' : 'file-not-utf8',
      { path: `e${at + 1000}.md` },
      'This cannot be read.',
      'Fix.',
    ),
  );
  const lines = formatGroups([warn('a.md'), ...errors], () => 'tags: [', 'content/').split('\n');
  expect(lines.filter((line) => /^(?:error|warning) /.test(line))).toEqual([
    'error  file-not-utf8  350 files',
    'error  yaml-invalid  350 files',
    'warning  title-missing  1 file',
  ]);
  expect(lines[1]).toBe('  content/e1000.md:1:1  This cannot be read.');
  expect(lines.length).toBeLessThan(30);
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
