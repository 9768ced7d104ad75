import { diffIndices } from 'node-diff3';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { isDeepStrictEqual } from 'node:util';
import { readForm } from './edit-front-matter';
import type { YamlInput } from './edit-yaml';
import { toEditorText } from './text-file';

/**
 * What has changed in a file since it was published, in words.
 *
 * @param before `undefined` for a new file.
 * @param after `undefined` for one that is gone.
 * @example
 * describeChange('a.md', '---\ntitle: Why?\n---\nOne two.', '---\ntitle: How?\n---\nOne three.');
 * // => ['title: Why? becomes How?', 'Text: 1 word more, 1 word less']
 */
export function describeChange(path: string, before: string | undefined, after: string | undefined): string[] {
  if (before === undefined) return [`New, with ${count(toWords(after ?? '').length)}.`];
  if (after === undefined) return ['Deleted.'];
  const isPage = MARKDOWN_FILE.test(path);
  const changes = isPage ? describeFields(path, before, after) : [];
  const [old, next] = [before, after].map((text) => toWords(isPage ? dropFrontMatter(text) : text));
  const parts = diffIndices(old!, next!);
  const more = parts.reduce((sum, { buffer2 }) => sum + buffer2[1], 0);
  const less = parts.reduce((sum, { buffer1 }) => sum + buffer1[1], 0);
  return more + less > 0 ? [...changes, `Text: ${count(more)} more, ${count(less)} less`] : changes;
}

function describeFields(path: string, before: string, after: string): string[] {
  const [old, next] = [before, after].map((text) => readForm(path, toEditorText(text)) ?? {});
  const values = (fields: unknown) => fields as Readonly<Record<string, YamlInput>>;
  const names = new Set([...Object.keys(old!), ...Object.keys(next!)]);
  return [...names].flatMap((name) => {
    const [was, is] = [values(old)[name], values(next)[name]];
    if (isDeepStrictEqual(was, is)) return [];
    if (was === undefined) return [`${name}: ${show(is)} is new`];
    return [is === undefined ? `${name}: ${show(was)} is gone` : `${name}: ${show(was)} becomes ${show(is)}`];
  });
}

function show(value: YamlInput | undefined): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === '' ? '(empty)' : text;
}

function dropFrontMatter(text: string): string {
  return toEditorText(text).replace(/^---[^\n]*\n[^]*?^---[ \t]*$/m, '');
}

function toWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function count(words: number): string {
  return `${words} ${words === 1 ? 'word' : 'words'}`;
}
