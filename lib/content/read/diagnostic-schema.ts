import { z } from 'zod';

/** Entries that a self-check may have; far beyond what anybody answers in five minutes. */
const MOST_TRAITS = 10;
const MOST_STATEMENTS = 60;
const MOST_ARTICLES = 10;

const text = z.string().trim().min(1, 'must not be empty');
const id = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/**
 * `diagnostics/<dimension>.yml`: the self-check of a dimension. Every field must be there.
 *
 * @see docs/diagnostics.md for how to write one
 */
export const diagnosticSchema = z.strictObject({
  /** The name of the dimension, in any of its spellings. */
  dimension: text,
  /** A question that a team would put to itself. */
  title: text.max(120),
  /** One or two sentences: what it looks at, and whom to answer it with. */
  intro: text.max(600),
  /** What it measures: two to four things that one can have without the others. */
  traits: z
    .array(
      z.strictObject({
        /** Unique in the file. */
        id,
        name: text.max(80),
        /** One line: what it is. */
        definition: text.max(300),
        /** What a low score usually means and feels like. */
        low: text.max(600),
        middle: text.max(600),
        /** What a high score means, and what to watch. */
        high: text.max(600),
      }),
    )
    .min(1)
    .max(MOST_TRAITS),
  /** Eight to twelve things that can be seen. */
  statements: z
    .array(
      z.strictObject({
        /** Unique in the file, and never used again once the statement is gone: links to results name it. */
        id,
        /** What is done, put so that more often is better. */
        text: text.max(200),
        /** What to go and look at. */
        evidence: text.max(300),
        /** The id of the trait it measures. */
        trait: text,
        /** 1 helpful, 2 important, 3 decisive. */
        weight: z.enum(['1', '2', '3'], 'must be 1, 2 or 3').transform(Number),
        /** Slugs of the articles that help where it is missing, the most helpful first. */
        articles: z.array(text).min(1).max(MOST_ARTICLES),
      }),
    )
    .min(1)
    .max(MOST_STATEMENTS),
});

export type DiagnosticFields = z.infer<typeof diagnosticSchema>;
