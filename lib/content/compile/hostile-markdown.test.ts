import fc from 'fast-check';
import type { Paragraph, Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { checkComponents, createComponentNode } from './components';
import { readDialects } from './read-dialects';
import { readMarkdown } from './read-markdown';

const SIZE = 100_000;

const HOSTILE: Readonly<Record<string, string>> = {
  'a line of 100 KB': 'a'.repeat(SIZE),
  '50,000 opening brackets': '['.repeat(50_000),
  '50,000 closing brackets': 'a]'.repeat(50_000),
  'images in images': '!['.repeat(25_000),
  'unfinished links': '[a]('.repeat(20_000),
  'links in links': '['.repeat(5_000) + 'a' + '](b)'.repeat(5_000),
  'quotations in quotations': '>'.repeat(20_000) + 'a',
  'lists in lists': Array.from({ length: 500 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n'),
  'lists on one line': '- '.repeat(5_000) + 'a',
  stars: '*'.repeat(SIZE),
  'unfinished emphasis': '*a **b '.repeat(5_000) + ' c** d*'.repeat(5_000),
  'struck out and not': '~~a ~b '.repeat(10_000),
  'footnotes without end': '[^a]'.repeat(25_000),
  'back-quotes of every length': Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' '),
  'angle brackets': '<'.repeat(SIZE),
  ampersands: '&'.repeat(SIZE),
  addresses: 'http://'.repeat(14_000),
  'mail addresses': 'a@'.repeat(50_000),
  'a table of a thousand columns': `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n`,
  'half a comment': '<!--'.repeat(25_000),
  'half a component': '<Callout '.repeat(10_000),
  braces: '{'.repeat(SIZE),
  'directives without end': ':::note\n'.repeat(10_000),
  'formulas without end': '$a '.repeat(30_000),
  'formulas in a row': '$a$'.repeat(30_000),
  'wiki links without end': '[[a'.repeat(30_000),
  'wiki links in a row': '[[a]]'.repeat(900),
  'marks without end': '==a '.repeat(25_000),
  'template tags without end': '{% '.repeat(30_000),
  'raw template tags without end': '{% raw %} '.repeat(10_000),
  'hidden comments without end': ' %%a'.repeat(25_001),
  'comments of MDX without end': '{/* '.repeat(25_000),
  'quotation marks': '"\' '.repeat(30_000),
  'definitions without end': 'a\n: b\n'.repeat(10_000),
  'tags without end': '<b>a '.repeat(900),
  'tags in tags': '<b>'.repeat(900) + '</b>'.repeat(900),
  'blocks of tags': '<div>\n\n'.repeat(900) + '</div>\n\n'.repeat(900),
  'a script that never ends': '<script>' + 'a\n'.repeat(30_000),
  'emoji without end': ':a'.repeat(50_000),
  'attributes without end': `<a ${'b="c" '.repeat(10_000)}>`,
  imports: 'import a from "b"\n'.repeat(5_000),
  'components in components': '<Callout>\n\n'.repeat(300) + '\n\n</Callout>'.repeat(300),
};

it.each(Object.keys(HOSTILE).flatMap((name) => [[name, 'md'] as const, [name, 'mdx'] as const]))(
  'reads or refuses %s in .%s',
  (name, format) => {
    const document = readMarkdown({ path: `a.${format}`, format, body: HOSTILE[name]!, bodyLine: 1 });
    expect(document.findings.length > 0 || document.text !== '' || document.words === 0).toBe(true);
  },
);

it('reads a long rule and a deep but honest list', () => {
  const rule = readMarkdown({ path: 'a.md', format: 'md', body: `a\n\n${'- '.repeat(60)}\n\nb`, bodyLine: 1 });
  const list = readMarkdown({ path: 'a.md', format: 'md', body: '- a\n  - b\n    - c\n      > d', bodyLine: 1 });
  expect([...rule.findings, ...list.findings]).toEqual([]);
});

it.each(['<b>[[^1]]', '<b>[[a]]</b>', '- <i>b\n  [[a#b|c]]</i>'])('reads a wiki link in an element: %j', (body) => {
  expect(readMarkdown({ path: 'a.md', format: 'md', body, bodyLine: 1 }).text).not.toBe('');
});

it('never throws, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '# ',
      '## Short Answer\n',
      '**See Also:**',
      '- ',
      '> ',
      '[a](b)',
      '[',
      ']',
      '`',
      '*',
      '<b>',
      '</b>',
      '<!--',
      '{',
      '}',
      '<Callout>',
      '</Callout>',
      '\n',
      '\n\n',
      '| a |',
      '|-|',
      '[^1]',
      '---',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('md' as const, 'mdx' as const),
      (pieces, format) => {
        readMarkdown({ path: 'a', format, body: pieces.join(''), bodyLine: 1 });
      },
    ),
    { numRuns: 500 },
  );
});

describe('a container or a component that holds more than a function takes arguments', () => {
  const children = Array.from({ length: 200_000 }, (): Paragraph => ({ type: 'paragraph', children: [] }));
  const locate = () => ({ path: 'a.md' });

  it.each<[string, (tree: Root) => void, RootContent]>([
    [
      'of an unknown name',
      (tree) => readDialects(tree, '', locate),
      { type: 'containerDirective', name: 'nope', children: [...children] },
    ],
    [
      'without its properties',
      (tree) => checkComponents(tree, locate),
      createComponentNode('Figure', {}, [...children]),
    ],
  ])('%s is taken away from around it', (_, read, node) => {
    const tree: Root = { type: 'root', children: [node] };
    read(tree);
    expect(tree.children).toHaveLength(children.length);
  });
});

it('reads containers in containers once each', () => {
  const names = Array.from({ length: 12 }, (_, level) => `level-${level}`);
  const node = names.reduceRight<RootContent[]>(
    (children, name) => [{ type: 'containerDirective', name, children: children as Paragraph[] }],
    [],
  );
  const faults = readDialects({ type: 'root', children: node }, '', () => ({ path: 'a.md' }));
  expect(faults.map(({ name }) => name)).toEqual(names.map((name) => `:::${name}`));
});
