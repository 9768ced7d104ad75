import { z } from 'zod';
import { getItemCode } from '@/lib/self-checks/codes';
import type { FindingCode } from '@/lib/content/check/codes';
import { createFinding, suggestName } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { parseDataFile } from './data-files';

/** Entries that a self-check may have; far beyond what anybody answers in five minutes. */
const MAX_TRAITS = 10;
const MAX_STATEMENTS = 60;
const MAX_ARTICLES = 10;

const text = z.string().trim().min(1, 'must not be empty');
const id = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/**
 * `self-checks/<dimension>.yml`: the self-check of a dimension. Every field must be there.
 *
 * @see docs/self-checks.md for how to write one
 */
export const selfCheckSchema = z.strictObject({
  dimension: text.meta({ description: 'The name of the dimension, in any of its spellings.', suggests: 'dimensions' }),
  title: text.max(120).describe('A question that a team would put to itself.'),
  intro: text.max(600).describe('One or two sentences: what it looks at, and whom to answer it with.'),
  traits: z
    .array(
      z.strictObject({
        /** Unique in the file. */
        id,
        name: text.max(80),
        definition: text.max(300).describe('One line: what it is.'),
        low: text.max(600).describe('What a low score usually means and feels like.'),
        middle: text.max(600),
        high: text.max(600).describe('What a high score means, and what to watch.'),
      }),
    )
    .min(1)
    .max(MAX_TRAITS)
    .describe('What it measures: two to four things that one can have without the others.'),
  statements: z
    .array(
      z.strictObject({
        /** Unique in the file, and never used again once the statement is gone: links to results name it. */
        id,
        text: text.max(200).describe('What is done, put so that more often is better.'),
        evidence: text.max(300).describe('What to go and look at.'),
        trait: text.describe('The id of the trait it measures.'),
        weight: z
          .enum(['1', '2', '3'], 'must be 1, 2 or 3')
          .transform(Number)
          .describe('1 helpful, 2 important, 3 decisive.'),
        articles: z.array(text).min(1).max(MAX_ARTICLES).meta({
          description: 'Slugs of the articles that help where it is missing, the most helpful first.',
          suggests: 'articles',
        }),
      }),
    )
    .min(1)
    .max(MAX_STATEMENTS)
    .describe('Eight to twelve things that can be seen.'),
});

type SelfCheckFields = z.infer<typeof selfCheckSchema>;

/** A self-check that parsed. */
export interface SelfCheckFile extends SelfCheckFields {
  /** Relative to the collection's folder. */
  readonly path: string;
  /** Where the value at a path of keys and indices is. */
  readonly locate: (path: readonly PropertyKey[]) => Location;
}

interface SelfCheckResult {
  readonly selfCheck?: SelfCheckFile;
  readonly findings: readonly Finding[];
}

/** What takes five minutes, measures more than one thing, and measures each with more than one statement. */
const COUNTS = { traits: { least: 2, most: 4 }, statements: { least: 8, most: 12 } };
const MIN_STATEMENTS_OF_TRAIT = 2;

/** Whether a file of a collection is a self-check. */
export function isSelfCheckPath(path: string): boolean {
  return /(^|\/)self-checks\/[^/]+\.ya?ml$/i.test(path);
}

/** Turns one file's text into a self-check, or says why it is none. */
export function readSelfCheck(path: string, yaml: string): SelfCheckResult {
  const { value, locate, findings: faults } = parseDataFile(selfCheckSchema, path, yaml);
  if (!value) return { findings: faults };
  const findings = [...faults];
  checkSelfCheck(value, (code, at, message, fix) => {
    findings.push(createFinding(code, locate(at), message, fix));
  });
  return { selfCheck: { ...value, path, locate }, findings };
}

type Report = (code: FindingCode, path: readonly PropertyKey[], message: string, fix?: string) => void;

function checkSelfCheck({ traits, statements }: SelfCheckFields, report: Report): void {
  for (const [key, entries] of Object.entries({ traits, statements })) {
    entries.forEach(({ id }, index) => {
      if (entries.findIndex((entry) => entry.id === id) === index) return;
      const fix = 'Give it an id of its own; one that was ever published must stay with its statement.';
      report('self-check-id-duplicate', [key, index, 'id'], `"${id}" is used twice.`, fix);
    });
  }
  const knownTraits = traits.map(({ id }) => id);
  statements.forEach(({ id, trait }, index) => {
    const other = statements.slice(0, index).find((entry) => getItemCode(entry.id) === getItemCode(id));
    if (other && other.id !== id) {
      const message = `"${id}" and "${other.id}" are the same in a link to a result.`;
      const fix = 'Change one of the two that has not been published yet by a letter.';
      report('self-check-id-duplicate', ['statements', index, 'id'], message, fix);
    }
    if (knownTraits.includes(trait)) return;
    const fix = suggestName(trait, knownTraits, `There are ${knownTraits.join(', ')}.`);
    const message = `"${trait}" is not a trait of this check.`;
    report('self-check-trait-unknown', ['statements', index, 'trait'], message, fix);
  });
  traits.forEach(({ id }, index) => {
    const count = statements.filter(({ trait }) => trait === id).length;
    if (count >= MIN_STATEMENTS_OF_TRAIT) return;
    const message = `The trait "${id}" is measured by ${count === 0 ? 'no statement' : 'one statement only'}.`;
    report('self-check-trait-thin', ['traits', index, 'id'], message, `Give it at least ${MIN_STATEMENTS_OF_TRAIT}.`);
  });
  for (const [key, { length }] of Object.entries({ traits, statements })) {
    const { least, most } = COUNTS[key as keyof typeof COUNTS];
    if (length >= least && length <= most) continue;
    const message = `The check has ${length} ${key}; ${least} to ${most} are answered in five minutes.`;
    report('self-check-length', [key], message);
  }
}
