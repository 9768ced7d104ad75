import type { Severity } from './problem';

/**
 * Every kind of problem the content can have, and whether it stops a build.
 *
 * An error is what cannot be published truthfully or safely; a warning is what can, once it has been made harmless.
 * Each code has a passing and a failing example in `fixtures/problems/<code>/`.
 */
export const PROBLEM_CODES = {
  // The file
  'file-too-large': 'error',
  'file-not-utf8': 'error',
  'file-unreadable': 'error',
  'file-control-character': 'error',
  'file-symlink-outside': 'error',
  'data-file-invalid': 'error',
  // Its address
  'slug-empty': 'error',
  'slug-invalid': 'error',
  'slug-duplicate': 'error',
  'slug-reserved': 'error',
  // Front matter
  'front-matter-language': 'error',
  'front-matter-too-large': 'error',
  'front-matter-late': 'warning',
  'front-matter-unclosed': 'warning',
  'yaml-invalid': 'error',
  'yaml-alias': 'error',
  'yaml-duplicate-key': 'error',
  'yaml-repaired': 'warning',
  'yaml-comment': 'warning',
  'field-invalid': 'error',
  'field-unknown': 'warning',
  'title-missing': 'error',
  'title-too-long': 'error',
  'title-long': 'warning',
  'difficulty-unknown': 'error',
  'dimension-missing': 'warning',
  'dimension-unknown': 'warning',
  'dimension-spelling': 'warning',
  'category-missing': 'warning',
  'category-unknown': 'warning',
  'tags-too-many': 'error',
  'tag-invalid': 'warning',
  'tag-spelling': 'warning',
  'tag-is-dimension': 'warning',
  'reading-time-invalid': 'warning',
  'reading-time-off': 'warning',
  'date-invalid': 'warning',
  'date-future': 'warning',
  'status-unknown': 'warning',
  'canonical-invalid': 'error',
  'canonical-empty': 'warning',
  'canonical-root': 'warning',
  'canonical-elsewhere': 'warning',
  'description-missing': 'warning',
  'description-boilerplate': 'warning',
  // The text
  'markup-nesting': 'error',
  'markup-html': 'error',
  'markup-html-comment': 'warning',
  'markup-html-break': 'warning',
  'markup-unsafe-link': 'error',
  'mdx-syntax': 'error',
  'mdx-code': 'error',
  'mdx-component-unknown': 'error',
  'mdx-component-props': 'error',
  'heading-differs': 'warning',
  'heading-second-h1': 'warning',
  'short-answer-missing': 'warning',
  'text-missing': 'warning',
  'writers-notes': 'warning',
  'link-broken': 'warning',
  'link-loose': 'warning',
  'link-site-root': 'warning',
  'link-fragment': 'warning',
  'image-missing': 'warning',
  'image-alt-missing': 'warning',
  'figure-invalid': 'error',
  'related-question-unmatched': 'warning',
  'related-dimension-unknown': 'warning',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
