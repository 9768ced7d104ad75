import { z } from 'zod';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';

/** How much an article answers a question: 2 is the answer, 1 helps. */
export type Grades = Readonly<Record<string, number>>;

/** A question with the articles that answer it; with none, it is one that search should refuse. */
export interface Judgment {
  readonly id: string;
  readonly kind: string;
  readonly q: string;
  readonly relevant: Grades;
}

/** The judgments of a collection's own file as relevance grades: 2 for an answer, 1 for what helps. */
export function toJudgments(expectations: KnowledgeBase['expectations']): Judgment[] {
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

const text = z.union([z.string(), z.number()]).transform(String);
const judgmentSchema = z.object({
  id: text.optional(),
  kind: text.default('question'),
  q: z.string(),
  relevant: z.record(z.string(), z.number()),
});

/**
 * Parses judgments, one JSON object a line: `{"id","kind","q","relevant":{"slug":grade}}`. A line that begins with `#` is
 * a remark.
 *
 * @throws {Error} that names the line which cannot be read.
 */
export function parseJudgments(lines: string): Judgment[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    try {
      const { id = String(index + 1), ...judgment } = judgmentSchema.parse(JSON.parse(line));
      return [{ id, ...judgment }];
    } catch {
      throw new Error(`Line ${index + 1} is not a judgment: {"id","kind","q","relevant":{"slug":grade}}.`);
    }
  });
}
