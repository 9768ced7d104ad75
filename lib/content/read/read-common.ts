import type { DocumentFile } from './documents';
import type { FieldReader } from './field-reader';
import { TITLE_ADVICE, TITLE_LIMIT } from './limits';

/** What articles and overviews have in common, or `undefined` where there is no title that could be shown. */
export function readCommon(reader: FieldReader): DocumentFile | undefined {
  const title = readTitle(reader);
  const dates = {
    lastReviewed: reader.date('last_reviewed'),
    reviewBy: reader.date('review_by', true),
    published: reader.date('published'),
    updated: reader.date('updated'),
  };
  if (title === undefined) return undefined;
  return {
    path: reader.path,
    format: /\.mdx$/i.test(reader.path) ? 'mdx' : 'md',
    title,
    titleLocation: reader.locate('title'),
    description: reader.placed('meta_description'),
    ...dates,
    body: reader.frontMatter.body,
    bodyLine: reader.frontMatter.bodyLine,
  };
}

function readTitle(reader: FieldReader): string | undefined {
  const title = readQuotes(reader, reader.text('title') ?? '');
  const location = reader.locate('title');
  if (!/[\p{L}\p{N}]/u.test(title)) {
    const heading = /^#\s+(.+)$/m.exec(reader.frontMatter.body)?.[1]?.replace(/\*/g, '').trim();
    const fix = `Add a line: title: "${heading?.replace(/"/g, '\\"') ?? 'The question?'}"`;
    const message = title === '' ? 'The file has no title.' : `The title "${title}" has no words.`;
    return reader.report('title-missing', location, message, fix);
  }
  if (title.length > TITLE_LIMIT) {
    const message = `The title has ${title.length} characters; at most ${TITLE_LIMIT} are published.`;
    return reader.report('title-too-long', location, message, 'Ask the question in fewer words.');
  }
  if (title.length > TITLE_ADVICE) {
    const message = `The title has ${title.length} characters; search results cut it well before ${TITLE_ADVICE}.`;
    reader.report('title-long', location, message, 'Ask the question in fewer words.');
  }
  return title;
}

/** A title with a quotation mark that has no partner; at either end, where nobody means it, the mark is left out. */
function readQuotes(reader: FieldReader, title: string): string {
  if (title.split('"').length % 2 === 1) return title;
  const message = 'The title has a quotation mark without a partner.';
  reader.report('title-quote', reader.locate('title'), message, 'Delete it, or add the other one.');
  return title.replace(/^"|"$/g, '').trim();
}
