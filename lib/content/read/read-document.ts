import type { Finding } from '@/lib/content/check/finding';
import type { ArticleFile, OverviewFile, SkippedFile } from './documents';
import { createFieldReader } from './field-reader';
import { parseFrontMatter } from './front-matter';
import { readArticle } from './read-article';
import { readOverview } from './read-overview';
import { readStatus } from './read-status';

export interface DocumentResult {
  readonly article?: ArticleFile;
  readonly overview?: OverviewFile;
  readonly skipped?: SkippedFile;
  readonly findings: readonly Finding[];
}

/**
 * Turns one file's text into an article or an overview, or says why it is neither.
 *
 * @param path relative to the collection; a file below `dimensions/` or `domains/` is an overview.
 * @param today `YYYY-MM-DD`; a date after it is doubtful.
 * @example
 * readDocument('articles/why.md', '---\ntitle: Why?\n---\nBecause.', '2026-03-31').article?.slug; // => 'why'
 */
export function readDocument(path: string, text: string, today: string): DocumentResult {
  if (text.trim() === '') return { skipped: { path, reason: 'empty' }, findings: [] };
  const { frontMatter, findings } = parseFrontMatter(path, text);
  if (!frontMatter) {
    const isArticle = findings.length > 0;
    return { ...(!isArticle && { skipped: { path, reason: 'no front matter' as const } }), findings };
  }

  const reader = createFieldReader(path, frontMatter, today);
  const skipped = readStatus(reader);
  if (skipped) {
    // A draft may be full of faults; only what says why it is left out matters.
    return { skipped, findings: reader.findings.filter((finding) => finding.code === 'status-unknown') };
  }
  const kind = getOverviewKind(path, reader.fields.content_type);
  const document = kind ? { overview: readOverview(reader, kind) } : { article: readArticle(reader) };
  return { ...document, findings: [...findings, ...reader.findings] };
}

function getOverviewKind(path: string, contentType = ''): OverviewFile['kind'] | undefined {
  if (/(^|\/)dimensions\//.test(path) || contentType === 'dimension-overview') return 'dimension';
  if (/(^|\/)domains\//.test(path) || contentType === 'domain-overview') return 'domain';
  return undefined;
}
