import { expect, it } from 'vitest';
import { createProblem } from './create-problem';
import { formatGithub } from './format-github';
import { formatJson } from './format-json';
import { formatText } from './format-text';
import type { Problem } from './problem';
import { summarize } from './summarize';

function aProblem({ path = 'a.md', line = 2, column = 13, length = 4 } = {}): Problem {
  return createProblem(
    'difficulty-unknown',
    { path, line, column, length },
    '"easy" is no difficulty.',
    'Write advanced.',
  );
}

const getSourceLine = () => 'difficulty: easy';

it('prints the place, the code, a code frame and the mend', () => {
  expect(formatText([aProblem()], getSourceLine, 'content/')).toBe(
    [
      'content/a.md:2:13  error  difficulty-unknown  "easy" is no difficulty.',
      '    2 | difficulty: easy',
      '      |             ^^^^',
      '    hint: Write advanced.',
    ].join('\n'),
  );
});

it('sorts by file, then by place', () => {
  const problems = [aProblem({ path: 'b.md' }), aProblem({ line: 10 }), aProblem({ line: 9 })];
  const places = formatText(problems, () => undefined).match(/^\S+\.md:\d+/gm);
  expect(places).toEqual(['a.md:9', 'a.md:10', 'b.md:2']);
});

it('cuts a long line around the fault', () => {
  const long = `${'x'.repeat(50_000)}FAULT${'y'.repeat(50_000)}`;
  const text = formatText([aProblem({ column: 50_001, length: 5 })], () => long);
  expect(text).toContain('…');
  expect(text).toContain('FAULT');
  expect(text.length).toBeLessThan(500);
});

it('does not let a file speak to the terminal', () => {
  const text = formatText([aProblem()], () => 'difficulty: \u001b[31measy');
  expect(text).not.toContain('\u001b');
});

it('gives programs the counts and the list', () => {
  const report = JSON.parse(formatJson([aProblem()], 'content/')) as { errors: number; problems: Problem[] };
  expect(report.errors).toBe(1);
  expect(report.problems[0]).toMatchObject({ path: 'content/a.md', line: 2, code: 'difficulty-unknown' });
});

it('escapes what would end a workflow command', () => {
  const problem = { ...aProblem({ path: 'a,b:c.md' }), message: '100%\nwrong' };
  expect(formatGithub([problem])).toBe(
    '::error file=a%2Cb%3Ac.md,line=2,col=13,endColumn=17,title=difficulty-unknown::100%25%0Awrong Write advanced.',
  );
});

it('closes with what was read and what was left out', () => {
  const skipped = [{ path: 'README.md', reason: 'no front matter' }];
  expect(summarize([aProblem()], 65, skipped)).toBe(
    'Left out: README.md (no front matter)\n65 articles, 1 error, no warnings.',
  );
});
