import type { Heading, Root, Table } from 'mdast';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { parseMarkdown } from '@/lib/content/compile/parse-markdown';
import { inlineText } from '@/lib/content/compile/plain-text';
import type { OverviewFile } from '@/lib/content/read/documents';
import { getPageName } from '@/lib/content/read/page-name';
import { getNearest } from '@/lib/text/nearest';
import { slugify } from '@/lib/text/slug';
import type { Overview, Template } from './model';
import type { Placement } from './place-on-map';

interface TemplateContext {
  readonly articles: readonly { readonly slug: string }[];
  readonly placement: Pick<Placement, 'findDimension'>;
}

/**
 * A template with the part to fill in taken out of its text: what stands below a heading `Blank`.
 *
 * An article in `used_by` that does not exist is a finding, and left out.
 */
export function buildTemplate(
  file: OverviewFile,
  overview: Overview,
  { articles, placement }: TemplateContext,
): { readonly template: Template; readonly findings: readonly Finding[] } {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const findings: Finding[] = [];
  const usedBy = file.usedBy.flatMap((name, index) => {
    const slug = slugify(name.replace(/\.mdx?$/, ''));
    if (slugs.has(slug)) return [slug];
    const nearest = getNearest(slug, slugs);
    const fix = nearest ? `Did you mean ${nearest}?` : 'Write the name of an article’s file.';
    findings.push(createFinding('link-broken', file.locate('used_by', index), `There is no article "${name}"; it is left out.`, fix));
    return [];
  });
  const dimension = file.dimension[0] === undefined ? undefined : placement.findDimension(file.dimension[0])?.slug;
  const template: Template = {
    slug: getTemplateSlug(file),
    title: file.title,
    path: file.path,
    format: overview.format,
    summary: overview.summary ?? '',
    ...(dimension && { dimension }),
    ...splitBlank(file),
    usedBy: [...new Set(usedBy)],
  };
  return { template, findings };
}

/** The last part of a template's address. */
export function getTemplateSlug({ slug, path }: Pick<OverviewFile, 'slug' | 'path'>): string {
  return slugify(slug ?? getPageName(path).name);
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
