import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import type { OverviewFile } from '@/lib/content/read/documents';
import { getPageName } from '@/lib/content/read/page-name';
import { TAKEN_NAMES } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { detectLanguage } from '@/lib/text/language';
import { shorten } from '@/lib/text/sentences';
import { slugify } from '@/lib/text/slug';
import type { Overview, Page } from './model';

/** A page's file with the address it has. */
export interface AddressedPage {
  readonly file: OverviewFile;
  readonly slug: string;
}

/**
 * Gives every page of the site its address: the one it asks for, else its file name. One that is taken, by the site
 * itself or by an earlier file, is a finding, and the page gets a number.
 *
 * @param files sorted by path.
 * @returns the pages by their `weight`, those without one last, then by title.
 */
export function addressPages(files: readonly OverviewFile[]): {
  readonly pages: readonly AddressedPage[];
  readonly findings: readonly Finding[];
} {
  const taken = new Map<string, string>();
  const findings: Finding[] = [];
  const pages = files.map((file) => {
    const wanted = slugify(file.slug ?? getPageName(file.path).name) || slugify(file.title) || 'untitled';
    const isFree = (slug: string) => !TAKEN_NAMES.has(slug) && !taken.has(slug);
    let slug = wanted;
    for (let number = 2; !isFree(slug); number += 1) slug = `${wanted}-${number}`;
    if (slug !== wanted) {
      const message = `"/${wanted}" is the address of ${taken.get(wanted) ?? 'a page that every site has'}; this one is published as "/${slug}".`;
      findings.push(
        createFinding('slug-duplicate', file.locate('slug'), message, 'Rename the file, or give it a slug.'),
      );
    }
    taken.set(slug, file.path);
    return { file, slug };
  });
  return { pages: pages.sort(comparePages), findings };
}

const DESCRIPTION_LENGTH = 160;

/** A page as the site shows it. */
export function buildPage({ file, slug }: AddressedPage, { text, headings, linksTo, summary }: Overview): Page {
  const { title, path, aliases, language, updated, lastReviewed, place } = file;
  const said = file.metaDescription ?? file.summary;
  const spoken = language ?? detectLanguage(`${title}\n${text}`, site.language);
  return {
    slug,
    title,
    path,
    ...(file.summary !== undefined && summary && { summary }),
    description: said ?? (shorten(text.replace(/\n/g, ' '), DESCRIPTION_LENGTH) || title),
    text,
    headings,
    linksTo,
    aliases,
    places: place.length > 0 ? place : ['footer'],
    ...(spoken && { language: spoken }),
    ...(updated && { updated }),
    ...(lastReviewed && { lastReviewed }),
  };
}

function comparePages({ file: a }: AddressedPage, { file: b }: AddressedPage): number {
  const [weight = Infinity, other = Infinity] = [a.weight, b.weight];
  return weight === other ? a.title.localeCompare(b.title, 'en') : weight - other;
}
