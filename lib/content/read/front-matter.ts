import matter from 'gray-matter';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { createSourceText, type SourceText } from '@/lib/content/check/source-text';
import { FRONT_MATTER_LIMIT } from './limits';
import { repairYaml, splitUnclosed } from './repair-front-matter';
import { parseYaml, type ParsedYaml, type YamlValue } from './yaml';

/** A file's front matter and what follows it. */
export interface FrontMatter {
  /** By key, as they stand in the file. */
  readonly fields: { readonly [key: string]: YamlValue };
  readonly locate: (path: readonly PropertyKey[]) => Location;
  /** The text after the closing `---`. */
  readonly body: string;
  /** The 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
}

export interface FrontMatterResult {
  /** Absent where the file has none, or none that can be read. */
  readonly frontMatter?: FrontMatter;
  readonly findings: readonly Finding[];
}

/**
 * Takes a file apart into front matter and body. This is the only use of gray-matter.
 *
 * Only YAML is read: `---js` and its like would run code and are errors. Every scalar stays the text it was typed as.
 * Faults with one plausible meaning (tabs, a stray quotation mark, a bare colon, a forgotten closing line) are repaired
 * and reported as warnings. A file that does not start with `---` has no front matter and no findings.
 *
 * @param text the whole file, with `\n` line ends and no byte-order mark.
 * @see docs/decisions/003-front-matter.md
 * @example
 * parseFrontMatter('a.md', '---\ntitle: Why?\n---\nText').frontMatter?.fields.title; // => 'Why?'
 */
export function parseFrontMatter(path: string, text: string): FrontMatterResult {
  const opener = /^(\s*)---([^\n]*)/.exec(text);
  if (!opener || opener[2]!.startsWith('-')) return { findings: [] };

  const source = createSourceText(path, text);
  const lead = opener[1]!.length;
  const language = opener[2]!.trim();
  if (language !== '') {
    const message = `The front matter opens with "---${language}"; only "---" is read.`;
    const location = source.locate(lead, opener[2]!.length + 3);
    return { findings: [createFinding('front-matter-language', location, message, 'Write the front matter as YAML.')] };
  }

  const openerFindings: Finding[] = [];
  if (lead > 0) {
    const message = 'There is empty space before the front matter.';
    openerFindings.push(createFinding('front-matter-late', source.locate(lead, 3), message, 'Start with "---".'));
  }
  const { frontMatter, findings } = readBlock(source, lead);
  return { ...(frontMatter && { frontMatter }), findings: [...openerFindings, ...findings] };
}

function readBlock(source: SourceText, lead: number): FrontMatterResult {
  const { block, body, isClosed } = splitWithGrayMatter(source.text.slice(lead));
  const opener = source.locate(lead, 3);
  // The block starts with the line end of the opener, so that its first line is the opener's own.
  const firstLine = opener.line ?? 1;
  if (isClosed && block.length > FRONT_MATTER_LIMIT) {
    const message = `The front matter has ${block.length} characters; at most ${FRONT_MATTER_LIMIT} are read.`;
    return { findings: [createFinding('front-matter-too-large', opener, message)] };
  }

  const parsed = isClosed ? parseFields(source, block, firstLine) : undefined;
  if (parsed?.fields) {
    const bodyLine = source.locate(source.text.length - body.length).line ?? 1;
    const { fields, locate, findings } = parsed;
    return { frontMatter: { fields, locate, body, bodyLine }, findings };
  }

  const unclosed = readUnclosed(source, source.text.slice(lead + 3), firstLine);
  if (unclosed) return unclosed;
  if (parsed) return { findings: parsed.findings };
  const message = 'The front matter has no closing "---".';
  return { findings: [createFinding('yaml-invalid', opener, message, 'Add a line "---" after the last field.')] };
}

interface ParsedFields extends Omit<ParsedYaml, 'value'> {
  /** Absent where the block is not a mapping, whatever else it is. */
  readonly fields?: { readonly [key: string]: YamlValue };
}

function parseFields(source: SourceText, yaml: string, firstLine: number): ParsedFields {
  const parsed = parseYaml(source, yaml, firstLine);
  const { value, ...rest } = parsed.isReadable ? parsed : (repairYaml(source, yaml, firstLine) ?? parsed);
  if (!rest.isReadable) return rest;
  if (typeof value === 'object' && !Array.isArray(value)) return { ...rest, fields: value as ParsedFields['fields'] };
  const fault = createFinding('yaml-invalid', rest.locate([]), 'This is not a list of "key: value" lines.');
  return { ...rest, findings: [...rest.findings, fault] };
}

/** The front matter of a file whose closing line was forgotten, if it is plain where it ends and it has a title. */
function readUnclosed(source: SourceText, text: string, firstLine: number): FrontMatterResult | undefined {
  const { yaml, body, lines } = splitUnclosed(text);
  if (yaml.length > FRONT_MATTER_LIMIT) return undefined;
  const { fields, locate, findings } = parseFields(source, yaml, firstLine);
  if (!fields || !('title' in fields)) return undefined;

  const bodyLine = firstLine + lines;
  const message = 'The front matter is not closed; it was read up to the first line that does not belong to it.';
  const fix = 'Put a line "---" before this one.';
  const warning = createFinding('front-matter-unclosed', source.locateLine(bodyLine), message, fix);
  return { frontMatter: { fields, locate, body, bodyLine }, findings: [...findings, warning] };
}

/** gray-matter brings parsers of its own, and one of them evaluates JavaScript: every name it knows is taken. */
function refuse(): never {
  throw new Error('Only YAML front matter is read.');
}

const ENGINES = {
  yaml: () => ({}),
  js: refuse,
  javascript: refuse,
  json: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};

function splitWithGrayMatter(text: string): { block: string; body: string; isClosed: boolean } {
  // Options must be passed: without them gray-matter caches by content, faults included.
  const file = matter(text, { language: 'yaml', engines: ENGINES });
  const block = file.matter;
  const closingLine = /^\n---([^\n]*)/.exec(text.slice(3 + block.length));
  return { block, body: file.content, isClosed: closingLine !== null && closingLine[1]!.trim() === '' };
}
