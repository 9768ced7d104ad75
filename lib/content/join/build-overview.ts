import type { OverviewFile } from '@/lib/content/read/documents';
import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import { createProblem } from '@/lib/content/check/create-problem';
import type { Problem } from '@/lib/content/check/problem';
import { shorten } from '@/lib/text/sentences';
import { toSlug } from './build-article';
import type { Overview } from './model';
import type { ResolveLink } from './resolve-link';

export interface BuiltOverview {
  readonly overview: Overview;
  readonly problems: readonly Problem[];
}

/** An overview with its text checked and its links followed. What an article would have lifted out stays in the text. */
export function buildOverview(file: OverviewFile, document: MarkdownDocument, resolveLink: ResolveLink): BuiltOverview {
  const problems = [...document.problems];
  const linksTo = new Set<string>();
  for (const { url, text, place } of document.links) {
    const { href, doubt } = resolveLink(url, text);
    if (doubt) problems.push(createProblem(doubt.code, place, doubt.message, doubt.hint));
    const slug = toSlug(href);
    if (slug) linksTo.add(slug);
  }
  for (const { text, place } of file.readingOrder) {
    const { href, doubt } = resolveLink(text, text);
    if (toSlug(href) && !doubt) continue;
    const hint = doubt?.hint ?? 'Write the name of an article’s file.';
    problems.push(createProblem('link-broken', place, `There is no article "${text}"; it is left out.`, hint));
  }
  const answer = document.shortAnswer;
  const body = answer ? `${answer.markdown}\n\n${document.body}` : document.body;
  const text = answer ? `${answer.text}\n${document.text}` : document.text;
  const summary = file.summary ?? file.description?.text ?? shorten(text.replace(/\n/g, ' '), 110);
  const overview: Overview = {
    path: file.path,
    format: file.format,
    ...(summary && { summary }),
    ...(file.description && { description: file.description.text }),
    body,
    text,
    headings: document.headings,
    linksTo: [...linksTo],
    ...(file.lastReviewed && { lastReviewed: file.lastReviewed }),
  };
  return { overview, problems };
}
