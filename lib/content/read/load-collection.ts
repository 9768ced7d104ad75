import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { isSound } from '@/lib/content/check/create-finding';
import type { GetSourceLine, Location, Finding } from '@/lib/content/check/finding';
import {
  expectationsSchema,
  houseWordsSchema,
  parseDataFile,
  redirectsSchema,
  synonymsSchema,
  tagVocabularySchema,
  taxonomySchema,
  type DataFile,
  type Expectations,
  type HouseWords,
  type Redirects,
  type Synonyms,
  type TagVocabulary,
  type Taxonomy,
} from './data-files';
import { readSite, SITE_FILE } from '@/lib/site/read-site';
import { foldSpelling } from '@/lib/text/fold';
import { createAssetFiles, type AssetFiles } from './asset-files';
import { assignAddresses } from './assign-addresses';
import { listFiles } from './list-files';
import { createLocales, MARKDOWN_FILE, type Locale } from './page-name';
import { isSelfCheckPath, readSelfCheck, type SelfCheckFile } from './read-self-check';
import {
  readDocument,
  type ArticleFile,
  type DocumentResult,
  type OverviewFile,
  type SkippedFile,
  type SourceFile,
} from './read-document';
import { getFileStamp, readText, type TextResult } from './read-text';

/** An entry of a data file, with the place where it is written down. */
type Located<Entry> = Entry & { readonly location: Location };

export type LocatedRedirect = Located<Redirects[number]>;

/** A folder of content as it was read: what parsed, what was left out, and what is wrong. */
export interface Collection extends AssetFiles {
  readonly dir: string;
  readonly articles: readonly ArticleFile[];
  readonly overviews: readonly OverviewFile[];
  readonly selfChecks: readonly SelfCheckFile[];
  /** Empty if the collection has no map of its own and names nothing of the default one. */
  readonly taxonomy: Taxonomy;
  readonly tagVocabulary: TagVocabulary;
  /** Whether the vocabulary was written for this collection, and is not the default one. */
  readonly ownsVocabulary: boolean;
  /** What readers say, and what the articles call it. */
  readonly synonyms: Synonyms;
  /** What search must find, where the collection says so itself. */
  readonly expectations: readonly Located<Expectations[number]>[];
  /** Words that its editors avoid. */
  readonly houseWords: HouseWords;
  /** Former addresses that no article claims. */
  readonly redirects: readonly LocatedRedirect[];
  readonly skipped: readonly SkippedFile[];
  /** Every other file of the folder, for figures and images to be found. */
  readonly assets: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  /** What the path of a file says of its language. */
  readonly getLocale: (path: string) => Locale | undefined;
  readonly getSourceLine: GetSourceLine;
}

interface LoadOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The folder whose data files serve where the collection has none of its own. */
  readonly defaultsDir: string;
  /** What was read before, for files that have not changed since; filled as files are read. */
  readonly memory?: FileMemory;
}

/** What became of a file, by its full path, and the state it was in when it was read. */
export type FileMemory = Map<string, { readonly stamp: string; readonly result: unknown }>;

/**
 * Reads a folder of articles: `articles/`, `dimensions/` and `self-checks/` with data files next to them, or any folder of
 * Markdown.
 *
 * Every Markdown file below the folder is an article, unless it says otherwise. What is wrong with a file withholds that
 * file at most.
 *
 * @throws nothing that depends on what the files hold: whatever is wrong with them is in `findings`.
 */
export function loadCollection(dir: string, options: LoadOptions): Collection {
  const { today, defaultsDir, memory = new Map() as FileMemory } = options;
  const { paths, findings: listFindings } = listFiles(dir);
  const found = [listFindings];
  const files: SourceFile[] = [];
  const overviews: OverviewFile[] = [];
  const skipped: SkippedFile[] = [];
  const selfChecks: SelfCheckFile[] = [];

  for (const path of paths.filter(isMarkdown)) {
    const result = readOnce(dir, path, ({ text, findings: faults }): DocumentResult => {
      if (text === undefined) return { findings: faults };
      const document = readDocument(path, text, today);
      // What is wrong with the bytes of a draft matters as little as what is wrong with its words.
      return document.skipped ? document : { ...document, findings: [...faults, ...document.findings] };
    });
    found.push(result.findings);
    if (result.article && isSitePage(path)) overviews.push({ ...result.article, kind: 'page' });
    else if (result.article) files.push(result.article);
    if (result.overview) overviews.push(result.overview);
    if (result.skipped) skipped.push(result.skipped);
  }

  for (const path of paths.filter(isSelfCheckPath)) {
    const { text, findings: faults } = readText(dir, path);
    const result = text === undefined ? { findings: faults } : readSelfCheck(path, text);
    found.push(result.findings);
    if (result.selfCheck && isSound(result.findings)) selfChecks.push(result.selfCheck);
  }

  for (const path of paths.filter((path) => OTHER_TEXT.test(path))) skipped.push({ path, reason: 'not Markdown' });

  if (paths.includes(SITE_FILE)) {
    const { text = '', findings: faults } = readText(dir, SITE_FILE);
    found.push(faults, readSite(text, today).findings);
  }

  /** While developing, everything is read after each save; a file that has not changed since is not. */
  function readOnce<Result>(folder: string, path: string, read: (file: TextResult) => Result): Result {
    const stamp = `${today} ${getFileStamp(folder, path)}`;
    const known = memory.get(join(folder, path));
    if (known?.stamp === stamp) return known.result as Result;
    const result = read(readText(folder, path));
    memory.set(join(folder, path), { stamp, result });
    return result;
  }

  /** `pages/` holds pages of the site where the folder is laid out as ours are; elsewhere it may hold anything. */
  function isSitePage(path: string): boolean {
    return path.startsWith('pages/') && paths.some((other) => other === SITE_FILE || other.startsWith('articles/'));
  }

  /** A file that a collection can do without; `fallback` is where it may be instead. */
  function loadData<Schema extends z.ZodType>(schema: Schema, name: string, fallback = dir) {
    const home = [dir, fallback].find((folder) => existsSync(join(folder, name)));
    if (home === undefined) return undefined;
    const data = readOnce(home, name, ({ text = '', findings: faults }) => {
      const parsed = parseDataFile(schema, name, text, true);
      return { ...parsed, findings: [...faults, ...parsed.findings] };
    });
    found.push(data.findings);
    return data;
  }

  const assets = new Set(paths.filter((path) => !isMarkdown(path) && !isSelfCheckPath(path)));
  const map = loadData(taxonomySchema, 'domains.yml', defaultsDir)?.value ?? NO_MAP;
  const getLocale = createLocales(paths);
  const { articles: addressed, findings: addressFindings } = assignAddresses(
    files.map((file) => addLanguage(file, getLocale(file.path))),
    getLocale,
  );
  const articles = addressed.map((article, index) => keepArticle(files[index]!, article));
  found.push(addressFindings);
  const data = {
    taxonomy: paths.includes('domains.yml') || usesMap(map, articles) ? map : NO_MAP,
    tagVocabulary: loadData(tagVocabularySchema, 'tags.yml', defaultsDir)?.value ?? [],
    synonyms: loadData(synonymsSchema, 'synonyms.yml', defaultsDir)?.value ?? [],
    expectations: locateEntries(loadData(expectationsSchema, 'search-expectations.yml'), 'find'),
    houseWords: loadData(houseWordsSchema, 'house-words.yml')?.value ?? [],
    redirects: locateEntries(loadData(redirectsSchema, 'redirects.yml'), 'from'),
  };
  return {
    ...{ dir, articles, overviews, selfChecks, skipped, assets, getLocale },
    ...data,
    ownsVocabulary: paths.includes('tags.yml'),
    findings: found.flat(),
    getSourceLine: (path, line) => readText(dir, path).text?.split('\n')[line - 1],
    ...createAssetFiles(dir, assets),
  };
}

function locateEntries<Entry>(data: DataFile<Entry[]> | undefined, key: string): Located<Entry>[] {
  return (data?.value ?? []).map((entry, index) => ({ ...entry, location: data!.locate([index, key]) }));
}

function addLanguage(file: SourceFile, locale: Locale | undefined): SourceFile {
  return locale && !file.language ? { ...file, language: locale.language } : file;
}

const cachedArticles = new WeakMap<SourceFile, ArticleFile>();

/** A file that was not read again, at its address of before, is the same object, so that what was made of it still counts. */
function keepArticle(file: SourceFile, article: ArticleFile): ArticleFile {
  const cached = cachedArticles.get(file);
  if (cached?.slug === article.slug && cached.language === article.language) return cached;
  cachedArticles.set(file, article);
  return article;
}

const NO_MAP: Taxonomy = { domains: [], categories: [] };

/** Whether any article names a dimension or a category of a map. */
function usesMap({ domains, categories }: Taxonomy, articles: readonly ArticleFile[]): boolean {
  const entries = [...domains.flatMap(({ dimensions }) => dimensions), ...categories];
  const names = new Set(entries.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldSpelling));
  return articles.some(({ dimension, category = '' }) =>
    [...dimension, category].some((name) => names.has(foldSpelling(name))),
  );
}

function isMarkdown(path: string): boolean {
  return MARKDOWN_FILE.test(path);
}

/** Texts in other markup, which somebody may miss among the pages. */
const OTHER_TEXT = /\.(?:rst|adoc|asciidoc|org|textile|wiki)$/i;
