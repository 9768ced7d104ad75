import type { ArticleFile } from '@/lib/content/read/documents';
import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import { shorten } from '@/lib/text/sentences';
import { readingMinutes } from '@/lib/text/words';
import type { Article } from './model';
import type { Report } from '../check/create-finding';

/** What search results show of a description. */
const DESCRIPTION_LENGTH = 160;

/** A description that is on more than one article says nothing about any of them. */
function getOwnDescription(file: ArticleFile, boilerplate: ReadonlySet<string>): string | undefined {
  const { metaDescription } = file;
  return metaDescription && !boilerplate.has(metaDescription) ? metaDescription : undefined;
}

/** The short answer: the author's, or the opening paragraph where it stands alone; else there is none. */
export function readShortAnswer(
  file: ArticleFile,
  { shortAnswer, findings }: MarkdownDocument,
  report: Report,
): Article['shortAnswer'] {
  if (shortAnswer?.from !== 'section' && findings.every(({ severity }) => severity !== 'error')) {
    const message = shortAnswer
      ? 'The article has no short answer; the opening paragraph is shown in its place.'
      : 'The article has no short answer.';
    const fix = 'Add a section "## Short Answer" of one or two sentences.';
    report('short-answer-missing', file.locate('title'), message, fix);
  }
  return shortAnswer && { text: shortAnswer.text };
}

/** What search results show: the author's words where they are the article's own, or the beginning of the answer. */
export function readDescription(
  file: ArticleFile,
  document: MarkdownDocument,
  shortAnswer: string | undefined,
  boilerplate: ReadonlySet<string>,
  report: Report,
): string {
  const own = getOwnDescription(file, boilerplate);
  if (own !== undefined) return own;
  if (file.metaDescription) {
    const message = 'Several articles share this description, so a generated one is used.';
    report(
      'description-boilerplate',
      file.locate('meta_description'),
      message,
      'Say in 110-160 characters what this article answers.',
    );
  } else {
    const message = 'The article has no description, so a generated one is used.';
    report('description-missing', file.locate('title'), message, 'Add a line: meta_description: "..."');
  }
  return shorten(shortAnswer || document.text.replace(/\n/g, ' ') || file.title, DESCRIPTION_LENGTH);
}

/** Minutes as the author gives them, or computed. */
export function readReadingTime(file: ArticleFile, document: MarkdownDocument, report: Report): number {
  const computed = readingMinutes(document.words);
  const given = file.readingTime;
  if (!given) return computed;
  if (given > computed * 2 || given * 2 < computed) {
    const message = `The article says ${given} min; its ${document.words} words take about ${computed}.`;
    report('reading-time-off', file.locate('reading_time'), message, `Write ${computed} min, or take the line out.`);
  }
  return given;
}
