import { expect, it } from 'vitest';
import { FINDING_CODES, type FindingCode } from './codes';
import { createFinding } from './create-finding';
import { formatGithub, formatGroups, formatJson, formatText } from './format-findings';
import type { Finding } from './finding';
import { summarize } from './summarize';

function aFinding({ path = 'a.md', line = 2, column = 13, length = 4 } = {}): Finding {
  return createFinding('yaml-invalid', { path, line, column, length }, 'Unknown difficulty "easy".', 'Write advanced.');
}

const getSourceLine = () => 'difficulty: easy';

it('prints the location, the code, a code frame and the fix', () => {
  expect(formatText([aFinding()], getSourceLine, 'content/')).toBe(
    [
      'content/a.md:2:13  error  yaml-invalid  Unknown difficulty "easy".',
      '    2 | difficulty: easy',
      '      |             ^^^^',
      '    fix: Write advanced.',
    ].join('\n'),
  );
});

it('sorts by file, then by place', () => {
  const findings = [aFinding({ path: 'b.md' }), aFinding({ line: 10 }), aFinding({ line: 9 })];
  const places = formatText(findings, () => undefined).match(/^\S+\.md:\d+/gm);
  expect(places).toEqual(['a.md:9', 'a.md:10', 'b.md:2']);
});

it('cuts a long line around the fault', () => {
  const long = `${'x'.repeat(50_000)}FAULT${'y'.repeat(50_000)}`;
  const text = formatText([aFinding({ column: 50_001, length: 5 })], () => long);
  expect(text).toContain('…');
  expect(text).toContain('FAULT');
  expect(text.length).toBeLessThan(500);
});

it('does not let a file speak to the terminal', () => {
  const text = formatText([aFinding()], () => 'difficulty: \u001b[31measy');
  expect(text).not.toContain('\u001b');
});

it('gives programs the counts and the list', () => {
  const report = JSON.parse(formatJson([aFinding()], 'content/')) as { errors: number; findings: Finding[] };
  expect(report.errors).toBe(1);
  expect(report.findings[0]).toMatchObject({ path: 'content/a.md', line: 2, code: 'yaml-invalid' });
});

it('escapes what would end a workflow command', () => {
  const finding = { ...aFinding({ path: 'a,b:c.md' }), message: '100%\nwrong' };
  expect(formatGithub([finding])).toBe(
    '::error file=a%2Cb%3Ac.md,line=2,col=13,endColumn=17,title=yaml-invalid::100%25%0Awrong Write advanced.',
  );
});

it('names the first of many files, and where all of them are named', () => {
  const findings = Array.from({ length: 900 }, (_, at) => aFinding({ path: `b${at + 1000}.md` }));
  const skipped = Array.from({ length: 400 }, (_, at) => ({ path: `d${at}.md`, reason: 'draft: true' }));
  const lines = summarize(findings, 65, skipped, 'out.hosting/publication.json').split('\n');
  expect(lines.length).toBeLessThanOrEqual(43);
  expect(lines).toContain('Held back: 380 more; all of them are in out.hosting/publication.json');
  expect(lines).toContain('Withheld: 880 more; all of them are in out.hosting/publication.json');
  expect(lines.at(-1)).toBe('65 articles, 900 errors, no warnings.');
});

it('closes with what was read and what was left out', () => {
  const skipped = [{ path: 'README.md', reason: 'about the folder' }];
  expect(summarize([aFinding()], 65, skipped)).toBe(
    'Held back: README.md (about the folder)\nWithheld: a.md:2 Unknown difficulty "easy".\n65 articles, 1 error, no warnings.',
  );
});

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
