import type { Grades } from './metrics';

/** A question with the articles that answer it; with none, it is one that search should refuse. */
export interface Judgment {
  readonly id: string;
  readonly kind: string;
  readonly q: string;
  readonly relevant: Grades;
}

interface Expectation {
  readonly q: string;
  readonly kind: string;
  readonly find: readonly string[];
  readonly also: readonly string[];
}

/** The judgments of a collection's own file as relevance grades: 2 for an answer, 1 for what helps. */
export function toJudgments(expectations: readonly Expectation[]): Judgment[] {
  return expectations.map(({ q, kind, find, also }, index) => ({
    id: String(index + 1),
    kind,
    q,
    relevant: Object.fromEntries([
      ...also.map((slug) => [slug, 1] as const),
      ...find.map((slug) => [slug, 2] as const),
    ]),
  }));
}

/**
 * Parses judgments, one JSON object a line: `{"id","kind","q","relevant":{"slug":grade}}`. A line that begins with `#` is
 * a remark.
 *
 * @throws {Error} that names the line which cannot be read.
 */
export function parseJudgments(lines: string): Judgment[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const { id, kind, q, relevant } = parseObject(line);
    if (typeof q !== 'string' || !isGrades(relevant)) {
      throw new Error(`Line ${index + 1} is not a judgment: {"id","kind","q","relevant":{"slug":grade}}.`);
    }
    return [{ id: toText(id) ?? String(index + 1), kind: toText(kind) ?? 'question', q, relevant }];
  });
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function isGrades(value: unknown): value is Grades {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((grade) => typeof grade === 'number');
}

function parseObject(line: string): Partial<Record<keyof Judgment, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
