import { posix } from 'node:path';
import type { Finding } from '@/lib/content/check/finding';
import { writeRelative } from './find-links';

/** Characters of the text to replace, as a button that fixes a finding. */
export interface Fix {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** What the button says. */
  readonly label: string;
}

/**
 * The change that fixes a finding, where its fix names one: the word to write, or the one that was meant.
 *
 * @param text the file, with `\n` line ends.
 * @returns `undefined` where only the writer can know.
 */
export function describeFix(finding: Finding, text: string): Fix | undefined {
  const { code, column, length, fix = '' } = finding;
  const lines = text.split('\n');
  const line = lines[finding.line - 1] ?? '';
  const lineStart = lines.slice(0, finding.line - 1).reduce((offset, { length: letters }) => offset + letters + 1, 0);
  const start = lineStart + column - 1;
  const found = text.slice(start, start + length);
  switch (code) {
    case 'difficulty-unknown':
    case 'dimension-unknown':
    case 'dimension-spelling':
    case 'category-unknown':
    case 'tag-spelling':
    case 'tag-unknown': {
      const [, word] = /^(?:Write|Did you mean) ["“]?(.+?)["”]?[.?]$/.exec(fix) ?? [];
      if (word === undefined || found === '') return undefined;
      const [mark = ''] = /^["']/.exec(found) ?? [];
      return replace(start, found, mark + word + mark, `Write ${word}`);
    }
    case 'house-word': {
      const [, words = ''] = /^Write "(.+?)"/.exec(fix) ?? [];
      const [word = ''] = words.split(', ');
      if (word === '' || found === '' || words.startsWith('a ')) return undefined;
      const isCapital = /^\p{Lu}/u.test(found);
      return replace(start, found, isCapital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word);
    }
    case 'yaml-repaired': {
      const [indent = ''] = /^\s*/.exec(line) ?? [];
      const [, written] = /^Write (.+)$/.exec(fix) ?? [];
      if (/^Use spaces/.test(fix)) return replace(lineStart, indent, indent.replace(/\t/g, '  '), 'Use spaces');
      return written === undefined ? undefined : replace(lineStart, line, indent + written, `Write ${written}`);
    }
    case 'link-broken':
    case 'link-loose': {
      // `Did you mean articles/x.md?` and `Write (/articles/x.md).` name a file from the collection's root.
      const [, path] = /(?:Did you mean |Write \()\/?([^\s)?]+)[)?]/.exec(fix) ?? [];
      const link = text.slice(start, start + Math.max(length, 400));
      const [, before = '', url] = /^([^]*?\]\(\s*<?)([^\s)>]+)/.exec(link) ?? [];
      if (path === undefined || url === undefined || before.length > 300) return undefined;
      const target = posix.normalize(path.replace(/^(?:\.\.\/)+/, ''));
      const address = writeRelative(finding.path, target, `.md${/(?<!#)#.*$/.exec(url)?.[0] ?? ''}`);
      return replace(start + before.length, url, address, `Link to ${target}`);
    }
    case 'heading-skipped':
    case 'heading-second-h1': {
      const [, marks] = /^Write it with (#+)\.$/.exec(fix) ?? [];
      const [old] = /^#+/.exec(text.slice(start)) ?? [];
      return marks && old ? replace(start, old, marks) : undefined;
    }
    case 'front-matter-unclosed':
      return replace(lineStart, '', '---\n\n', 'Close the front matter here');
    default:
      return undefined;
  }
}

function replace(from: number, old: string, insert: string, label = `Write ${insert}`): Fix {
  return { from, to: from + old.length, insert, label };
}
