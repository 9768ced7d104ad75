import type { OverviewFile } from '@/lib/content/read/documents';
import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { shorten } from '@/lib/text/sentences';
import { toSlug } from './build-article';
import type { Overview } from './model';
import { toLinkKey, type ResolvedLinks, type ResolveLink } from './resolve-link';

export interface BuiltOverview {
  readonly overview: Overview;
  readonly hrefs: ResolvedLinks;
  readonly findings: readonly Finding[];
}

/** An overview with its text checked and its links followed. What an article would have extracted stays in the text. */
export function buildOverview(file: OverviewFile, document: MarkdownDocument, resolveLink: ResolveLink): BuiltOverview {
  const findings = [...document.findings];
  const linksTo = new Set<string>();
  const hrefs: Record<string, string> = {};
  for (const { url, text, location } of document.links) {
    const { href, issue } = resolveLink(url, text, file);
    hrefs[toLinkKey(url, text)] = href ?? '';
    if (issue) findings.push(createFinding(issue.code, location, issue.message, issue.fix));
    const slug = toSlug(href);
    if (slug) linksTo.add(slug);
  }
  for (const [index, text] of file.readingOrder.entries()) {
    const { href, issue } = resolveLink(text, text);
    if (toSlug(href) && !issue) continue;
    const fix = issue?.fix ?? 'Write the name of an article’s file.';
    findings.push(
      createFinding(
        'link-broken',
        file.locate('reading_order', index),
        `Unknown article "${text}"; it is left out.`,
        fix,
      ),
    );
  }
  const { text } = document;
  const summary = file.summary ?? file.metaDescription ?? shorten(text.replace(/\n/g, ' '), 110);
  const overview: Overview = {
    path: file.path,
    format: file.format,
    ...(summary && { summary }),
    ...(file.metaDescription && { description: file.metaDescription }),
    text,
    headings: document.headings,
    linksTo: [...linksTo],
    ...(file.lastReviewed && { lastReviewed: file.lastReviewed }),
  };
  return { overview, hrefs, findings };
}
