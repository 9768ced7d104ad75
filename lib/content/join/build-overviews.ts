import type { Heading, Root, Table } from 'mdast';
import type { Report } from '@/lib/content/check/create-finding';
import { parseMarkdown } from '@/lib/content/compile/parse-markdown';
import { inlineText } from '@/lib/content/compile/plain-text';
import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import type { OverviewFile } from '@/lib/content/read/read-document';
import { getPageName } from '@/lib/content/read/page-name';
import { TAKEN_NAMES, contentPagePath, templatePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { detectLanguage } from '@/lib/text/language';
import { shorten } from '@/lib/text/sentences';
import { slugify } from '@/lib/text/slug';
import { toSlug } from './build-article';
import type { Overview, Page, Template } from './model';
import type { Placement } from './place-on-map';
import { followLinks, type ResolvedLinks, type ResolveLink } from './resolve-link';

/**
 * Gives every page of the site and every template the last part of its address: the slug it asks for, else its file name.
 * One that is taken, by the site itself or by an earlier file, is a finding, and the file gets a number.
 *
 * @param overviews sorted by path.
 * @returns slugs by path.
 */
export function assignSlugs(overviews: readonly OverviewFile[], report: Report): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Map<string, string>(
    [...TAKEN_NAMES].map((name) => [contentPagePath(name), 'a page that every site has']),
  );
  for (const { kind, slug, path, title, locate } of overviews) {
    if (kind !== 'page' && kind !== 'template') continue;
    const toPath = kind === 'page' ? contentPagePath : templatePath;
    const wanted = slugify(slug ?? '') || slugify(getPageName(path).name) || slugify(title) || 'untitled';
    let own = wanted;
    for (let number = 2; taken.has(toPath(own)); number += 1) own = `${wanted}-${number}`;
    const holder = taken.get(toPath(wanted));
    if (holder !== undefined) {
      const message = `"${toPath(wanted)}" is the address of ${holder}; this one is published as "${toPath(own)}".`;
      report('slug-duplicate', locate('slug'), message, 'Rename the file, or give it a slug.');
    }
    taken.set(toPath(own), path);
    slugs.set(path, own);
  }
  return slugs;
}

/** An overview with its links followed. What an article would have extracted stays in the text. */
export function buildOverview(
  file: OverviewFile,
  { text, headings, links }: MarkdownDocument,
  resolveLink: ResolveLink,
  report: Report,
): { readonly overview: Overview; readonly hrefs: ResolvedLinks } {
  const { path, format, summary, metaDescription, lastReviewed } = file;
  const { hrefs, follow } = followLinks(resolveLink, file, report);
  const linksTo = links.flatMap((link) => toSlug(follow(link.url, link.text, link.location)) ?? []);
  const overview: Overview = {
    path,
    format,
    summary: (summary ?? metaDescription ?? shorten(text.replace(/\n/g, ' '), 110)) || undefined,
    description: metaDescription || undefined,
    text,
    headings,
    linksTo: [...new Set(linksTo)],
    lastReviewed,
  };
  return { overview, hrefs };
}

const DESCRIPTION_LENGTH = 160;

/** A page of the site. */
export function buildPage(file: OverviewFile, slug: string, { text, headings, linksTo, summary }: Overview): Page {
  const { title, path, aliases, language, updated, lastReviewed, place } = file;
  const said = file.metaDescription ?? file.summary;
  return {
    slug,
    title,
    path,
    summary: file.summary === undefined ? undefined : summary,
    description: said ?? (shorten(text.replace(/\n/g, ' '), DESCRIPTION_LENGTH) || title),
    text,
    headings,
    linksTo,
    aliases,
    places: place.length > 0 ? place : ['footer'],
    language: language ?? detectLanguage(`${title}\n${text}`, site.language),
    updated,
    lastReviewed,
  };
}

/** The order in which pages are listed: by their `weight`, those without one last, then by title. */
export function comparePages(a: OverviewFile, b: OverviewFile): number {
  const [weight = Infinity, other = Infinity] = [a.weight, b.weight];
  return weight === other ? a.title.localeCompare(b.title, 'en') : weight - other;
}

/** A template with the part to fill in taken out of its text: what is below a heading `Blank`. */
export function buildTemplate(
  file: OverviewFile,
  slug: string,
  { format, summary = '' }: Overview,
  { findDimension }: Placement,
  usedBy: readonly string[],
): Template {
  const { title, path, dimension } = file;
  return {
    slug,
    title,
    path,
    format,
    summary,
    dimension: findDimension(dimension[0] ?? '')?.slug,
    ...splitBlank(file),
    usedBy,
  };
}

const BLANK = /^blank\b/i;

function splitBlank({ body }: OverviewFile): Pick<Template, 'body' | 'blank' | 'tables'> {
  const parsed = parseMarkdown(body);
  const nodes = 'tree' in parsed ? parsed.tree.children : [];
  const start = nodes.findIndex((node) => isSection(node) && BLANK.test(inlineText(node)));
  if (start === -1) return { body, blank: '', tables: [] };
  const length = nodes.slice(start + 1).findIndex(isSection);
  const end = length === -1 ? nodes.length : start + 1 + length;
  const offsetOf = (index: number) => nodes[index]?.position?.start.offset ?? body.length;
  return {
    body: `${body.slice(0, offsetOf(start))}${body.slice(offsetOf(end))}`.trim(),
    blank: body.slice(offsetOf(start + 1), offsetOf(end)).trim(),
    tables: nodes
      .slice(start, end)
      .filter((node): node is Table => node.type === 'table')
      .map(({ children }) => children.map((row) => row.children.map(inlineText))),
  };
}

function isSection(node: Root['children'][number]): node is Heading {
  return node.type === 'heading' && node.depth <= 2;
}
