import { posix } from 'node:path';
import { parseDataFile, tagVocabularySchema } from '@/lib/content/read/data-files';
import { getPageName } from '@/lib/content/read/page-name';
import { isSelfCheckPath } from '@/lib/content/read/read-self-check';
import { articlePath } from '@/lib/site/paths';
import { slugify } from '@/lib/text/slug';
import type { Change, ChangeSet } from './change-set';
import { RefusedPath, resolveContentPath } from './content-path';
import { editEntries, readFrontMatter, toEntries } from './edit-front-matter';
import { applySplices, EditRefused, editYaml, readYaml, type YamlInput } from './edit-yaml';
import { findLinks, findTarget, writeRelative } from './find-links';
import { decodeRaw, readBytes, readRawTexts, restoreRaw, toEditorText } from './text-file';

type Texts = ReadonlyMap<string, string>;

/** What a link and a reading order can name. */
interface Target {
  readonly path?: string | undefined;
  /** A page of the site. */
  readonly address?: string | undefined;
  readonly slug?: string | undefined;
}

/**
 * What a rename or a move would change: the file itself with its former address as an alias, and every link to it in
 * other articles. Nothing is written.
 *
 * @param slug the address that the article has now; `undefined` for a file that has none (a draft, an overview).
 * @throws {RefusedPath} if there is no such file, or the new name is taken or none that is read.
 */
export function planRename(dir: string, from: string, to: string, slug?: string): ChangeSet {
  const texts = readRawTexts(dir, 'markdown');
  const raw = getRaw(texts, from);
  resolveContentPath(dir, to);
  // Some disks take both names for one file, which would then be written and deleted.
  if (from !== to && from.toLowerCase() === to.toLowerCase())
    throw new RefusedPath('Names that differ only in capital letters are one file on some computers.');
  if (readBytes(dir, to)) throw new RefusedPath(`${to} is there already.`);

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
  const target = { path: to, address: articlePath(nextSlug), slug: nextSlug };
  const references = followReferences(texts, { path: from, slug: former }, target, 'to it');
  const data = former === undefined ? [] : followInData(dir, former, nextSlug);
  return {
    summary: [...summary, ...references.summary, ...data.map(({ path }) => `${path}: its name.`)],
    changes: [{ path: from, before: raw }, { path: to, after: restoreRaw(raw, moved) }, ...references.changes, ...data],
  };
}

/**
 * What deleting an article would change: the file goes, its address leads to another page, links to it in other articles
 * follow. Nothing is written.
 *
 * @param slug its address now; without one (a draft) nothing has to be redirected.
 * @param successor the page that its readers are led to; with a path, links are written to that file.
 * @throws {RefusedPath} if there is no such file, or a published address would lead nowhere.
 */
export function planDeletion(
  dir: string,
  path: string,
  slug?: string,
  successor?: { readonly address: string; readonly path?: string },
): ChangeSet {
  const texts = readRawTexts(dir, 'markdown');
  const raw = getRaw(texts, path);
  if (slug !== undefined && !successor) throw new RefusedPath('Say where its address is to lead: readers have it.');
  if (successor && !/^\/[^\s"'\\]*$/.test(successor.address)) {
    throw new RefusedPath(`"${successor.address}" is not an address of this site.`);
  }
  if (successor?.path === path) throw new RefusedPath('It cannot lead to itself.');

  const says = successor ? 'to it, which leads there instead' : 'to it, which will lead nowhere';
  const references = followReferences(texts, { path, slug }, successor, says);
  const isRedirected = slug !== undefined && successor !== undefined;
  const redirected = isRedirected ? [`${articlePath(slug)} leads to ${successor.address}.`] : [];
  const redirects = isRedirected ? [addRedirect(dir, articlePath(slug), successor.address)] : [];
  return {
    summary: [`${path} goes.`, ...redirected, ...references.summary],
    changes: [{ path, before: raw }, ...redirects, ...references.changes],
  };
}

function getRaw(texts: Texts, path: string): string {
  const raw = texts.get(path);
  if (raw === undefined) throw new RefusedPath(`There is no file ${path}.`);
  return raw;
}

/** Links and reading orders of other files that name an article; without a target, links stay as they are. */
function followReferences(
  texts: Texts,
  article: Target & { readonly path: string },
  target: Target | undefined,
  says: string,
): ChangeSet {
  const summary: string[] = [];
  const changes: Change[] = [];
  for (const [path, raw] of texts) {
    if (path === article.path) continue;
    const text = toEditorText(raw);
    const places = findLinks(text).flatMap((place) => {
      const url = followLink(texts, path, place.url, article, target);
      return url === undefined ? [] : [{ ...place, text: url }];
    });
    const linked = target ? applySplices(text, places) : text;
    const next = article.slug === undefined ? linked : followInReadingOrder(linked, article.slug, target?.slug);
    const lines = [...new Set(places.map(({ line }) => line))].join(', ');
    const links = places.length === 1 ? 'a link' : `${places.length} links`;
    if (places.length > 0) summary.push(`${path}: ${links} (line ${lines}) ${says}.`);
    const inOrder = target?.slug === undefined ? 'it goes from the reading order' : 'its name in the reading order';
    if (next !== linked) summary.push(`${path}: ${inOrder}.`);
    if (next !== text) changes.push({ path, before: raw, after: restoreRaw(raw, next) });
  }
  return { summary, changes };
}

/** @returns `undefined` for a link to something else. */
function followLink(
  texts: Texts,
  at: string,
  url: string,
  article: Target,
  { path, address = '', slug }: Target = {},
): string | undefined {
  const [page = ''] = url.split(/[?#]/, 1);
  // A place in the text that went has no counterpart in another one.
  const end = slug === undefined ? '' : url.slice(page.length);
  if (findTarget(texts, at, url) === article.path)
    return path === undefined ? address : writeRelative(at, path, page + end);
  if (page === `/${article.path}`) return (path === undefined ? address : `/${path}`) + end;
  const isAddress = article.slug !== undefined && page.replace(/\/$/, '') === articlePath(article.slug);
  return isAddress ? address + end : undefined;
}

/** Another name, or none, for an article in the reading order of an overview that a program can edit. */
function followInReadingOrder(text: string, slug: string, next: string | undefined): string {
  const isIt = (name: YamlInput) => typeof name === 'string' && slugify(name.replace(/\.mdx?$/i, '')) === slug;
  try {
    return editEntries(text, 'reading_order', (names) =>
      names.flatMap((name) => (isIt(name) ? (next === undefined ? [] : [next]) : [name])),
    );
  } catch (error) {
    if (error instanceof EditRefused) return text;
    throw error;
  }
}

/** Another name for an article, wherever it is a word of its own, in what search must find and what self-checks lead to. */
function followInData(dir: string, slug: string, next: string): (Change & { readonly after: string })[] {
  const name = new RegExp(`(^|[\\s[,"'/])${slug.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=$|[\\s\\],"'.#])`, 'gm');
  return [...readRawTexts(dir, 'yaml')].flatMap(([path, before]) => {
    if (path !== 'search-expectations.yml' && !isSelfCheckPath(path)) return [];
    const after = before.replace(name, (_, start: string) => start + next);
    return after === before ? [] : [{ path, before, after }];
  });
}

/** A file in another folder reaches its neighbours by other addresses. */
function followOwnLinks(texts: Texts, text: string, from: string, to: string): string {
  if (posix.dirname(from) === posix.dirname(to)) return text;
  const places = findLinks(text).flatMap((place) => {
    const target = findTarget(texts, from, place.url);
    if (target === undefined || target.startsWith('..')) return [];
    return [{ ...place, text: writeRelative(to, target === from ? to : target, place.url) }];
  });
  return applySplices(text, places);
}

function addAlias(text: string, slug: string): string {
  try {
    return editEntries(text, 'aliases', (aliases) => (aliases.includes(slug) ? aliases : [...aliases, slug]));
  } catch (error) {
    if (error instanceof EditRefused) throw new RefusedPath(`The old address cannot be noted: ${error.message}`);
    throw error;
  }
}

const REDIRECTS = 'redirects.yml';

function addRedirect(dir: string, from: string, to: string): Change {
  const bytes = readBytes(dir, REDIRECTS);
  const before = decodeRaw(bytes);
  if (bytes && before === undefined) throw new RefusedPath(`${REDIRECTS} is not UTF-8.`);
  const text = toEditorText(before ?? '');
  const after = restoreRaw(before ?? '', editYaml(text, [], [...toEntries(readYaml(text) ?? []), { from, to }]));
  return { path: REDIRECTS, after, ...(before !== undefined && { before }) };
}

const VOCABULARY = 'tags.yml';

/**
 * What making one tag of two would change: every article that has the first gets the second, and the vocabulary keeps
 * the first one's names as other names of the second. Nothing is written.
 *
 * @param from slug of the tag that goes.
 * @param into slug of the tag that stays.
 * @throws {RefusedPath} where the two are one, or an article's tags cannot be edited by a program.
 */
export function planTagMerge(dir: string, from: string, into: string): ChangeSet {
  if (from === into || from === '' || into === '') throw new RefusedPath('Name two different tags.');
  const raw = readRawTexts(dir, 'yaml').get(VOCABULARY);
  const summary: string[] = [];
  const changes: Change[] = [];
  const gone = new Set([from]);
  if (raw !== undefined) {
    const text = toEditorText(raw);
    const vocabulary = parseDataFile(tagVocabularySchema, VOCABULARY, text).value;
    if (!vocabulary) throw new RefusedPath(`${VOCABULARY} has a fault; fix it first.`);
    const index = vocabulary.findIndex(({ id }) => id === from);
    const target = vocabulary.findIndex(({ id }) => id === into);
    const old = vocabulary[index];
    for (const name of old?.aliases ?? []) gone.add(slugify(name));
    if (old && target !== -1) {
      const known = new Set([into, slugify(vocabulary[target]!.label), ...vocabulary[target]!.aliases.map(slugify)]);
      const names = [old.label, old.id, ...old.aliases].filter((name) => {
        const isNew = !known.has(slugify(name));
        known.add(slugify(name));
        return isNew;
      });
      const aliases = [...vocabulary[target]!.aliases, ...names];
      const next = editYaml(editYaml(text, [target, 'aliases'], aliases), [index], undefined);
      summary.push(`${VOCABULARY}: ${from} goes; ${names.join(', ') || 'nothing'} becomes another name of ${into}.`);
      changes.push({ path: VOCABULARY, before: raw, after: restoreRaw(raw, next) });
    }
  }
  for (const [path, article] of readRawTexts(dir, 'markdown')) {
    const change = mergeInArticle(path, article, gone, into);
    if (!change) continue;
    summary.push(`${path}: ${from} becomes ${into}.`);
    changes.push(change);
  }
  if (changes.length === 0) throw new RefusedPath(`Unknown tag ${from}.`);
  return { summary, changes };
}

function mergeInArticle(path: string, raw: string, gone: ReadonlySet<string>, into: string): Change | undefined {
  const text = toEditorText(raw);
  const isGone = (tag: YamlInput) => typeof tag === 'string' && gone.has(slugify(tag));
  const toName = (tag: YamlInput) => (typeof tag === 'string' ? slugify(tag) : JSON.stringify(tag));
  try {
    const edited = editEntries(text, 'tags', (tags) => {
      if (!tags.some(isGone)) return tags;
      const names = tags.map((tag) => toName(isGone(tag) ? into : tag));
      return tags.map((tag) => (isGone(tag) ? into : tag)).filter((_, index) => names.indexOf(names[index]!) === index);
    });
    return edited === text ? undefined : { path, before: raw, after: restoreRaw(raw, edited) };
  } catch (error) {
    if (error instanceof EditRefused) throw new RefusedPath(`${path}: ${error.message}`);
    throw error;
  }
}
