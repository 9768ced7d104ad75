import { parseFrontMatter } from '@/lib/content/read/front-matter';
import { findField, type FieldName } from '@/lib/content/read/schema';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { editYaml, EditRefused, readYaml, type YamlInput, type YamlPath } from './edit-yaml';

interface Block {
  /** Where the YAML begins and ends in the text. */
  readonly from: number;
  readonly to: number;
}

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
 * Sets one value of a file at the place that its form has for it, and changes nothing else.
 *
 * @param value `undefined` to take it out.
 * @throws {EditRefused}
 */
export function editForm(path: string, text: string, at: YamlPath, value: YamlInput | undefined): string {
  if (!MARKDOWN_FILE.test(path)) return editYaml(text, at, value);
  const [name, ...rest] = at;
  return editFrontMatter(text, name as FieldName, value, rest);
}

/**
 * Sets one field of a file's front matter, under the name that the file has for it, and changes nothing else. A file
 * without front matter gets one.
 *
 * @param text with `\n` line ends and no byte-order mark.
 * @param value `undefined` to take the field out.
 * @param rest keys and indices within the field.
 * @throws {EditRefused} where the front matter has a fault, or is not YAML.
 * @example
 * editFrontMatter('---\ntitle: Why?\n---\nText', 'difficulty', 'advanced');
 * // => '---\ntitle: Why?\ndifficulty: advanced\n---\nText'
 */
export function editFrontMatter(
  text: string,
  name: FieldName,
  value: YamlInput | undefined,
  rest: YamlPath = [],
): string {
  const block = findBlock(text);
  if (!block) return value === undefined ? text : `---\n${editYaml('', [name, ...rest], value)}---\n\n${text}`;
  const yaml = text.slice(block.from, block.to);
  const next = editYaml(yaml, [findKey(text, name) ?? name, ...rest], value);
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

function findKey(text: string, name: FieldName): string | undefined {
  const keys = Object.keys(readFrontMatter(text) ?? {});
  return keys.includes(name) ? name : keys.find((key) => findField(key) === name);
}

/** @returns `undefined` for a file that is all text. */
function findBlock(text: string): Block | undefined {
  const { frontMatter } = parseFrontMatter('', text);
  if (frontMatter?.isAbsent) return undefined;
  const [opener] = /^---[ \t]*(?:ya?ml[ \t]*)?\n/.exec(text) ?? [];
  if (opener === undefined)
    throw new EditRefused('This front matter cannot be edited by a form; change it in the text.');
  const close = /^---[ \t]*$/m.exec(text.slice(opener.length));
  if (!close) throw new EditRefused('The front matter is not closed: put a line "---" after it.');
  return { from: opener.length, to: opener.length + close.index };
}
