import { averageScores, scoreRanking, type Grades, type Score } from './metrics';
import { search } from './search';
import type { SearchSource } from './source';
import type { Weights } from './weights';

/** A question with the articles that answer it. */
export interface JudgedQuery {
  readonly id: string;
  readonly kind: string;
  readonly q: string;
  readonly relevant: Grades;
}

export interface JudgedAnswer extends JudgedQuery {
  /** The slugs of the first ten, the best first. */
  readonly ranking: readonly string[];
  readonly score: Score;
}

export interface Evaluation {
  readonly overall: Score;
  readonly byKind: Readonly<Record<string, Score & { readonly count: number }>>;
  readonly answers: readonly JudgedAnswer[];
}

/** Asks every question as a reader would and scores the answers; a question of the kind `prefix` is still being typed. */
export async function evaluate(
  source: SearchSource,
  queries: readonly JudgedQuery[],
  weights?: Weights,
): Promise<Evaluation> {
  const answers: JudgedAnswer[] = [];
  for (const query of queries) {
    const { results } = await search(source, query.q, { isTyping: true, ...(weights && { weights }) });
    const ranking = results.map(({ slug }) => slug);
    answers.push({ ...query, ranking, score: scoreRanking(ranking, query.relevant) });
  }
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  const byKind = kinds.map((kind): [string, Score & { readonly count: number }] => {
    const ofKind = answers.filter((answer) => answer.kind === kind);
    return [kind, { ...averageScores(ofKind.map(({ score }) => score)), count: ofKind.length }];
  });
  return {
    overall: averageScores(answers.map(({ score }) => score)),
    byKind: Object.fromEntries(byKind),
    answers,
  };
}

interface Expectation {
  readonly q: string;
  readonly kind: string;
  readonly find: readonly string[];
  readonly also: readonly string[];
}

/** What a collection expects of its search, as judged questions: 2 for an answer, 1 for what helps. */
export function toJudgedQueries(expectations: readonly Expectation[]): JudgedQuery[] {
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
 * Reads judged questions, one JSON object a line: `{"id","kind","q","relevant":{"slug":grade}}`.
 *
 * @throws {Error} that names the line which is none.
 */
export function parseJudgedQueries(lines: string): JudgedQuery[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { id, kind, q, relevant } = parseObject(line);
    if (typeof q !== 'string' || !isGrades(relevant)) {
      throw new Error(`Line ${index + 1} is no judged question: {"id","kind","q","relevant":{"slug":grade}}.`);
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

function parseObject(line: string): Partial<Record<keyof JudgedQuery, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
