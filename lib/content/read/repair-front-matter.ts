import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import type { SourceText } from '@/lib/content/check/source-text';
import { isYamlText, parseYaml, type ParsedYaml } from './yaml';

/**
 * Front matter that does not parse, with the faults repaired that have one plausible meaning: tabs as indentation, a
 * stray or missing quotation mark around a one-line value, a value with a bare colon or a reserved first character.
 *
 * Each repaired line is a warning. Gives `undefined` where the result still does not parse.
 *
 * @example
 * repairYaml(source, 'title: How do you "really" know: a test', 2)?.value;
 * // => { title: 'How do you "really" know: a test' }
 */
export function repairYaml(source: SourceText, yaml: string, firstLine: number): ParsedYaml | undefined {
  const warnings: Finding[] = [];
  const repaired = yaml.split('\n').map((line, index) => {
    const repaired = repairLine(line);
    if (repaired === line) return line;
    const isTab = /^\s*\t/.test(line);
    const message = isTab
      ? 'This line is indented with a tab, which YAML does not allow; it was read as spaces.'
      : `This line does not parse as YAML; it was read as ${repaired.trim()}`;
    const location = source.locateLine(firstLine + index, 1, line.length);
    warnings.push(
      createFinding('yaml-repaired', location, message, isTab ? 'Use spaces.' : `Write ${repaired.trim()}`),
    );
    return repaired;
  });
  if (warnings.length === 0) return undefined;

  const parsed = parseYaml(source, repaired.join('\n'), firstLine);
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

/**
 * Splits a text whose front matter was never closed at the first line that cannot belong to front matter.
 *
 * @returns the fields, the rest, and how many lines the fields take.
 * @example
 * splitUnclosed('title: Why?\n\n# Why?\nText'); // => { yaml: 'title: Why?\n', body: '# Why?\nText', lines: 2 }
 */
export function splitUnclosed(text: string): { yaml: string; body: string; lines: number } {
  const all = text.split('\n');
  const end = all.findIndex((line, index) => index > 0 && !isFieldLine(line, all[index - 1]!));
  const lines = end === -1 ? all.length : end;
  return { yaml: all.slice(0, lines).join('\n'), body: all.slice(lines).join('\n'), lines };
}

function isFieldLine(line: string, previous: string): boolean {
  if (line.trim() === '') return true;
  if (/^#{1,6} /.test(line) && previous.trim() === '') return false;
  return /^(\s*#|[A-Za-z_][\w-]*:(\s|$)|\s*- |[ \t]+\S|[\]}])/.test(line);
}
