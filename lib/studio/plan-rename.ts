import { posix } from 'node:path';
import { getPageName } from '@/lib/content/read/page-name';
import { articlePath } from '@/lib/site/paths';
import { slugify } from '@/lib/text/slug';
import type { Change, ChangeSet } from './change-set';
import { RefusedPath, resolveContentPath } from './content-path';
import { readRawTexts } from './content-files';
import { editFrontMatter, readFrontMatter } from './edit-front-matter';
import { EditRefused } from './edit-yaml';
import { followInData, followInReadingOrder, namesArticles } from './follow-name';
import { findLinks, replaceLinks, resolveRelative, writeRelative, type LinkPlace } from './find-links';
import { readBytes, restoreRaw, toEditorText } from './text-file';

/**
 * What a rename or a move would change: the file itself with its former address as an alias, and every link to it in
 * other articles. Nothing is written.
 *
 * @param slug the address that the article has now; `undefined` for a file that has none (a draft, an overview).
 * @throws {RefusedPath} if there is no such file, or the new name is taken or none that is read.
 */
export function planRename(dir: string, from: string, to: string, slug?: string): ChangeSet {
  const texts = readRawTexts(dir, 'markdown');
  const raw = texts.get(from);
  if (raw === undefined) throw new RefusedPath(`There is no file ${from}.`);
  resolveContentPath(dir, to);
  const isOtherCase = from.toLowerCase() === to.toLowerCase();
  if (from === to || (readBytes(dir, to) !== undefined && !isOtherCase))
    throw new RefusedPath(`${to} is there already.`);
  // Some disks take both names for one file, which would then be written and deleted.
  if (isOtherCase) throw new RefusedPath('Names that differ only in capital letters are one file on some computers.');

  const text = toEditorText(raw);
  const hasOwnSlug = typeof readFrontMatter(text)?.slug === 'string';
  const nextSlug = slugify(getPageName(to).name);
  const former = slug !== undefined && !hasOwnSlug && slug !== nextSlug ? slug : undefined;
  const summary = [`${from} becomes ${to}.`];
  let moved = followOwnLinks(texts, text, from, to);
  if (former !== undefined) {
    moved = addAlias(moved, former);
    summary.push(`The old address ${articlePath(former)} leads to the new one, ${articlePath(nextSlug)}.`);
  }
  const changes: Change[] = [
    { path: from, before: raw },
    { path: to, after: restoreRaw(raw, moved) },
  ];
  for (const [path, other] of texts) {
    if (path === from) continue;
    const otherText = toEditorText(other);
    const places = findLinks(otherText).flatMap((place) => {
      const url = followLink(texts, path, place.url, from, to, former, nextSlug);
      return url === undefined ? [] : [{ place, url }];
    });
    const linked = replaceLinks(otherText, places);
    const ordered = former === undefined ? undefined : followInReadingOrder(linked, former, nextSlug);
    if (places.length > 0) summary.push(`${path}: ${describeLines(places.map(({ place }) => place))} to it.`);
    if (ordered !== undefined) summary.push(`${path}: its name in the reading order.`);
    const next = ordered ?? linked;
    if (next !== otherText) changes.push({ path, before: other, after: restoreRaw(other, next) });
  }
  for (const [path, other] of former === undefined ? [] : readRawTexts(dir, 'yaml')) {
    const next = namesArticles(path) ? followInData(other, former!, nextSlug) : other;
    if (next === other) continue;
    summary.push(`${path}: its name.`);
    changes.push({ path, before: other, after: next });
  }
  return { summary, changes };
}

function describeLines(places: readonly LinkPlace[]): string {
  const lines = [...new Set(places.map(({ line }) => line))].join(', ');
  return `${places.length === 1 ? 'a link' : `${places.length} links`} (line ${lines})`;
}

function addAlias(text: string, slug: string): string {
  const fields = readFrontMatter(text);
  const key = ['aliases', 'alias'].find((name) => fields && name in fields);
  const old = fields?.[key ?? 'aliases'];
  const list =
    typeof old === 'string' ? old.split(',').map((entry) => entry.trim()) : ((old as string[] | undefined) ?? []);
  const kept = list.filter((entry) => entry !== '');
  const next = kept.includes(slug) ? kept : [...kept, slug];
  try {
    return editFrontMatter(text, 'aliases', typeof old === 'string' && old !== '' ? next.join(', ') : next);
  } catch (error) {
    if (error instanceof EditRefused) throw new RefusedPath(`The old address cannot be noted: ${error.message}`);
    throw error;
  }
}

/** The file that a relative address means, also without its ending. */
export function findTarget(texts: ReadonlyMap<string, string>, path: string, url: string): string | undefined {
  const target = resolveRelative(path, url);
  if (target === undefined || texts.has(target)) return target;
  return ['.md', '.mdx'].map((ending) => target + ending).find((name) => texts.has(name)) ?? target;
}

function followLink(
  texts: ReadonlyMap<string, string>,
  path: string,
  url: string,
  from: string,
  to: string,
  former: string | undefined,
  slug: string,
): string | undefined {
  if (findTarget(texts, path, url) === from) return writeRelative(path, to, url);
  if (url === `/${from}` || url.startsWith(`/${from}#`)) return `/${to}${url.slice(from.length + 1)}`;
  const address = former === undefined ? undefined : articlePath(former);
  const isAddress =
    address !== undefined && (url === address || url.startsWith(`${address}#`) || url === `${address}/`);
  return isAddress ? articlePath(slug) + url.slice(address.length) : undefined;
}

/** A file in another folder reaches its neighbours by other addresses. */
function followOwnLinks(texts: ReadonlyMap<string, string>, text: string, from: string, to: string): string {
  if (posix.dirname(from) === posix.dirname(to)) return text;
  const places = findLinks(text).flatMap((place) => {
    const target = findTarget(texts, from, place.url);
    if (target === undefined || target.startsWith('..')) return [];
    return [{ place, url: writeRelative(to, target === from ? to : target, place.url) }];
  });
  return replaceLinks(text, places);
}
