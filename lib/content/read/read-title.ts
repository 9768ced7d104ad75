import { createFinding } from '@/lib/content/check/create-finding';
import type { FindingCode } from '@/lib/content/check/codes';
import type { Finding, Location } from '@/lib/content/check/finding';
import { shorten } from '@/lib/text/sentences';
import type { FrontMatter } from './front-matter';
import { stripLanguage } from './locales';
import { TITLE_ADVICE, TITLE_LIMIT } from './limits';
import { getPageName } from './page-name';

/**
 * The title of a file: what its front matter says, else its first heading, else its name.
 *
 * @param location of the title, for what is found about it.
 */
export function readTitle(
  path: string,
  given: string | undefined,
  { body, isAbsent }: FrontMatter,
  location: Location,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report = (code: FindingCode, message: string, fix?: string) => {
    findings.push(createFinding(code, location, message, fix));
  };
  const hasWords = (text: string | undefined): text is string => text !== undefined && /[\p{L}\p{N}]/u.test(text);
  let title: string;
  if (hasWords(given)) title = readQuotes(given, report);
  else {
    const heading = findHeading(body);
    title = hasWords(heading) ? heading : nameToTitle(stripLanguage(getPageName(path).name) || path);
    const origin = hasWords(heading) ? 'its heading' : 'its file name';
    // A plain text under a heading is as its author wants it; only a name in its place is questionable.
    if (!isAbsent || !hasWords(heading)) {
      report(
        'title-missing',
        `The file has no title; ${origin} is used: ${shorten(title, TITLE_ADVICE)}`,
        'Add a line: title: "..."',
      );
    }
  }
  if (title.length > TITLE_ADVICE) {
    const cut =
      title.length > TITLE_LIMIT ? `it is cut at ${TITLE_LIMIT}` : `search results cut it before ${TITLE_ADVICE}`;
    report('title-long', `The title has ${title.length} characters; ${cut}.`, 'Ask the question in fewer words.');
  }
  return { text: shorten(title, TITLE_LIMIT), findings };
}

/** A title with a quotation mark that has no partner; at either end, where nobody means it, the mark is left out. */
function readQuotes(title: string, report: (code: FindingCode, message: string, fix?: string) => void): string {
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

/** A file name as a person would write it: without its number or date, with spaces for hyphens. */
export function nameToTitle(name: string): string {
  const words = name
    .replace(/^(?:\d{4}-\d{2}-\d{2}|\d{1,4})[-_. ]+(?=\S)/, '')
    .replace(/(?:[-_]+|\s+)/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
