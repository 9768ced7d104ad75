import { createProblem } from '@/lib/content/check/create-problem';
import type { ProblemCode } from '@/lib/content/check/codes';
import type { Place, Problem } from '@/lib/content/check/problem';
import { getNearest } from '@/lib/text/nearest';
import { readDate } from './dates';
import type { PlacedText } from './documents';
import type { FrontMatter } from './front-matter';
import { frontMatterSchema, type FrontMatterFields } from './schema';

type Key = keyof FrontMatterFields;

/** The fields of one front matter block, each with its place, and a list of what was found wrong with them so far. */
export interface FieldReader {
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly fields: FrontMatterFields;
  readonly problems: readonly Problem[];
  placeOf(key: Key): Place;
  /** A text that is there and not empty. */
  text(key: Key): string | undefined;
  placed(key: Key): PlacedText | undefined;
  placedList(key: Key): PlacedText[];
  /** `YYYY-MM-DD`; a date that is none, or that has not come yet where it must have, is reported and left out. */
  date(key: Key, mayBeFuture?: boolean): string | undefined;
  /** Adds a problem; gives `undefined`, so that a reader can return it in place of the value. */
  report(code: ProblemCode, place: Place, message: string, hint?: string): undefined;
}

/** Checks a front matter block against the schema and makes its fields ready to be read one by one. */
export function createFieldReader(path: string, frontMatter: FrontMatter, today: string): FieldReader {
  const problems: Problem[] = [];
  const report: FieldReader['report'] = (code, place, message, hint) => {
    problems.push(createProblem(code, place, message, hint));
  };
  const fields = parseFields(frontMatter, report);
  const placeOf = (key: Key, ...rest: PropertyKey[]): Place => frontMatter.getPlace([key, ...rest]);

  function text(key: Key): string | undefined {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  function placed(key: Key): PlacedText | undefined {
    const value = text(key);
    return value === undefined ? undefined : { text: value, place: placeOf(key) };
  }

  function placedList(key: Key): PlacedText[] {
    const texts = (fields[key] as string[] | undefined) ?? [];
    const isList = Array.isArray(frontMatter.fields[key]);
    return texts.map((value, index) => ({ text: value, place: isList ? placeOf(key, index) : placeOf(key) }));
  }

  function date(key: Key, mayBeFuture = false): string | undefined {
    const value = text(key);
    if (value === undefined) return undefined;
    const parsed = readDate(value);
    if (!parsed) {
      return report('date-invalid', placeOf(key), `"${value}" is no date; it is left out.`, 'Write it as 2026-03-31.');
    }
    if (mayBeFuture || parsed <= today) return parsed;
    return report('date-future', placeOf(key), `${parsed} has not come yet; it is left out.`);
  }

  return { path, frontMatter, fields, problems, placeOf, text, placed, placedList, date, report };
}

function parseFields(frontMatter: FrontMatter, report: FieldReader['report']): FrontMatterFields {
  const known = Object.keys(frontMatterSchema.shape);
  for (const key of Object.keys(frontMatter.fields)) {
    if (known.includes(key)) continue;
    const nearest = getNearest(key, known);
    const hint = nearest ? `Did you mean ${nearest}?` : 'It is ignored.';
    report('field-unknown', frontMatter.getPlace([key]), `"${key}" is no field of an article.`, hint);
  }

  const parsed = frontMatterSchema.safeParse(frontMatter.fields);
  if (parsed.success) return parsed.data;
  // The fields that are as they should be are read all the same, so that one run finds what is wrong with them too.
  const rest: Record<string, unknown> = { ...frontMatter.fields };
  for (const { path, message } of parsed.error.issues) {
    report('field-invalid', frontMatter.getPlace(path), `"${path.join('.')}" is not as it should be: ${message}.`);
    delete rest[String(path[0])];
  }
  return frontMatterSchema.parse(rest);
}
