import type { DiagnosticFile } from '@/lib/content/read/read-diagnostic';
import { createProblem } from '@/lib/content/check/create-problem';
import type { Place, Problem } from '@/lib/content/check/problem';
import { findSimilarPairs } from './question-similarity';

/** From here on two statements ask for one observation. */
const SAME_STATEMENT = 0.6;

interface Entry {
  readonly text: string;
  readonly path: string;
  readonly place: Place;
}

/** The statements of self-checks that say nearly what another says: whoever takes both is asked twice. */
export function checkStatements(files: readonly DiagnosticFile[]): Problem[] {
  const statements = new Map<string, Entry>(
    files.flatMap(({ path, statements, getPlace }) =>
      statements.map(({ id, text }, index) => {
        const place = getPlace(['statements', index, 'text']);
        return [`${path} ${id}`, { text, path, place }] as const;
      }),
    ),
  );
  const texts = [...statements].map(([slug, { text }]) => ({ slug, text }));
  return findSimilarPairs(texts, SAME_STATEMENT).map(({ first, second }) => {
    const [other, statement] = [statements.get(first)!, statements.get(second)!];
    const message = `"${statement.text}" says nearly what ${other.path} says: "${other.text}"`;
    const hint = 'Ask for it in one check, and for something else that can be seen in the other.';
    return createProblem('diagnostic-statement-similar', statement.place, message, hint);
  });
}
