import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import type { OverviewFile, SkippedFile, SourceFile } from './documents';
import { parseFrontMatter, type FrontMatter } from './front-matter';
import { readFields } from './read-fields';
import { readTitle } from './read-title';
import { findHidden } from './visibility';

export interface DocumentResult {
  readonly article?: SourceFile;
  readonly overview?: OverviewFile;
  readonly skipped?: SkippedFile;
  readonly findings: readonly Finding[];
}

/** Why a README of the collection is not an article. */
export const ABOUT_THE_FOLDER = 'about the folder';

/** Files that tell writers about the folder; only as long as they do not say that they are articles. */
const FOLDER_NOTES =
  /^(?:articles\/)?(?:_?index|readme|summary|license|licence|contributing|changelog|code[_-]of[_-]conduct|security|agents|claude)(?:\.[a-z]{2}(?:[-_][a-z]{2,4})?)?\.[^./]+$/i;

/** Folders for what is not finished. */
const HELD_BACK_FOLDER = /(?:^|\/)_?drafts?\//i;

/**
 * Turns one file's text into an article, an overview, a template or a page of the site, or says why it is none. An error withholds the file.
 *
 * @param path relative to the collection; a file below `dimensions/` or `domains/` is an overview.
 * @param today `YYYY-MM-DD`; what is to appear later is held back.
 * @example
 * readDocument('articles/why.md', '---\ntitle: Why?\n---\nBecause.', '2026-03-31').article?.title; // => 'Why?'
 */
export function readDocument(path: string, text: string, today: string): DocumentResult {
  if (text.trim() === '') return skip(path, 'empty');
  const { frontMatter, findings } = parseFrontMatter(path, text);
  if (!frontMatter) return { findings };
  if (frontMatter.isAbsent && FOLDER_NOTES.test(path)) return skip(path, ABOUT_THE_FOLDER);
  if (HELD_BACK_FOLDER.test(path)) return skip(path, 'in a folder of drafts');

  const hidden = findHidden(frontMatter.fields, today);
  // A draft may be full of faults; only why it is held back matters.
  if (hidden && 'reason' in hidden) return skip(path, hidden.reason);
  if (hidden && 'unclear' in hidden) {
    const message = `${hidden.unclear}; the file is withheld, because it may not be public.`;
    const location = frontMatter.locate([hidden.key]);
    return { findings: [createFinding('visibility-unclear', location, message, hidden.fix)] };
  }
  const unknown =
    hidden &&
    createFinding(
      'status-unknown',
      frontMatter.locate([hidden.key]),
      `${hidden.unknown}; the file is published.`,
      hidden.fix,
    );
  return readPublic(path, frontMatter, [...findings, ...(unknown ? [unknown] : [])], today);
}

function readPublic(
  path: string,
  frontMatter: FrontMatter,
  findings: readonly Finding[],
  today: string,
): DocumentResult {
  const { fields, locate, findings: fieldFindings } = readFields(frontMatter, today);
  const title = readTitle(path, fields.title, frontMatter, locate('title'));
  const file: SourceFile = {
    ...fields,
    path,
    format: /\.mdx$/i.test(path) ? 'mdx' : 'md',
    title: title.text,
    body: frontMatter.body,
    bodyLine: frontMatter.bodyLine,
    locate,
  };
  const kind = getOverviewKind(path, fields.contentType);
  const document = kind ? { overview: { ...file, kind } } : { article: file };
  return { ...document, findings: [...findings, ...fieldFindings, ...title.findings] };
}

function skip(path: string, reason: string): DocumentResult {
  return { skipped: { path, reason }, findings: [] };
}

function getOverviewKind(path: string, contentType = ''): OverviewFile['kind'] | undefined {
  if (/^(?:.*\/)?dimensions\//.test(path) || contentType === 'dimension-overview') return 'dimension';
  if (/^(?:.*\/)?domains\//.test(path) || contentType === 'domain-overview') return 'domain';
  // A folder called templates alone says nothing: it may hold articles about templates.
  if (contentType === 'template') return 'template';
  if (contentType === 'page') return 'page';
  return undefined;
}
