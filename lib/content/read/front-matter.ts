import matter from 'gray-matter';
import { parse, TomlError } from 'smol-toml';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { createSourceText, type SourceText } from '@/lib/content/check/source-text';
import { findField } from './schema';
import { cleanValue, parseYaml, repairYaml, type ParsedYaml, type YamlValue } from './yaml';

/** Characters of one front matter block. */
const FRONT_MATTER_LIMIT = 20_000;

/** A file's front matter and what follows it. */
export interface FrontMatter {
  /** Whether the file has none: then there are no fields, and the whole file is the body. */
  readonly isAbsent?: boolean;
  /** By key, as they are in the file. */
  readonly fields: YamlMapping;
  readonly locate: (path: readonly PropertyKey[]) => Location;
  /** The text after the closing `---`. */
  readonly body: string;
  /** The 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
}

interface FrontMatterResult {
  /** Absent if it cannot be read. */
  readonly frontMatter?: FrontMatter;
  readonly findings: readonly Finding[];
}

/**
 * Takes a file apart into front matter and body. This is the only use of gray-matter.
 *
 * Read are YAML between lines of `---` and TOML between lines of `+++`: `---js` and its like would run code and are
 * errors. Every scalar stays the text it was typed as. Faults with one plausible meaning (tabs, a stray quotation mark, a
 * bare colon, a forgotten closing line, a repeated key) are repaired and reported as warnings. A file without front
 * matter is all body, and so is one that starts with a rule.
 *
 * @param text the whole file, with `\n` line ends and no byte-order mark.
 * @see docs/decisions/003-front-matter.md
 * @example
 * parseFrontMatter('a.md', '---\ntitle: Why?\n---\nText').frontMatter?.fields.title; // => 'Why?'
 */
export function parseFrontMatter(path: string, text: string): FrontMatterResult {
  const source = createSourceText(path, text);
  if (text.startsWith('+++\n')) return readTomlBlock(source);
  const opener = /^(\s*)---([^\n]*)/.exec(text);
  if (!opener || opener[2]!.startsWith('-')) return readPlain(source);

  const lead = opener[1]!.length;
  const language = opener[2]!.trim().toLowerCase();
  if (language === 'toml') return readTomlBlock(source);
  if (!['', 'yaml', 'yml'].includes(language)) {
    const message = `The front matter opens with "---${language}"; only YAML and TOML are read.`;
    const location = source.locate(lead, opener[2]!.length + 3);
    return { findings: [createFinding('front-matter-language', location, message, 'Write the front matter as YAML.')] };
  }

  const result = readBlock(source, lead);
  if (lead === 0 || result.frontMatter?.isAbsent) return result;
  const message = 'There is empty space before the front matter.';
  const finding = createFinding('front-matter-late', source.locate(lead, 3), message, 'Start with "---".');
  return { ...result, findings: [finding, ...result.findings] };
}

/** A file that is all text. */
function readPlain(source: SourceText): FrontMatterResult {
  const locate = () => ({ path: source.path });
  return { frontMatter: { isAbsent: true, fields: {}, locate, body: source.text, bodyLine: 1 }, findings: [] };
}

function readBlock(source: SourceText, lead: number): FrontMatterResult {
  // gray-matter takes what follows `---` for a language of its own.
  const text = source.text.slice(lead).replace(/^---[^\n]+/, '---');
  const skipped = source.text.length - lead - text.length;
  const { block, body, isClosed } = splitWithGrayMatter(text);
  const opener = source.locate(lead, 3);
  // The block starts with the line end of the opener, so that its first line is the opener's own.
  const firstLine = opener.line ?? 1;
  if (isClosed && block.length > FRONT_MATTER_LIMIT) return refuseLarge(block, opener);
  if (!startsWithField(text.slice(3), isClosed)) return readPlain(source);

  const parsed = isClosed ? parseFields(source, block, firstLine) : undefined;
  if (parsed?.fields) {
    // Between two rules there may be any text with a colon in it.
    const keys = Object.keys(parsed.fields);
    if (/^\n\s*\n/.test(block) && !keys.some((key) => findField(key) !== undefined)) return readPlain(source);
    const bodyLine = source.locate(source.text.length - body.length).line ?? 1;
    const { fields, locate, findings } = parsed;
    return { frontMatter: { fields, locate, body, bodyLine }, findings };
  }

  const unclosed = readUnclosed(source, source.text.slice(lead + 3 + skipped), firstLine);
  if (unclosed) return unclosed;
  if (parsed) return { findings: parsed.findings };
  const message = 'The front matter has no closing "---".';
  return { findings: [createFinding('yaml-invalid', opener, message, 'Add a line "---" after the last field.')] };
}

function refuseLarge({ length }: string, location: Location): FrontMatterResult {
  const message = `The front matter has ${length} characters; at most ${FRONT_MATTER_LIMIT} are read.`;
  return { findings: [createFinding('front-matter-too-large', location, message)] };
}

/** Whether what follows a line of `---` can be front matter: its first line that says anything is `key: value`. */
function startsWithField(text: string, mayHaveComments: boolean): boolean {
  const [first = ''] = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !(mayHaveComments && line.trimStart().startsWith('#')));
  return /^(?:---|\t*(?:"[^"\n]+"|'[^'\n]+'|[\p{L}_][^:\n]{0,60}):(?:\s|$)|\s+\S|[{[&])/u.test(first);
}

function readTomlBlock(source: SourceText): FrontMatterResult {
  const [opener = '', block = ''] =
    /^(?:\+\+\+|---[^\n]*)\n([^]*?)(?:^|\n)(?:\+\+\+|---)[ \t]*(?:\n|$)/.exec(source.text) ?? [];
  if (opener === '') return readPlain(source);
  if (block.length > FRONT_MATTER_LIMIT) return refuseLarge(block, source.locate(0, 3));
  const { value, locate, findings, isReadable } = parseToml(source, block, 2);
  if (!isReadable) return { findings };
  const body = source.text.slice(opener.length);
  const bodyLine = source.locate(opener.length).line ?? 1;
  return { frontMatter: { fields: value as YamlMapping, locate, body, bodyLine }, findings };
}

interface ParsedFields extends Omit<ParsedYaml, 'value'> {
  /** Absent where the block is not a mapping, whatever else it is. */
  readonly fields?: YamlMapping;
}

function parseFields(source: SourceText, yaml: string, firstLine: number): ParsedFields {
  const parsed = parseYaml(source, yaml, firstLine);
  const { value, ...rest } = parsed.isReadable ? parsed : (repairYaml(source, yaml, firstLine) ?? parsed);
  if (!rest.isReadable) return rest;
  if (typeof value === 'object' && !Array.isArray(value)) return { ...rest, fields: value as YamlMapping };
  const fault = createFinding('yaml-invalid', rest.locate([]), 'This is not a list of "key: value" lines.');
  return { ...rest, findings: [...rest.findings, fault] };
}

/** The front matter of a file whose closing line was forgotten, if it is plain where it ends and it has a title. */
function readUnclosed(source: SourceText, text: string, firstLine: number): FrontMatterResult | undefined {
  const lines = text.split('\n');
  const found = lines.findIndex((line, index) => index > 0 && !isFieldLine(line, lines[index - 1]!));
  const end = found === -1 ? lines.length : found;
  const yaml = lines.slice(0, end).join('\n');
  const body = lines.slice(end).join('\n');
  if (yaml.length > FRONT_MATTER_LIMIT) return undefined;
  const { fields, locate, findings } = parseFields(source, yaml, firstLine);
  if (!fields || !Object.keys(fields).some((key) => findField(key) === 'title')) return undefined;

  const bodyLine = firstLine + end;
  const message = 'The front matter is not closed; it was read up to the first line that does not belong to it.';
  const fix = 'Put a line "---" before this one.';
  const warning = createFinding('front-matter-unclosed', source.locateLine(bodyLine), message, fix);
  return { frontMatter: { fields, locate, body, bodyLine }, findings: [...findings, warning] };
}

/** Whether a line can belong to front matter. */
function isFieldLine(line: string, previous: string): boolean {
  if (line.trim() === '') return true;
  if (/^#{1,6} /.test(line) && previous.trim() === '') return false;
  return /^(\s*#|[A-Za-z_][\w-]*:(\s|$)|\s*- |[ \t]+\S|[\]}])/.test(line);
}

/** gray-matter brings parsers of its own, and one of them evaluates JavaScript: every name it knows is taken. */
function refuse(): never {
  throw new Error('Only YAML front matter is read.');
}

const REFUSED = ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'];
const ENGINES = { yaml: () => ({}), ...Object.fromEntries(REFUSED.map((name) => [name, refuse])) };

function splitWithGrayMatter(text: string): { block: string; body: string; isClosed: boolean } {
  // Options must be passed: without them gray-matter caches by content, faults included.
  const file = matter(text, { language: 'yaml', engines: ENGINES });
  const block = file.matter;
  const closingLine = /^\n---([^\n]*)/.exec(text.slice(3 + block.length));
  return { block, body: file.content, isClosed: closingLine !== null && closingLine[1]!.trim() === '' };
}

/**
 * Parses TOML front matter into the same texts that YAML gives. The entries of tables (`[taxonomies]`, `[extra]`) count
 * as fields of their own, as the tools that use them mean it.
 *
 * @param firstLine the 1-based line of the file on which this text starts.
 * @see https://toml.io/en/v1.0.0
 */
function parseToml(source: SourceText, toml: string, firstLine: number): ParsedYaml {
  const keys = toml.split('\n').map((line) => /^\s*["']?([^"'=\s]*)/.exec(line)?.[1]);
  const locate = ([key]: readonly PropertyKey[]): Location =>
    source.locateLine(firstLine + Math.max(0, keys.indexOf(String(key))));
  try {
    // As JSON, dates are texts.
    const texts = JSON.parse(JSON.stringify(parse(toml)), (_, value: object | string | number | boolean | null) =>
      typeof value === 'object' ? (value ?? '') : String(value),
    ) as YamlMapping;
    return { ...cleanValue(flatten(texts), locate), locate, isReadable: true };
  } catch (error) {
    const [line, column] = error instanceof TomlError ? [error.line, error.column] : [1, 1];
    const message = `This TOML cannot be read: ${(error as Error).message.split('\n')[0]!.replace(/^Invalid TOML document: /, '')}.`;
    const location = source.locateLine(firstLine + line - 1, column);
    return { value: {}, locate, findings: [createFinding('toml-invalid', location, message)], isReadable: false };
  }
}

interface YamlMapping {
  readonly [key: string]: YamlValue;
}

function flatten(table: YamlMapping): YamlMapping {
  const fields = Object.entries(table).map(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? flatten(value as YamlMapping) : { [key]: value },
  );
  return Object.assign({}, ...fields) as YamlMapping;
}
