import { z } from 'zod';

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

export type SelfCheckFields = z.infer<typeof selfCheckSchema>;
