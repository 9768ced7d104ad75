import type { z } from 'zod';
import { createFinding, suggestName } from '@/lib/content/check/create-finding';
import type { FindingCode } from '@/lib/content/check/codes';
import type { Finding, Location } from '@/lib/content/check/finding';
import { slugify } from '@/lib/text/slug';
import type { FrontMatter } from './front-matter';
import {
  findField,
  foldFieldName,
  frontMatterSchema,
  getFieldMeta,
  LIST_LIMIT,
  toCamelCase,
  type FieldName,
  type Fields,
} from './schema';
import { isVisibilityField } from './visibility';
import type { YamlValue } from './yaml';

/** Where a field is, or one entry of a list; the whole front matter if it is not there. */
export type LocateField = (name?: FieldName, index?: number) => Location;

interface FieldsResult {
  readonly fields: Fields;
  readonly locate: LocateField;
  readonly findings: readonly Finding[];
}

/** A value and the keys that lead to it. */
interface Entry {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

type Report = (code: FindingCode, path: readonly PropertyKey[], message: string, fix?: string) => void;
type ReportField = (code: FindingCode, name: FieldName, message: string, fix?: string, index?: number) => void;

const NAMES = Object.keys(frontMatterSchema.shape) as FieldName[];

/** Tags of one article. */
const TAG_LIMIT = 50;

/** Longer lists of findings about the entries of one field help nobody. */
const MAX_ENTRY_FINDINGS = 3;

/**
 * Reads the fields of a front matter block, under any of the names and in any of the forms that authors give them. What
 * does not fit its field is reported and left out; nothing withholds the file.
 *
 * @param today `YYYY-MM-DD`; a date after it is questionable.
 */
export function readFields({ fields, locate }: FrontMatter, today: string): FieldsResult {
  const findings: Finding[] = [];
  const report: Report = (code, path, message, fix) => {
    findings.push(createFinding(code, locate(path), message, fix));
  };
  const entries = collectEntries(fields, report);
  const pathOf = (name: FieldName, index = 0) => (entries.get(name)?.[index] ?? entries.get(name)?.[0])?.path ?? [];
  const reportField: ReportField = (code, name, message, fix, index) => {
    report(code, pathOf(name, index), message, fix);
  };
  const values = Object.fromEntries(
    [...entries].map(([name, found]) => {
      return [name, getFieldMeta(name).entries ? found.map(({ value }) => value) : found[0]!.value];
    }),
  );
  const data = parseFields(values, reportField);

  if (data.difficulty && foldFieldName(String(values.difficulty)) !== data.difficulty) {
    const message = `Unknown difficulty "${String(values.difficulty)}"; it is read as ${data.difficulty}.`;
    reportField('difficulty-unknown', 'difficulty', message, `Write ${data.difficulty}.`);
  }
  for (const name of ['last_reviewed', 'updated'] as const) {
    const date = data[name];
    if (date === undefined || date <= today) continue;
    reportField('date-future', name, `${date} has not come yet; it is left out.`);
    delete data[name];
  }
  const named = Object.entries(data).filter(
    ([name, value]) => value !== undefined && (value !== '' || name === 'canonical_url'),
  );
  return {
    fields: Object.fromEntries(named.map(([name, value]) => [toCamelCase(name), value])) as unknown as Fields,
    locate: (name, index) => locate(name ? pathOf(name, index) : []),
    findings,
  };
}

/** The values of each field with where they are: a list has its entries, another field what was given first. */
function collectEntries(fields: FrontMatter['fields'], report: Report): Map<FieldName, Entry[]> {
  const entries = new Map<FieldName, Entry[]>();
  const add = (name: FieldName, more: readonly Entry[]) => {
    if (more.length > 0) entries.set(name, [...(entries.get(name) ?? []), ...more]);
  };
  // A field under its own name counts before one under the name that another tool has for it.
  const isOwn = (key: string) => findField(key) === key.toLowerCase().replace(/-/g, '_');
  const keys = Object.keys(fields).sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  for (const key of keys) {
    const value = fields[key]!;
    const name = findField(key);
    if (name === 'ignored' || isVisibilityField(key, value)) continue;
    if (name === undefined) {
      report('field-unknown', [key], `Unknown field "${key}"; it is ignored.`, suggestName(key, NAMES));
    } else if (getFieldMeta(name).entries) add(name, listEntries(name, key, value));
    else if (name === 'category' && Array.isArray(value)) {
      const [first, ...rest] = listEntries('tags', key, value);
      if (first && !entries.has('category')) add('category', [first]);
      add('tags', rest);
    } else if (!entries.has(name) && (value !== '' || name === 'canonical_url')) {
      const only = Array.isArray(value) && value.length === 1 ? (value[0] as YamlValue) : value;
      add(name, [{ value: toText(only), path: [key] }]);
    }
  }
  const tags = (entries.get('tags') ?? []).filter(({ value, path }) => {
    if (typeof value !== 'string' || slugify(value) !== '') return true;
    report('tag-invalid', path, `The tag "${value}" has no letters; it is left out.`);
    return false;
  });
  if (tags.length > TAG_LIMIT) {
    const message = `There are ${tags.length} tags; the first ${TAG_LIMIT} are published.`;
    report('tags-too-many', tags[0]!.path.slice(0, 1), message, 'Keep the three to six that matter.');
  }
  entries.set('tags', tags.slice(0, TAG_LIMIT));
  return entries;
}

function listEntries(name: FieldName, key: string, value: YamlValue): Entry[] {
  const all = Array.isArray(value)
    ? (value as readonly YamlValue[]).map((entry, index) => ({ value: entry, path: [key, index] as PropertyKey[] }))
    : splitLine(name, value).map((entry) => ({ value: entry, path: [key] }));
  return all
    .map(({ value: entry, path }) => ({ value: cleanEntry(name, toText(entry)), path }))
    .filter((entry) => entry.value !== '');
}

/** A list on one line. Tags may also be set apart by their own sign: `#trust #culture`. */
function splitLine(name: FieldName, value: YamlValue): readonly YamlValue[] {
  if (typeof value !== 'string') return [value];
  if (getFieldMeta(name).entries === 'lines') return [value];
  return name === 'tags' && /#\S/.test(value) ? value.split(/[\s,]+/) : value.split(',');
}

function cleanEntry(name: FieldName, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim().replace(/^\[\[(.+)\]\]$/, '$1');
  return name === 'tags' ? text.replace(/^#+(?=\S)/, '') : text;
}

/** `- Trust: what is it?` in a list is a mapping for YAML, and `author: {name: Kim}` is one for its writer. */
function toText(value: YamlValue): unknown {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const pairs = Object.entries(value);
  const name = Object.hasOwn(value, 'name') ? (value as Record<string, YamlValue>).name : undefined;
  if (typeof name === 'string') return name;
  return pairs.length === 1 && typeof pairs[0]![1] === 'string' ? `${pairs[0]![0]}: ${pairs[0]![1]}` : value;
}

/** What fits the schema; an entry or a field that does not is reported and left out. */
function parseFields(
  values: Readonly<Record<string, unknown>>,
  report: ReportField,
): z.output<typeof frontMatterSchema> {
  const parsed = frontMatterSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const rest = { ...values };
  const counts = new Map<FieldName, number>();
  for (const { path, message } of parsed.error.issues) {
    const [name, index] = path as [FieldName, number | undefined];
    const { entries, finding = 'field-invalid' } = getFieldMeta(name);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count <= MAX_ENTRY_FINDINGS) report(finding, name, describeIssue(name, index, message), undefined, index);
    if (!entries) delete rest[name];
    else if (index === undefined) rest[name] = (rest[name] as unknown[]).slice(0, LIST_LIMIT);
    else rest[name] = (rest[name] as unknown[]).with(index, undefined);
  }
  for (const [name, value] of Object.entries(rest)) {
    if (Array.isArray(value)) rest[name] = value.filter((entry) => entry !== undefined);
  }
  return frontMatterSchema.parse(rest);
}

function describeIssue(name: FieldName, index: number | undefined, message: string): string {
  if (getFieldMeta(name).finding) return `${message}.`;
  if (name === 'sources') {
    const entry = typeof index === 'number' ? `entry ${index + 1} is left out` : 'it is left out';
    return `"sources" must be a list of {author, work, year, url, note}; ${entry}.`;
  }
  const what = typeof index === 'number' ? `Entry ${index + 1} of "${name}"` : `"${name}"`;
  return `${what} does not fit and is left out: ${message}.`;
}
