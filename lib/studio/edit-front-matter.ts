import { isDeepStrictEqual } from 'node:util';
import { parseFrontMatter } from '@/lib/content/read/front-matter';
import { findField, type FieldName } from '@/lib/content/read/schema';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { editYaml, EditRefused, readYaml, type YamlInput, type YamlPath } from './edit-yaml';

/** What a form shows of a file: its front matter by the names of the fields, or all of a data file. */
export type FormValue = YamlInput | null | undefined;

/** @returns `undefined` where there is a fault that a form cannot show. */
export function readForm(path: string, text: string): FormValue {
  if (!MARKDOWN_FILE.test(path)) return readYaml(text);
  const fields = readFrontMatter(text);
  if (!fields) return undefined;
  const named = Object.entries(fields).map(([key, value]) => [toFieldName(key), value] as const);
  return Object.fromEntries([...named, ...Object.entries(fields).filter(([key]) => key === toFieldName(key))]);
}

function toFieldName(key: string): string {
  const name = findField(key);
  return name === undefined || name === 'ignored' ? key : name;
}

/**
 * Sets one value of a file at the place that its form has for it, and changes nothing else: a field of front matter keeps
 * the name that the file has for it. A file without front matter gets one.
 *
 * @param text with `\n` line ends and no byte-order mark.
 * @param value `undefined` to take it out.
 * @throws {EditRefused} where the front matter has a fault, or is not YAML.
 * @example
 * editForm('a.md', '---\ntitle: Why?\n---\nText', ['difficulty'], 'advanced');
 * // => '---\ntitle: Why?\ndifficulty: advanced\n---\nText'
 */
export function editForm(path: string, text: string, at: YamlPath, value: YamlInput | undefined): string {
  return MARKDOWN_FILE.test(path) ? editFrontMatter(text, at, value) : editYaml(text, at, value);
}

function editFrontMatter(text: string, [name, ...rest]: YamlPath, value: YamlInput | undefined): string {
  const block = findBlock(text);
  if (!block) return value === undefined ? text : `---\n${editYaml('', [name!, ...rest], value)}---\n\n${text}`;
  const yaml = text.slice(block.from, block.to);
  const next = editYaml(yaml, [findKey(text, String(name)), ...rest], value);
  return text.slice(0, block.from) + next + text.slice(block.to);
}

/** What the front matter says, by its own keys; `undefined` where it cannot be edited by a form. */
export function readFrontMatter(text: string): Readonly<Record<string, YamlInput>> | undefined {
  try {
    if (!findBlock(text)) return {};
    return parseFrontMatter('', text).frontMatter?.fields;
  } catch {
    return undefined;
  }
}

/**
 * The entries of a field that is a list, or several values on one line with commas between them.
 *
 * @example
 * toEntries('trust, norms'); // => ['trust', 'norms']
 */
export function toEntries(value: YamlInput | undefined): readonly YamlInput[] {
  if (typeof value !== 'string') return Array.isArray(value) ? (value as readonly YamlInput[]) : [];
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/**
 * Changes the entries of such a field; what was on one line stays on it.
 *
 * @throws {EditRefused}
 * @example
 * editEntries('---\ntags: trust\n---\n', 'tags', (tags) => [...tags, 'norms']); // => '---\ntags: trust, norms\n---\n'
 */
export function editEntries(
  text: string,
  name: FieldName,
  change: (entries: readonly YamlInput[]) => readonly YamlInput[],
): string {
  const old = readFrontMatter(text)?.[findKey(text, name)];
  const entries = change(toEntries(old));
  if (isDeepStrictEqual(entries, toEntries(old))) return text;
  const isLine = typeof old === 'string' && old !== '';
  return editFrontMatter(text, [name], isLine ? (entries as readonly string[]).join(', ') : entries);
}

/** The name that a file has for a field, or would get. */
function findKey(text: string, name: string): string {
  const keys = Object.keys(readFrontMatter(text) ?? {});
  return keys.includes(name) ? name : (keys.find((key) => findField(key) === name) ?? name);
}

/** Where the YAML begins and ends in a text; `undefined` for a file that is all text. */
function findBlock(text: string): { readonly from: number; readonly to: number } | undefined {
  const { frontMatter } = parseFrontMatter('', text);
  if (frontMatter?.isAbsent) return undefined;
  const [opener] = /^---[ \t]*(?:ya?ml[ \t]*)?\n/.exec(text) ?? [];
  if (opener === undefined)
    throw new EditRefused('This front matter cannot be edited by a form; change it in the text.');
  const close = /^---[ \t]*$/m.exec(text.slice(opener.length));
  if (!close) throw new EditRefused('The front matter is not closed: put a line "---" after it.');
  return { from: opener.length, to: opener.length + close.index };
}
