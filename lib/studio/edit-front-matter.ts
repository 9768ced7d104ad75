import { findField } from '@/lib/content/read/field-names';
import { parseFrontMatter } from '@/lib/content/read/front-matter';
import type { FieldName } from '@/lib/content/read/schema';
import { editYaml, EditRefused, type YamlInput } from './edit-yaml';

interface Block {
  /** Where the YAML begins and ends in the text. */
  readonly from: number;
  readonly to: number;
}

/**
 * Sets one field of a file's front matter, under the name that the file has for it, and changes nothing else. A file
 * without front matter gets one.
 *
 * @param text with `\n` line ends and no byte-order mark.
 * @param value `undefined` to take the field out.
 * @throws {EditRefused} where the front matter has a fault, or is not YAML.
 * @example
 * editFrontMatter('---\ntitle: Why?\n---\nText', 'difficulty', 'advanced');
 * // => '---\ntitle: Why?\ndifficulty: advanced\n---\nText'
 */
export function editFrontMatter(text: string, name: FieldName, value: YamlInput | undefined): string {
  const block = findBlock(text);
  if (!block) return value === undefined ? text : `---\n${editYaml('', [name], value)}---\n\n${text}`;
  const yaml = text.slice(block.from, block.to);
  const next = editYaml(yaml, [findKey(text, name) ?? name], value);
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
  const [opener] = /^---[ \t]*(?:ya?ml)?[ \t]*\n/.exec(text) ?? [];
  if (opener === undefined)
    throw new EditRefused('This front matter cannot be edited by a form; change it in the text.');
  const close = /^---[ \t]*$/m.exec(text.slice(opener.length));
  if (!close) throw new EditRefused('The front matter is not closed: put a line "---" after it.');
  return { from: opener.length, to: opener.length + close.index };
}
