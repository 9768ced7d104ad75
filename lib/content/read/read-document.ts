import { createFinding } from '@/lib/content/check/create-finding';
import type { FindingCode } from '@/lib/content/check/codes';
import type { Finding } from '@/lib/content/check/finding';
import { shorten } from '@/lib/text/sentences';
import { parseFrontMatter, type FrontMatter } from './front-matter';
import { getPageName, nameToTitle, stripLanguage } from './page-name';
import { readFields, type LocateField } from './read-fields';
import type { Fields } from './schema';
import { findHidden } from './visibility';

/** What articles and overviews have in common: a file that was read, with its fields. */
export interface SourceFile extends Omit<Fields, 'title'> {
  /** Relative to the collection's folder. */
  readonly path: string;
  readonly format: 'md' | 'mdx';
  readonly title: string;
  /** The Markdown after the front matter. */
  readonly body: string;
  /** The 1-based line on which the body starts. */
  readonly bodyLine: number;
  /** Where a field is in the file; asked only when something is found about it. */
  readonly locate: LocateField;
}

export interface ArticleFile extends Omit<SourceFile, 'slug'> {
  /** The last part of its address, its own in the collection. */
  readonly slug: string;
}

export interface OverviewFile extends SourceFile {
  /** `page`: a page of the site itself, such as an imprint. */
  readonly kind: 'dimension' | 'domain' | 'template' | 'page';
}

/** A file that is not published because its author holds it back or it holds no article, and why. */
export interface SkippedFile {
  readonly path: string;
  /** In a few words: `draft: true`. */
  readonly reason: string;
}

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
 * Turns one file's text into an article, an overview, a template or a page of the site, or says why it is none. An error
 * withholds the file.
 *
 * @param path relative to the collection; a file below `dimensions/` or `domains/` is an overview.
 * @param today `YYYY-MM-DD`; what is to appear later is held back.
 * @example
 * readDocument('articles/why.md', '---\ntitle: Why?\n---\nBecause.', '2026-03-31').article?.title; // => 'Why?'
 */
export function readDocument(path: string, text: string, today: string): DocumentResult {
  if (text.trim() === '') return skip(path, 'empty');
  const { frontMatter, findings: faults } = parseFrontMatter(path, text);
  if (!frontMatter) return { findings: faults };
  const { body, bodyLine, isAbsent } = frontMatter;
  if (isAbsent && FOLDER_NOTES.test(path)) return skip(path, ABOUT_THE_FOLDER);
  if (HELD_BACK_FOLDER.test(path)) return skip(path, 'in a folder of drafts');

  const hidden = findHidden(frontMatter.fields, today);
  // A draft may be full of faults; only why it is held back matters.
  if (hidden && 'reason' in hidden) return skip(path, hidden.reason);
  const place = frontMatter.locate(hidden ? [hidden.key] : []);
  if (hidden && 'unclear' in hidden) {
    const message = `${hidden.unclear}; the file is withheld, because it may not be public.`;
    return { findings: [createFinding('visibility-unclear', place, message, hidden.fix)] };
  }
  const findings = [...faults];
  if (hidden)
    findings.push(createFinding('status-unknown', place, `${hidden.unknown}; the file is published.`, hidden.fix));

  const { fields, locate, findings: fieldFindings } = readFields(frontMatter, today);
  findings.push(...fieldFindings);
  const title = readTitle(path, fields.title, frontMatter, (code, message, fix) => {
    findings.push(createFinding(code, locate('title'), message, fix));
  });
  const format = /\.mdx$/i.test(path) ? 'mdx' : 'md';
  const file: SourceFile = { ...fields, path, format, title, body, bodyLine, locate };
  const kind = getOverviewKind(path, fields.contentType);
  return { ...(kind ? { overview: { ...file, kind } } : { article: file }), findings };
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

/** Characters of a title. Beyond the first it is cut in search results, beyond the second it is cut here. */
const TITLE_ADVICE = 120;
const TITLE_LIMIT = 300;

type ReportTitle = (code: FindingCode, message: string, fix?: string) => void;

/** The title of a file: what its front matter says, else its first heading, else its name. */
function readTitle(path: string, given: string | undefined, frontMatter: FrontMatter, report: ReportTitle): string {
  const { body, isAbsent } = frontMatter;
  const hasWords = (text: string | undefined): text is string => text !== undefined && /[\p{L}\p{N}]/u.test(text);
  const heading = hasWords(given) ? undefined : findHeading(body);
  let title: string;
  if (hasWords(given)) title = readQuotes(given, report);
  else if (hasWords(heading)) title = heading;
  else title = nameToTitle(stripLanguage(getPageName(path).name) || path);

  // A plain text under a heading is as its author wants it; only a name in its place is questionable.
  if (!hasWords(given) && !(isAbsent && hasWords(heading))) {
    const origin = hasWords(heading) ? 'its heading' : 'its file name';
    const message = `The file has no title; ${origin} is used: ${shorten(title, TITLE_ADVICE)}`;
    report('title-missing', message, 'Add a line: title: "..."');
  }
  if (title.length > TITLE_ADVICE) {
    const cut =
      title.length > TITLE_LIMIT ? `it is cut at ${TITLE_LIMIT}` : `search results cut it before ${TITLE_ADVICE}`;
    report('title-long', `The title has ${title.length} characters; ${cut}.`, 'Ask the question in fewer words.');
  }
  return shorten(title, TITLE_LIMIT);
}

/** A title with a quotation mark that has no partner; at either end, where nobody means it, the mark is left out. */
function readQuotes(title: string, report: ReportTitle): string {
  if (title.split('"').length % 2 === 1) return title;
  report('title-quote', 'The title has a quotation mark without a partner.', 'Delete it, or add the other one.');
  return title.replace(/^"|"$/g, '').trim();
}

/** The first heading of the first level, outside code, without its marks. */
function findHeading(body: string): string | undefined {
  const prose = body
    .replace(/^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n(?:[^]*?\n {0,3}\1[^\n]*(?=\n|$)|[^]*$)/gm, '')
    .replace(/<!--(?:[^]*?-->|[^]*$)/g, '');
  const found = /^ {0,3}#[ \t]+([^\s][^\n]*)$|^ {0,3}(?![-#>*+\s])([^\n]+)\n {0,3}={2,}[ \t]*$/m.exec(prose);
  return (found?.[1] ?? found?.[2])
    ?.replace(/(?<![ \t])[ \t]+#+[ \t]*$/, '')
    .replace(/\{#[^}]*\}/g, '')
    .replace(/<\/?(?:a|abbr|b|br|code|em|font|i|img|kbd|mark|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/[*`]|(?<!\w)_|_(?!\w)/g, '')
    .replace(/\\(?=\W)/g, '')
    .trim();
}
