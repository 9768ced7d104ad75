import { getStatementCode } from '@/lib/self-checks/codes';
import { createProblem } from '@/lib/content/check/create-problem';
import type { Place, Problem } from '@/lib/content/check/problem';
import { getNearest } from '@/lib/text/nearest';
import { parseDataFile } from './data-files';
import { diagnosticSchema, type DiagnosticFields } from './diagnostic-schema';

/** A self-check that parsed. */
export interface DiagnosticFile extends DiagnosticFields {
  /** Relative to the collection's folder. */
  readonly path: string;
  /** Where the value at a path of keys and indices stands. */
  readonly getPlace: (path: readonly PropertyKey[]) => Place;
}

export interface DiagnosticResult {
  readonly diagnostic?: DiagnosticFile;
  readonly problems: readonly Problem[];
}

/** What takes five minutes, measures more than one thing, and measures each with more than one statement. */
const TRAITS = { least: 2, most: 4 };
const STATEMENTS = { least: 8, most: 12 };
const LEAST_FOR_TRAIT = 2;

/** Whether a file of a collection is a self-check. */
export function isDiagnosticPath(path: string): boolean {
  return /(^|\/)diagnostics\/[^/]+\.ya?ml$/i.test(path);
}

/** Turns one file's text into a self-check, or says why it is none. */
export function readDiagnostic(path: string, yaml: string): DiagnosticResult {
  const { value, getPlace, problems } = parseDataFile(diagnosticSchema, path, yaml);
  if (!value) return { problems };
  const { traits, statements } = value;
  return {
    diagnostic: { ...value, path, getPlace },
    problems: [
      ...problems,
      ...listRepeatedIds('traits', traits, getPlace),
      ...listRepeatedIds('statements', statements, getPlace),
      ...listLikeCodes(statements, getPlace),
      ...listUnknownTraits(value, getPlace),
      ...listThinTraits(value, getPlace),
      ...listLengths(value, getPlace),
    ],
  };
}

type GetPlace = DiagnosticFile['getPlace'];
type Entries = readonly { readonly id: string }[];

function listRepeatedIds(list: 'traits' | 'statements', entries: Entries, getPlace: GetPlace): Problem[] {
  const hint = 'Give it an id of its own; one that was ever published must stay with its statement.';
  return entries.flatMap(({ id }, index) => {
    if (entries.findIndex((entry) => entry.id === id) === index) return [];
    return [createProblem('diagnostic-id-duplicate', getPlace([list, index, 'id']), `"${id}" is used twice.`, hint)];
  });
}

function listLikeCodes(statements: Entries, getPlace: GetPlace): Problem[] {
  return statements.flatMap(({ id }, index) => {
    const other = statements.slice(0, index).find((entry) => getStatementCode(entry.id) === getStatementCode(id));
    if (!other || other.id === id) return [];
    const message = `"${id}" and "${other.id}" are the same in a link to a result.`;
    const hint = 'Change one of the two that has not been published yet by a letter.';
    return [createProblem('diagnostic-id-duplicate', getPlace(['statements', index, 'id']), message, hint)];
  });
}

function listUnknownTraits({ traits, statements }: DiagnosticFields, getPlace: GetPlace): Problem[] {
  const known = traits.map(({ id }) => id);
  return statements.flatMap(({ trait }, index) => {
    if (known.includes(trait)) return [];
    const nearest = getNearest(trait, known);
    const hint = nearest ? `Did you mean ${nearest}?` : `There are ${known.join(', ')}.`;
    const place = getPlace(['statements', index, 'trait']);
    return [createProblem('diagnostic-trait-unknown', place, `"${trait}" is no trait of this check.`, hint)];
  });
}

function listThinTraits({ traits, statements }: DiagnosticFields, getPlace: GetPlace): Problem[] {
  return traits.flatMap(({ id }, index) => {
    const count = statements.filter(({ trait }) => trait === id).length;
    if (count >= LEAST_FOR_TRAIT) return [];
    const message = `The trait "${id}" is measured by ${count === 0 ? 'no statement' : 'one statement only'}.`;
    const place = getPlace(['traits', index, 'id']);
    return [createProblem('diagnostic-trait-thin', place, message, `Give it at least ${LEAST_FOR_TRAIT}.`)];
  });
}

function listLengths({ traits, statements }: DiagnosticFields, getPlace: GetPlace): Problem[] {
  const lists = [
    { key: 'traits', count: traits.length, ...TRAITS },
    { key: 'statements', count: statements.length, ...STATEMENTS },
  ];
  return lists.flatMap(({ key, count, least, most }) => {
    if (count >= least && count <= most) return [];
    const message = `The check has ${count} ${key}; ${least} to ${most} are answered in five minutes.`;
    return [createProblem('diagnostic-length', getPlace([key]), message)];
  });
}
