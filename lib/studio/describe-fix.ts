import { posix } from 'node:path';
import type { Finding } from '@/lib/content/check/finding';
import type { Fix } from './draw-protocol';
import { writeRelative } from './find-links';

/**
 * The change that fixes a finding, where its fix names one: the word to write, or the one that was meant.
 *
 * @param text the file, with `\n` line ends.
 * @returns `undefined` where only the writer can know.
 */
export function describeFix(finding: Finding, text: string): Fix | undefined {
  const start = findOffset(text, finding.line, finding.column);
  const found = text.slice(start, start + finding.length);
  const replaceBy = (insert: string, label = `Write ${insert}`): Fix => ({
    from: start,
    to: start + finding.length,
    insert,
    label,
  });
  const fix = finding.fix ?? '';
  switch (finding.code) {
    case 'difficulty-unknown':
    case 'dimension-unknown':
    case 'dimension-spelling':
    case 'category-unknown':
    case 'tag-spelling':
    case 'tag-unknown': {
      const [, word] = /^(?:Write|Did you mean) ["“]?(.+?)["”]?[.?]$/.exec(fix) ?? [];
      if (word === undefined || found === '') return undefined;
      const [mark = ''] = /^["']/.exec(found) ?? [];
      return replaceBy(mark + word + mark, `Write ${word}`);
    }
    case 'house-word': {
      const [, words = ''] = /^Write "(.+?)"/.exec(fix) ?? [];
      const [word = ''] = words.split(', ');
      if (word === '' || found === '' || words.startsWith('a ')) return undefined;
      const isCapital = /^\p{Lu}/u.test(found);
      return replaceBy(isCapital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word);
    }
    case 'yaml-repaired': {
      const line = lineAt(text, finding.line);
      const [, written] = /^Write (.+)$/.exec(fix) ?? [];
      const whole = { from: line.from, to: line.to };
      if (/^Use spaces/.test(fix)) {
        const spaced = line.text.replace(/^[ \t]*/, (indent) => indent.replace(/\t/g, '  '));
        return { ...whole, insert: spaced, label: 'Use spaces' };
      }
      const [indent = ''] = /^\s*/.exec(line.text) ?? [];
      return written === undefined ? undefined : { ...whole, insert: indent + written, label: `Write ${written}` };
    }
    case 'link-broken':
    case 'link-loose':
      return fixLink(text, start, finding);
    case 'heading-skipped':
    case 'heading-second-h1': {
      const [, marks] = /^Write it with (#+)\.$/.exec(fix) ?? [];
      const [old] = /^#+/.exec(text.slice(start)) ?? [];
      return marks && old ? { from: start, to: start + old.length, insert: marks, label: `Write ${marks}` } : undefined;
    }
    case 'front-matter-unclosed': {
      const { from } = lineAt(text, finding.line);
      return { from, to: from, insert: '---\n\n', label: 'Close the front matter here' };
    }
    default:
      return undefined;
  }
}

/** `Did you mean articles/x.md?` and `Write (/articles/x.md).` name a file from the collection's root. */
function fixLink(text: string, start: number, finding: Finding): Fix | undefined {
  const [, path] = /(?:Did you mean |Write \()\/?([^\s)?]+)[)?]/.exec(finding.fix ?? '') ?? [];
  const [, before = '', url] =
    /^([^]*?\]\(\s*<?)([^\s)>]+)/.exec(text.slice(start, start + Math.max(finding.length, 400))) ?? [];
  if (path === undefined || url === undefined || before.length > 300) return undefined;
  const from = start + before.length;
  const target = posix.normalize(path.replace(/^(?:\.\.\/)+/, ''));
  const insert = writeRelative(finding.path, target, `.md${/(?<!#)#.*$/.exec(url)?.[0] ?? ''}`);
  return { from, to: from + url.length, insert, label: `Link to ${target}` };
}

function lineAt(text: string, line: number): { readonly from: number; readonly to: number; readonly text: string } {
  const from = findOffset(text, line, 1);
  const end = text.indexOf('\n', from);
  const to = end === -1 ? text.length : end;
  return { from, to, text: text.slice(from, to) };
}

/** @param line 1-based, like `column` */
function findOffset(text: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}
