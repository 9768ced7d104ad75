import { createFinding } from '@/lib/content/check/create-finding';
import type { FindingCode } from '@/lib/content/check/codes';
import type { Finding, Location } from '@/lib/content/check/finding';
import { getNearest } from '@/lib/text/nearest';
import { slugify } from '@/lib/text/slug';
import { findField, foldFieldName } from './field-names';
import type { FrontMatter } from './front-matter';
import { LIST_LIMIT, TAG_LIMIT } from './limits';
import { frontMatterSchema, getFieldMeta, toCamelCase, type FieldName, type Fields } from './schema';
import { isVisibilityField } from './visibility';
import type { YamlValue } from './yaml';

/** Where a field is, or one entry of a list; the whole front matter if it is not there. */
export type LocateField = (name?: FieldName, index?: number) => Location;

export interface FieldsResult {
  readonly fields: Fields;
  readonly locate: LocateField;
  readonly findings: readonly Finding[];
}

/** A value and the keys that lead to it. */
interface Entry {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

const NAMES = Object.keys(frontMatterSchema.shape) as FieldName[];

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
  const report = (code: FindingCode, path: readonly PropertyKey[], message: string, fix?: string) => {
    findings.push(createFinding(code, locate(path), message, fix));
  };
  const entries = collectEntries(fields, report);
  const values: Record<string, unknown> = {};
  for (const [name, found] of entries) {
    if (found.length === 0) continue;
    values[name] = getFieldMeta(name).entries ? found.map(({ value }) => value) : found[0]!.value;
  }
  const pathOf = (name: FieldName, index = 0) => entries.get(name)?.[index]?.path ?? entries.get(name)?.[0]?.path;

  const parsed = parseFields(values, (name, index, message) => {
    report(getFieldMeta(name).finding ?? 'field-invalid', pathOf(name, index) ?? [], message);
  });
  const reviewed = checkValues(parsed, values, today, (code, name, message, fix) =>
    report(code, pathOf(name) ?? [], message, fix),
  );
  return {
    fields: reviewed,
    locate: (name, index) => locate((name && pathOf(name, index)) ?? []),
    findings,
  };
}

type Report = (code: FindingCode, path: readonly PropertyKey[], message: string, fix?: string) => void;

/** The values of each field with where they are: a list has its entries, another field what was given first. */
function collectEntries(fields: FrontMatter['fields'], report: Report): Map<FieldName, Entry[]> {
  const entries = new Map<FieldName, Entry[]>();
  const add = (name: FieldName, ...more: Entry[]) => {
    if (more.length > 0) entries.set(name, [...(entries.get(name) ?? []), ...more]);
  };
  // A field under its own name counts before one under the name that another tool has for it.
  const keys = Object.keys(fields).sort(
    (a, b) => Number(findField(b) === foldOwn(b)) - Number(findField(a) === foldOwn(a)),
  );
  for (const key of keys) {
    const value = fields[key]!;
    const name = findField(key);
    if (name === 'ignored' || isVisibilityField(key, value)) continue;
    if (name === undefined) {
      const nearest = getNearest(key, NAMES);
      report('field-unknown', [key], `Unknown field "${key}"; it is ignored.`, nearest && `Did you mean ${nearest}?`);
    } else if (getFieldMeta(name).entries) add(name, ...listEntries(name, key, value));
    else if (name === 'category' && Array.isArray(value)) {
      const [first, ...rest] = listEntries('tags', key, value);
      if (first && !entries.has('category')) add('category', first);
      add('tags', ...rest);
    } else if (!entries.has(name) && (value !== '' || name === 'canonical_url')) {
      const only = Array.isArray(value) && value.length === 1 && name !== 'sources' ? (value[0] as YamlValue) : value;
      add(name, { value: toText(only), path: [key] });
    }
  }
  const tags = entries.get('tags')?.filter(({ value, path }) => {
    if (typeof value !== 'string' || slugify(value) !== '') return true;
    report('tag-invalid', path, `The tag "${value}" has no letters; it is left out.`);
    return false;
  });
  if (tags) entries.set('tags', tags);
  if (tags && tags.length > TAG_LIMIT) {
    const message = `There are ${tags.length} tags; the first ${TAG_LIMIT} are published.`;
    report('tags-too-many', tags[0]!.path.slice(0, 1), message, 'Keep the three to six that matter.');
    entries.set('tags', tags.slice(0, TAG_LIMIT));
  }
  return entries;
}

function foldOwn(key: string): string {
  return key.toLowerCase().replace(/-/g, '_');
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
  values: Record<string, unknown>,
  report: (name: FieldName, index: number | undefined, message: string) => void,
): Fields {
  const parsed = frontMatterSchema.safeParse(values);
  if (parsed.success) return toFields(parsed.data);
  const rest = { ...values };
  const counts = new Map<FieldName, number>();
  for (const { path, message } of parsed.error.issues) {
    const [name, index] = path as [FieldName, number | undefined];
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count <= MAX_ENTRY_FINDINGS) report(name, index, describeIssue(name, index, message));
    const value = getFieldMeta(name).entries ? rest[name] : undefined;
    if (!Array.isArray(value)) delete rest[name];
    else if (typeof index === 'number')
      rest[name] = value.map((entry: unknown, at) => (at === index ? undefined : entry));
    else rest[name] = value.slice(0, LIST_LIMIT);
  }
  for (const [name, value] of Object.entries(rest)) {
    if (Array.isArray(value)) rest[name] = value.filter((entry) => entry !== undefined);
  }
  return toFields(frontMatterSchema.parse(rest));
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

function toFields(data: Record<string, unknown>): Fields {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      value === undefined || (value === '' && name !== 'canonical_url') ? [] : [[toCamelCase(name), value]],
    ),
  ) as unknown as Fields;
}

/** What fits the schema and is questionable all the same. */
function checkValues(
  fields: Fields,
  given: Readonly<Record<string, unknown>>,
  today: string,
  report: (code: FindingCode, name: FieldName, message: string, fix?: string) => void,
): Fields {
  const { lastReviewed, updated, difficulty, ...rest } = fields;
  const isNow = (name: FieldName, date: string) => {
    if (date <= today) return true;
    report('date-future', name, `${date} has not come yet; it is left out.`);
    return false;
  };
  if (difficulty && foldFieldName(String(given.difficulty)) !== difficulty) {
    const message = `Unknown difficulty "${String(given.difficulty)}"; it is read as ${difficulty}.`;
    report('difficulty-unknown', 'difficulty', message, `Write ${difficulty}.`);
  }
  return {
    ...rest,
    ...(difficulty && { difficulty }),
    ...(lastReviewed && isNow('last_reviewed', lastReviewed) && { lastReviewed }),
    ...(updated && isNow('updated', updated) && { updated }),
  };
}
