import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from './front-matter';

function parse(text: string) {
  const { frontMatter, findings } = parseFrontMatter('a.md', text);
  return { ...frontMatter, codes: findings.map(({ code }) => code) };
}

it('takes fields and body apart and knows where the body starts', () => {
  expect(parse('---\ntitle: Why?\n---\nText')).toMatchObject({ fields: { title: 'Why?' }, body: 'Text', bodyLine: 4 });
});

it('keeps every value the text that was typed', () => {
  const { fields } = parse('---\na: 1:30\nb: yes\nc: 2026-01-01\nd: [1-14]\ne: 010\nf:\n---\n');
  expect(fields).toEqual({ a: '1:30', b: 'yes', c: '2026-01-01', d: ['1-14'], e: '010', f: '' });
});

it('finds no front matter in a plain text, or after a longer rule', () => {
  const isAllText = { isAbsent: true, fields: {}, bodyLine: 1, codes: [] };
  const texts = [
    '# Just text',
    '----\ntitle: x\n----\n',
    '---\n\nA sentence: with a colon, and text.\n\n---\n\nMore text.\n',
    '---\nA sentence without one.\n---\n',
    '---\n\n# Heading\n\nText: yes.\n',
    '---\n- a\n- b\n---\n',
    '+++ a sum',
  ];
  for (const body of texts) expect(parse(body)).toMatchObject({ ...isAllText, body });
});

it('does not run code, whatever the opener asks for', () => {
  for (const language of ['js', 'javascript', 'coffee', 'json', 'js # yaml']) {
    expect(parse(`---${language}\n{ title: process.exit(1) }\n---\n`).codes).toEqual(['front-matter-language']);
  }
});

it('says of the whole opener that it is not read', () => {
  const { findings } = parseFrontMatter('a.md', '---json\n{}\n---\n');
  expect(findings[0]).toMatchObject({ line: 1, column: 1, length: '---json'.length });
});

it.each([
  '+++\ntitle = "Why?"\ndate = 2026-01-02\n[taxonomies]\ntags = ["a", "b"]\n+++\nText',
  '---toml\ntitle = "Why?"\ndate = 2026-01-02\ntags = ["a", "b"]\n---\nText',
])('reads TOML', (text) => {
  const { fields, body, codes } = parse(text);
  expect(fields).toEqual({ title: 'Why?', date: '2026-01-02', tags: ['a', 'b'] });
  expect([body, codes]).toEqual(['Text', []]);
});

it('says where TOML cannot be read', () => {
  const { findings } = parseFrontMatter('a.md', '+++\ntitle = "Why?"\ntags = [a\n+++\nText');
  expect(findings.map(({ code, line }) => [code, line])).toEqual([['toml-invalid', 3]]);
});

it('reads a repeated key as its last value', () => {
  expect(parse('---\ntags: [a]\ntags: [b]\n---\n')).toMatchObject({
    fields: { tags: ['b'] },
    codes: ['yaml-duplicate-key'],
  });
});

it('reads the same fault the same way twice', () => {
  const text = '---\ntags: [a, b\n---\n';
  expect(parse(text)).toEqual(parse(text));
  expect(parse(text).codes).toContain('yaml-invalid');
});

it('takes __proto__ for a field like any other', () => {
  const { fields } = parse('---\n__proto__: {polluted: yes}\ntitle: Why?\n---\n');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(fields ?? {})).toContain('__proto__');
});

it('refuses an alias bomb without growing it', () => {
  const levels = Array.from(
    { length: 20 },
    (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}, *l${level}]`,
  );
  expect(parse(`---\nl0: &l0 [lol]\n${levels.join('\n')}\n---\n`).codes).toContain('yaml-alias');
});

it('survives nesting that would use up the stack', () => {
  expect(parse(`---\na: ${'['.repeat(9000)}\n---\n`).codes).toEqual(['yaml-invalid']);
  expect(parse(`---\na: ${'{'.repeat(9000)}\n---\n`).codes).toEqual(['yaml-invalid']);
});

describe('repairs what has one plausible meaning', () => {
  it.each([
    ['title: Trust: what is it?', 'Trust: what is it?'],
    ['title: "How do you "really" know?"', 'How do you "really" know?'],
    ['title: "How do you know?', 'How do you know?'],
    ["title: 'What's up?'", "What's up?"],
    ['title: @ work', '@ work'],
    ['title: `why`', '`why`'],
  ])('%s', (line, title) => {
    const parsed = parse(`---\n${line}\ndimension: X\n---\nText`);
    expect(parsed.fields).toEqual({ title, dimension: 'X' });
    expect(parsed.codes).toEqual(['yaml-repaired']);
  });

  it('tabs as indentation', () => {
    const parsed = parse('---\ntitle: Why?\ntags:\n\t- a\n\t- b\n---\nText');
    expect(parsed.fields).toEqual({ title: 'Why?', tags: ['a', 'b'] });
    expect(parsed.codes).toEqual(['yaml-repaired', 'yaml-repaired']);
  });

  it('a forgotten closing line, also where a rule in the text looks like one', () => {
    const parsed = parse('---\ntitle: Why?\ntags: [a]\n\n# Why?\n\nText of it.\n\n---\n\n**See Also:**\n- x');
    expect(parsed.fields).toEqual({ title: 'Why?', tags: ['a'] });
    expect(parsed.body).toMatch(/^# Why\?\n\nText of it\./);
    expect(parsed).toMatchObject({ bodyLine: 5, codes: ['front-matter-unclosed'] });
  });

  it('but not what could mean two things', () => {
    expect(parse('---\ntitle: Why?\ntags: [a, b\nx: y\n---\nText').codes).toContain('yaml-invalid');
  });
});
