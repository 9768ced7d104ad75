import type { ArticleFile } from '@/lib/content/read/documents';
import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import { foldSpelling } from '@/lib/text/fold';
import type { Report } from '../check/create-finding';

/** Says what is wrong with the pictures of a collection: `undefined` for nothing. */
export interface AssetChecks {
  readonly checkImage: (url: string, from: string) => string | undefined;
  readonly checkFigure: (url: string, from: string) => string | undefined;
}

/** Whether the heading says what the title says, and whether there is a text below it. */
export function checkHeading(file: ArticleFile, document: MarkdownDocument, report: Report): void {
  const { h1 } = document;
  if (h1 && foldSpelling(h1.text) !== foldSpelling(file.title)) {
    const message = `The heading "${h1.text}" differs from the title; the title is shown.`;
    report('heading-differs', h1.location, message, `Write # ${file.title}`);
  }
  const { text, shortAnswer, images, figures, findings } = document;
  const isEmpty = text === '' && !shortAnswer && images.length === 0 && figures.length === 0;
  if (isEmpty && findings.every(({ severity }) => severity !== 'error')) {
    report('text-missing', file.locate('title'), 'The article has no text.');
  }
}

/** Whether the images and drawings of an article are there, sound and described. */
export function checkPictures(
  file: ArticleFile,
  document: MarkdownDocument,
  checks: AssetChecks,
  report: Report,
): void {
  for (const { url, text, location } of document.images) {
    const fault = checks.checkImage(url, file.path);
    if (fault) report('image-missing', location, `"${url}" ${fault}; its text is shown instead.`);
    else if (text.trim() === '') {
      report(
        'image-alt-missing',
        location,
        `"${url}" has no text for those who do not see it.`,
        'Write ![what it shows](...).',
      );
    }
  }
  for (const { url, location } of document.figures) {
    const fault = checks.checkFigure(url, file.path);
    if (fault) report('figure-invalid', location, `"${url}": ${fault}`);
  }
}
