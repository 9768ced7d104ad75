import { getItemCode } from '@/lib/self-checks/codes';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { getNearest } from '@/lib/text/nearest';
import { parseDataFile } from './data-files';
import { selfCheckSchema, type SelfCheckFields } from './self-check-schema';

/** A self-check that parsed. */
export interface SelfCheckFile extends SelfCheckFields {
  /** Relative to the collection's folder. */
  readonly path: string;
  /** Where the value at a path of keys and indices is. */
  readonly locate: (path: readonly PropertyKey[]) => Location;
}

export interface SelfCheckResult {
  readonly selfCheck?: SelfCheckFile;
  readonly findings: readonly Finding[];
}

/** What takes five minutes, measures more than one thing, and measures each with more than one statement. */
const TRAITS = { least: 2, most: 4 };
const STATEMENTS = { least: 8, most: 12 };
const MIN_STATEMENTS_OF_TRAIT = 2;

/** Whether a file of a collection is a self-check. */
export function isSelfCheckPath(path: string): boolean {
  return /(^|\/)self-checks\/[^/]+\.ya?ml$/i.test(path);
}

/** Turns one file's text into a self-check, or says why it is none. */
export function readSelfCheck(path: string, yaml: string): SelfCheckResult {
  const { value, locate, findings } = parseDataFile(selfCheckSchema, path, yaml);
  if (!value) return { findings };
  const { traits, statements } = value;
  return {
    selfCheck: { ...value, path, locate },
    findings: [
      ...findings,
      ...listRepeatedIds('traits', traits, locate),
      ...listRepeatedIds('statements', statements, locate),
      ...listLikeCodes(statements, locate),
      ...listUnknownTraits(value, locate),
      ...listThinTraits(value, locate),
      ...listLengths(value, locate),
    ],
  };
}

type Locate = SelfCheckFile['locate'];
type Entries = readonly { readonly id: string }[];

function listRepeatedIds(list: 'traits' | 'statements', entries: Entries, locate: Locate): Finding[] {
  const fix = 'Give it an id of its own; one that was ever published must stay with its statement.';
  return entries.flatMap(({ id }, index) => {
    if (entries.findIndex((entry) => entry.id === id) === index) return [];
    return [createFinding('self-check-id-duplicate', locate([list, index, 'id']), `"${id}" is used twice.`, fix)];
  });
}

function listLikeCodes(statements: Entries, locate: Locate): Finding[] {
  return statements.flatMap(({ id }, index) => {
    const other = statements.slice(0, index).find((entry) => getItemCode(entry.id) === getItemCode(id));
    if (!other || other.id === id) return [];
    const message = `"${id}" and "${other.id}" are the same in a link to a result.`;
    const fix = 'Change one of the two that has not been published yet by a letter.';
    return [createFinding('self-check-id-duplicate', locate(['statements', index, 'id']), message, fix)];
  });
}

function listUnknownTraits({ traits, statements }: SelfCheckFields, locate: Locate): Finding[] {
  const known = traits.map(({ id }) => id);
  return statements.flatMap(({ trait }, index) => {
    if (known.includes(trait)) return [];
    const nearest = getNearest(trait, known);
    const fix = nearest ? `Did you mean ${nearest}?` : `There are ${known.join(', ')}.`;
    const location = locate(['statements', index, 'trait']);
    return [createFinding('self-check-trait-unknown', location, `"${trait}" is not a trait of this check.`, fix)];
  });
}

function listThinTraits({ traits, statements }: SelfCheckFields, locate: Locate): Finding[] {
  return traits.flatMap(({ id }, index) => {
    const count = statements.filter(({ trait }) => trait === id).length;
    if (count >= MIN_STATEMENTS_OF_TRAIT) return [];
    const message = `The trait "${id}" is measured by ${count === 0 ? 'no statement' : 'one statement only'}.`;
    const location = locate(['traits', index, 'id']);
    return [createFinding('self-check-trait-thin', location, message, `Give it at least ${MIN_STATEMENTS_OF_TRAIT}.`)];
  });
}

function listLengths({ traits, statements }: SelfCheckFields, locate: Locate): Finding[] {
  const lists = [
    { key: 'traits', count: traits.length, ...TRAITS },
    { key: 'statements', count: statements.length, ...STATEMENTS },
  ];
  return lists.flatMap(({ key, count, least, most }) => {
    if (count >= least && count <= most) return [];
    const message = `The check has ${count} ${key}; ${least} to ${most} are answered in five minutes.`;
    return [createFinding('self-check-length', locate([key]), message)];
  });
}
