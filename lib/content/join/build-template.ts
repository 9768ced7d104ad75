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
  /** By the path of each template. */
  readonly slugs: ReadonlyMap<string, string>;
  readonly articles: readonly { readonly slug: string }[];
  readonly placement: Pick<Placement, 'findDimension'>;
}

/**
 * A template with the part to fill in taken out of its text: what is below a heading `Blank`.
 *
 * An article in `used_by` that does not exist is a finding, and left out.
 */
export function buildTemplate(
  file: OverviewFile,
  overview: Overview,
  { slugs: templateSlugs, articles, placement }: TemplateContext,
): { readonly template: Template; readonly findings: readonly Finding[] } {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const findings: Finding[] = [];
  const usedBy = file.usedBy.flatMap((name, index) => {
    const slug = slugify(name.replace(/\.mdx?$/, ''));
    if (slugs.has(slug)) return [slug];
    const nearest = getNearest(slug, slugs);
    const fix = nearest ? `Did you mean ${nearest}?` : 'Write the name of an article’s file.';
    findings.push(
      createFinding('link-broken', file.locate('used_by', index), `Unknown article "${name}"; it is left out.`, fix),
    );
    return [];
  });
  const dimension = file.dimension[0] === undefined ? undefined : placement.findDimension(file.dimension[0])?.slug;
  const template: Template = {
    slug: templateSlugs.get(file.path)!,
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

/**
 * The last part of each template's address, by its path: its slug or the name of its file; of several that have the same,
 * all but the first get a number.
 */
export function assignTemplateSlugs(files: readonly Pick<OverviewFile, 'slug' | 'path' | 'title' | 'locate'>[]): {
  readonly slugs: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
} {
  const byPath = new Map<string, string>();
  const taken = new Set<string>();
  const findings: Finding[] = [];
  for (const { slug, path, title, locate } of files) {
    const wanted = slugify(slug ?? '') || slugify(getPageName(path).name) || slugify(title) || 'template';
    let own = wanted;
    for (let number = 2; taken.has(own); number += 1) own = `${wanted}-${number}`;
    taken.add(own);
    byPath.set(path, own);
    if (own === wanted) continue;
    const message = `"${wanted}" is the address of another template as well; this one is published as "${own}".`;
    findings.push(createFinding('slug-duplicate', locate('slug'), message, 'Rename the file, or give it a slug.'));
  }
  return { slugs: byPath, findings };
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
