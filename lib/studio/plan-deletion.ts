import { articlePath } from '@/lib/site/paths';
import type { Change, ChangeSet } from './change-set';
import { RefusedPath } from './content-path';
import { readRawTexts } from './content-files';
import { followInReadingOrder } from './follow-name';
import { findLinks, replaceLinks, writeRelative } from './find-links';
import { findTarget } from './plan-rename';
import { decodeRaw, readBytes, restoreRaw, toEditorText } from './text-file';

interface Successor {
  /** A page of the site that its readers are led to. */
  readonly address: string;
  /** The file of that page, where it has one: links are written to it. */
  readonly path?: string;
}

const REDIRECTS = 'redirects.yml';

/**
 * What deleting an article would change: the file goes, its address leads to another page, links to it in other articles
 * follow. Nothing is written.
 *
 * @param slug its address now; without one (a draft) nothing has to be redirected.
 * @throws {RefusedPath} if there is no such file, or a published address would lead nowhere.
 */
export function planDeletion(dir: string, path: string, slug?: string, successor?: Successor): ChangeSet {
  const texts = readRawTexts(dir, 'markdown');
  const raw = texts.get(path);
  if (raw === undefined) throw new RefusedPath(`There is no file ${path}.`);
  if (slug !== undefined && !successor) throw new RefusedPath('Say where its address is to lead: readers have it.');
  if (successor && !/^\/[^\s"'\\]*$/.test(successor.address)) {
    throw new RefusedPath(`"${successor.address}" is not an address of this site.`);
  }
  if (successor?.path === path) throw new RefusedPath('It cannot lead to itself.');

  const summary = [`${path} goes.`];
  const changes: Change[] = [{ path, before: raw }];
  if (slug !== undefined && successor) {
    summary.push(`${articlePath(slug)} leads to ${successor.address}.`);
    changes.push(addRedirect(dir, articlePath(slug), successor.address));
  }
  for (const [other, otherRaw] of texts) {
    if (other === path) continue;
    const text = toEditorText(otherRaw);
    const places = findLinks(text).filter(
      ({ url }) =>
        findTarget(texts, other, url) === path ||
        (slug !== undefined && url.split(/[#?]/, 1)[0]!.replace(/\/$/, '') === articlePath(slug)),
    );
    const lines = [...new Set(places.map(({ line }) => line))].join(', ');
    if (lines !== '' && !successor) summary.push(`${other}: line ${lines} links to it, and will lead nowhere.`);
    if (lines !== '' && successor) summary.push(`${other}: line ${lines} links there instead.`);
    // A place in the text that went has no counterpart in another one.
    const urlOf = ({ address, path: file }: Successor, url: string) =>
      file !== undefined && !url.startsWith('/') ? writeRelative(other, file, url.split('#', 1)[0]!) : address;
    const linked = successor
      ? replaceLinks(
          text,
          places.map((place) => ({ place, url: urlOf(successor, place.url) })),
        )
      : text;
    const ordered = slug === undefined ? undefined : followInReadingOrder(linked, slug, undefined);
    if (ordered !== undefined) summary.push(`${other}: it goes from the reading order.`);
    const next = ordered ?? linked;
    if (next !== text) changes.push({ path: other, before: otherRaw, after: restoreRaw(otherRaw, next) });
  }
  return { summary, changes };
}

function addRedirect(dir: string, from: string, to: string): Change {
  const bytes = readBytes(dir, REDIRECTS);
  const entry = `- from: ${JSON.stringify(from)}\n  to: ${JSON.stringify(to)}\n`;
  if (!bytes) return { path: REDIRECTS, after: entry };
  const before = decodeRaw(bytes);
  if (before === undefined) throw new RefusedPath(`${REDIRECTS} is not UTF-8.`);
  const text = toEditorText(before);
  const isEmpty = /^\s*(?:\[\s*\]\s*)?$/.test(text.replace(/^[ \t]*#.*$/gm, ''));
  const start = isEmpty ? text.replace(/\[\s*\]\s*$/, '') : text;
  const gap = start === '' || start.endsWith('\n') ? '' : '\n';
  return { path: REDIRECTS, before, after: restoreRaw(before, start + gap + entry) };
}
