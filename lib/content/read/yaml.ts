// Next reads its configuration, and so this file, without the alias.
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { createFinding } from '../check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import type { SourceText } from '@/lib/content/check/source-text';
import { removeInvisible } from './read-text';

/** A YAML value in which every scalar is the text that was typed. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export interface ParsedYaml {
  /** The whole value; an empty text gives an empty mapping. */
  readonly value: YamlValue;
  /** Where the value at a path of keys and indices is, or the nearest thing around it that has a place. */
  readonly locate: (path: readonly PropertyKey[]) => Location;
  readonly findings: readonly Finding[];
  /** Whether the text parsed as YAML; a repeated key or an alias is a fault, but no reason for another reading. */
  readonly isReadable: boolean;
}

/**
 * Parses YAML from a front matter block or a data file.
 *
 * Scalars are not converted (`1:30`, `yes`, `2026-01-01` and `[1-14]` stay text), keys are unique, aliases are refused,
 * and all faults are reported, each at its place.
 *
 * @param firstLine the 1-based line of the file on which this text starts.
 * @see https://yaml.org/spec/1.2.2/#101-failsafe-schema
 */
export function parseYaml(source: SourceText, yaml: string, firstLine = 1): ParsedYaml {
  const lineCounter = new LineCounter();
  const locate = (range: readonly number[]): Location => {
    const { line, col } = lineCounter.linePos(range[0]!);
    return source.locateLine(line + firstLine - 1, col, range[1]! - range[0]!);
  };
  if (isNestedTooDeeply(yaml)) {
    const location = source.locateLine(firstLine);
    const finding = createFinding('yaml-invalid', location, 'This YAML is nested too deeply to be read.');
    return { value: {}, locate: () => location, findings: [finding], isReadable: false };
  }
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, lineCounter });
  const faults = listFaults(document, locate);
  const locateValue: ParsedYaml['locate'] = (path) => locate(findRange(document, path));
  const { value, findings } = cleanValue(document.contents === null ? {} : toValue(document.contents), locateValue);
  return {
    value,
    locate: locateValue,
    findings: [...faults, ...listMisreadings(document, locate), ...findings],
    isReadable: faults.every((fault) => fault.code !== 'yaml-invalid'),
  };
}

/** More than anything the site asks for; the parser's own limit is the stack. */
const DEEPEST_NESTING = 40;

function isNestedTooDeeply(yaml: string): boolean {
  let depth = 0;
  for (const bracket of yaml.match(/[[\]{}]|^[ ?-]+/gm) ?? []) {
    if (bracket === '[' || bracket === '{') depth += 1;
    else if (bracket === ']' || bracket === '}') depth -= 1;
    else if (bracket.length > DEEPEST_NESTING * 2) return true;
    if (depth > DEEPEST_NESTING) return true;
  }
  return false;
}

/** One error can upset every line after it; more than this many messages help nobody. */
const MAX_FAULTS = 5;

type LocationOf = (range: readonly number[]) => Location;

function listFaults(document: Document.Parsed, locate: LocationOf): Finding[] {
  return [...document.errors, ...document.warnings].slice(0, MAX_FAULTS).map(({ code, message, pos }) => {
    if (code === 'DUPLICATE_KEY') {
      const repeated = 'This field is here twice; the last one counts.';
      return createFinding('yaml-duplicate-key', locate(pos), repeated, 'Keep one of the two lines.');
    }
    const fix = 'Put a value with a colon, # or quotation marks in it in quotation marks, and close what you open.';
    return createFinding('yaml-invalid', locate(pos), `${message}.`, fix);
  });
}

const MAX_ALIASES_REPORTED = 3;

/** What parses and is not read as its author means it: aliases, and `title: What is C # and why?`, cut at the `#`. */
function listMisreadings(document: Document.Parsed, locate: LocationOf): Finding[] {
  const findings: Finding[] = [];
  let aliases = 0;
  visit(document, {
    Alias(_, node) {
      aliases += 1;
      if (aliases > MAX_ALIASES_REPORTED) return;
      const message = `The YAML alias *${node.source} is not followed.`;
      findings.push(createFinding('yaml-alias', locate(node.range ?? [0, 1]), message, 'Write the value out.'));
    },
    Scalar(key, node) {
      if (key === 'key' || !node.comment || node.type !== 'PLAIN' || !node.range || node.value === '') return;
      const message = `"#${node.comment}" is read as a comment, not as part of the value.`;
      const fix = 'Put the whole value in quotation marks, or take the comment out.';
      findings.push(createFinding('yaml-comment', locate(node.range), message, fix));
    },
  });
  return findings;
}

/** Where the value at a path is, or the nearest thing around it. */
function findRange(document: Document.Parsed, path: readonly PropertyKey[]): readonly number[] {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range;
  return path.length === 0 ? [0, 1] : findRange(document, path.slice(0, -1));
}

function toValue(node: Node | null): YamlValue {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
  if (isSeq(node)) return node.items.map((item) => toValue(item as Node | null));
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => [
      isScalar(key) ? String(key.value) : '',
      toValue(value as Node),
    ]);
    return Object.fromEntries(entries) as YamlValue;
  }
  return '';
}

/** A value without the invisible characters that escapes such as `"\u202E"` put into it, and a finding for each text. */
export function cleanValue(
  value: YamlValue,
  locate: ParsedYaml['locate'],
): { readonly value: YamlValue; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  function clean(part: YamlValue, path: readonly PropertyKey[]): YamlValue {
    if (typeof part !== 'string') {
      if (Array.isArray(part))
        return (part as readonly YamlValue[]).map((item, index) => clean(item, [...path, index]));
      return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, clean(item, [...path, key])]));
    }
    const { text, message } = removeInvisible(part);
    if (message !== undefined) findings.push(createFinding('file-invisible-character', locate(path), message));
    return text;
  }
  return { value: clean(value, []), findings };
}

/**
 * YAML that does not parse, with the faults repaired that have one plausible meaning: tabs as indentation, a
 * stray or missing quotation mark around a one-line value, a value with a bare colon or a reserved first character. Each
 * repaired line is a warning.
 *
 * @returns `undefined` where the result still does not parse.
 * @example
 * repairYaml(source, 'title: How do you "really" know: a test', 2)?.value;
 * // => { title: 'How do you "really" know: a test' }
 */
export function repairYaml(source: SourceText, yaml: string, firstLine: number): ParsedYaml | undefined {
  const warnings: Finding[] = [];
  const lines = yaml.split('\n').map((line, index) => {
    const repaired = repairLine(line);
    if (repaired === line) return line;
    const [message, fix] = /^\s*\t/.test(line)
      ? ['This line is indented with a tab, which YAML does not allow; it was read as spaces.', 'Use spaces.']
      : [`This line does not parse as YAML; it was read as ${repaired.trim()}`, `Write ${repaired.trim()}`];
    const location = source.locateLine(firstLine + index, 1, line.length);
    warnings.push(createFinding('yaml-repaired', location, message, fix));
    return repaired;
  });
  if (warnings.length === 0) return undefined;

  const parsed = parseYaml(source, lines.join('\n'), firstLine);
  return parsed.isReadable ? { ...parsed, findings: [...warnings, ...parsed.findings] } : undefined;
}

function repairLine(line: string): string {
  const spaced = line.replace(/^[ \t]*/, (indent) => indent.replace(/\t/g, '  '));
  const [, lead = '', rawValue = ''] = /^(\s*(?:- )?(?:[A-Za-z_][\w-]*:[ \t]+)?)(\S.*)$/.exec(spaced) ?? [];
  const value = rawValue.trim();
  const isBlockOrFlow = /^[[{|>&*!]/.test(value);
  if (lead.trim() === '' || value === '' || isBlockOrFlow || isYamlText(value)) return spaced;
  return lead + JSON.stringify(stripStrayQuotes(value));
}

/** Takes off the quotation marks around a value, or a single one that has no partner. */
function stripStrayQuotes(value: string): string {
  const quote = value.startsWith("'") ? "'" : '"';
  const isEven = value.split(quote).length % 2 === 1;
  const opens = value.startsWith(quote);
  const closes = value.length > 1 && value.endsWith(quote);
  if (opens && closes && (isEven || quote === "'")) return value.slice(1, -1);
  if (isEven) return value;
  if (opens) return value.slice(1);
  return closes ? value.slice(0, -1) : value;
}

/** Whether a one-line value is read as text when it stands alone: `Why not?`, but not `Trust: what is it?`. */
function isYamlText(value: string): boolean {
  const document = parseDocument(`value: ${value}`, { schema: 'failsafe', prettyErrors: false });
  return document.errors.length === 0 && isMap(document.contents) && isScalar(document.contents.items[0]?.value);
}
