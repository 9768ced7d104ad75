import type { SelfCheckFile } from '@/lib/content/read/read-self-check';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { findSimilarPairs } from './question-similarity';

/** From here on two statements ask for one observation. */
const SAME_STATEMENT = 0.6;

interface Entry {
  readonly text: string;
  readonly path: string;
  readonly location: Location;
}

/** The statements of self-checks that say nearly what another says: whoever takes both is asked twice. */
export function checkStatements(files: readonly SelfCheckFile[]): Finding[] {
  const statements = new Map<string, Entry>(
    files.flatMap(({ path, statements, locate }) =>
      statements.map(({ id, text }, index) => {
        const location = locate(['statements', index, 'text']);
        return [`${path} ${id}`, { text, path, location }] as const;
      }),
    ),
  );
  const texts = [...statements].map(([slug, { text }]) => ({ slug, text }));
  return findSimilarPairs(texts, SAME_STATEMENT).map(({ first, second }) => {
    const [other, statement] = [statements.get(first)!, statements.get(second)!];
    const message = `"${statement.text}" says nearly what ${other.path} says: "${other.text}"`;
    const fix = 'Ask for it in one check, and for something else that can be seen in the other.';
    return createFinding('self-check-statement-similar', statement.location, message, fix);
  });
}
