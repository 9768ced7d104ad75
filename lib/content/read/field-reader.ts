import { createFinding } from '@/lib/content/check/create-finding';
import type { FindingCode } from '@/lib/content/check/codes';
import type { Location, Finding } from '@/lib/content/check/finding';
import { getNearest } from '@/lib/text/nearest';
import { readDate } from './dates';
import type { LocatedText } from './documents';
import type { FrontMatter } from './front-matter';
import { frontMatterSchema, type FrontMatterFields } from './schema';

type Key = keyof FrontMatterFields;

/** The fields of one front matter block, each with its location, and a list of what was found wrong with them so far. */
export interface FieldReader {
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly fields: FrontMatterFields;
  readonly findings: readonly Finding[];
  locate(key: Key): Location;
  /** A text that is there and not empty. */
  text(key: Key): string | undefined;
  placed(key: Key): LocatedText | undefined;
  placedList(key: Key): LocatedText[];
  /** `YYYY-MM-DD`; a date that is none, or that has not come yet where it must have, is reported and left out. */
  date(key: Key, mayBeFuture?: boolean): string | undefined;
  /** Adds a finding; gives `undefined`, so that a reader can return it in place of the value. */
  report(code: FindingCode, location: Location, message: string, fix?: string): undefined;
}

/** Checks a front matter block against the schema and makes its fields ready to be read one by one. */
export function createFieldReader(path: string, frontMatter: FrontMatter, today: string): FieldReader {
  const findings: Finding[] = [];
  const report: FieldReader['report'] = (code, location, message, fix) => {
    findings.push(createFinding(code, location, message, fix));
  };
  const fields = parseFields(frontMatter, report);
  const locate = (key: Key, ...rest: PropertyKey[]): Location => frontMatter.locate([key, ...rest]);

  function text(key: Key): string | undefined {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  function placed(key: Key): LocatedText | undefined {
    const value = text(key);
    return value === undefined ? undefined : { text: value, location: locate(key) };
  }

  function placedList(key: Key): LocatedText[] {
    const texts = (fields[key] as string[] | undefined) ?? [];
    const isList = Array.isArray(frontMatter.fields[key]);
    return texts.map((value, index) => ({ text: value, location: isList ? locate(key, index) : locate(key) }));
  }

  function date(key: Key, mayBeFuture = false): string | undefined {
    const value = text(key);
    if (value === undefined) return undefined;
    const parsed = readDate(value);
    if (!parsed) {
      return report('date-invalid', locate(key), `"${value}" is no date; it is left out.`, 'Write it as 2026-03-31.');
    }
    if (mayBeFuture || parsed <= today) return parsed;
    return report('date-future', locate(key), `${parsed} has not come yet; it is left out.`);
  }

  return { path, frontMatter, fields, findings, locate, text, placed, placedList, date, report };
}

function parseFields(frontMatter: FrontMatter, report: FieldReader['report']): FrontMatterFields {
  const known = Object.keys(frontMatterSchema.shape);
  for (const key of Object.keys(frontMatter.fields)) {
    if (known.includes(key)) continue;
    const nearest = getNearest(key, known);
    const fix = nearest ? `Did you mean ${nearest}?` : 'It is ignored.';
    report('field-unknown', frontMatter.locate([key]), `"${key}" is no field of an article.`, fix);
  }

  const parsed = frontMatterSchema.safeParse(frontMatter.fields);
  if (parsed.success) return parsed.data;
  // The fields that are as they should be are read all the same, so that one run finds what is wrong with them too.
  const rest: Record<string, unknown> = { ...frontMatter.fields };
  for (const { path, message } of parsed.error.issues) {
    report('field-invalid', frontMatter.locate(path), `"${path.join('.')}" is not as it should be: ${message}.`);
    delete rest[String(path[0])];
  }
  return frontMatterSchema.parse(rest);
}
