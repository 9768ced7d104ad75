import type { ArticleFile } from '@/lib/content/read/documents';
import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import { firstSentence, shorten } from '@/lib/text/sentences';
import { readingMinutes } from '@/lib/text/words';
import type { Article } from './model';
import type { Report } from './report';

/** What search results show of a description. */
const DESCRIPTION_LENGTH = 160;

/** A description that stands on more than one article says nothing about any of them. */
function getOwnDescription(file: ArticleFile, boilerplate: ReadonlySet<string>): string | undefined {
  const { metaDescription } = file;
  return metaDescription && !boilerplate.has(metaDescription) ? metaDescription : undefined;
}

/** The short answer: the author's, or the opening paragraph, the description or the first sentence in its place. */
export function readShortAnswer(
  file: ArticleFile,
  document: MarkdownDocument,
  boilerplate: ReadonlySet<string>,
  report: Report,
): Article['shortAnswer'] {
  const { shortAnswer, text } = document;
  if (shortAnswer?.from === 'section') return { markdown: shortAnswer.markdown, text: shortAnswer.text };
  const description = getOwnDescription(file, boilerplate);
  const fallback = shortAnswer?.text ?? description ?? firstSentence(text.split('\n').at(1) ?? text);
  const origin = shortAnswer ? 'the opening paragraph' : description ? 'the description' : 'the first sentence';
  if (document.findings.every(({ severity }) => severity !== 'error')) {
    const message = fallback
      ? `The article has no short answer; ${origin} stands in for it.`
      : 'The article has no short answer, and nothing that could stand in for it.';
    report(
      'short-answer-missing',
      file.locate('title'),
      message,
      'Add a section "## Short Answer" of one or two sentences.',
    );
  }
  if (!fallback) return undefined;
  return { markdown: shortAnswer?.markdown ?? escapeMarkdown(fallback), text: fallback };
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>{}#~|]/g, '\\$&');
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
    report('description-boilerplate', file.locate('meta_description'), message, 'Say in 110-160 characters what this article answers.');
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
