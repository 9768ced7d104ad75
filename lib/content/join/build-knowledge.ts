import { createReport, isSound, suggestName, type Report } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { listWithheld } from '@/lib/content/check/summarize';
import type { Picture } from '@/lib/content/compile/pictures';
import type { Expectations, Synonyms } from '@/lib/content/read/data-files';
import type { FindAsset } from '@/lib/content/read/asset-files';
import type { Collection } from '@/lib/content/read/load-collection';
import { ABOUT_THE_FOLDER, type OverviewFile, type SkippedFile } from '@/lib/content/read/read-document';
import type { SelfCheck } from '@/lib/self-checks/model';
import { contentPagePath, dimensionPath, domainPath, templatePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { assignSlugs, buildOverview, buildPage, buildTemplate, comparePages } from './build-overviews';
import { buildRedirects, type Redirect } from './build-redirects';
import { buildSelfChecks } from './build-self-checks';
import type { ReadDocument } from './cache-documents';
import { checkDrawings, checkPictures, findFigureFault } from './check-pictures';
import { collectTags } from './collect-tags';
import { createArticleFinder, createTitleMatcher } from './find-article';
import { createJoinMemory, type JoinMemory } from './join-memory';
import type { Article, Category, Dimension, Domain, Page, Relation, Tag, Template, Term } from './model';
import { orderArticles, placeOnMap } from './place-on-map';
import { relateArticles } from './relate';
import type { LinkTargets, ResolvedLinks } from './resolve-link';
import { setTypography } from './set-typography';

/** All that a collection says, joined up. Plain data, so that it can be kept on disk. */
export interface Knowledge {
  /** In the order of the map. */
  readonly articles: readonly Article[];
  readonly domains: readonly Domain[];
  /** Those that have a page: with an article or an overview. */
  readonly dimensions: readonly Dimension[];
  readonly categories: readonly Category[];
  /** In alphabetical order. */
  readonly tags: readonly Tag[];
  /** What the vocabulary explains; of the default one, what the articles have as tags. */
  readonly terms: readonly Term[];
  /** The self-checks, in the order of the map; at most one for a dimension. */
  readonly selfChecks: readonly SelfCheck[];
  /** Pages to fill in, in alphabetical order of their files. */
  readonly templates: readonly Template[];
  /** Pages of the site itself, in the order in which they are listed. */
  readonly pages: readonly Page[];
  /** By article slug, the strongest first. */
  readonly relations: Readonly<Record<string, readonly Relation[]>>;
  /** Where the links of each file lead, by its path. */
  readonly hrefs: Readonly<Record<string, ResolvedLinks>>;
  /** What readers say, and what the articles call it. */
  readonly synonyms: Synonyms;
  /** What search must find. */
  readonly expectations: Readonly<Expectations>;
  /** The pictures that texts show, by `findPicture`; not there before `readPictures` has looked at them. */
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** From former addresses to pages, in alphabetical order. */
  readonly redirects: readonly Redirect[];
  readonly skipped: readonly SkippedFile[];
  readonly findings: readonly Finding[];
}

export interface JoinOptions {
  /** Of the last join, to make again only what has changed since. */
  readonly memory?: JoinMemory;
  /**
   * Relations of a moment ago, for a quick join: to find them costs half of the time, and a preview may show the last ones
   * while somebody types.
   */
  readonly relations?: Knowledge['relations'];
  /** The path of the one article whose relations are asked for. */
  readonly relatedTo?: string;
}

/** Joins the files of a collection. Whatever is wrong with it is in `findings`; it never throws over content. */
export function buildKnowledge(
  read: Collection,
  readDocument: ReadDocument,
  { memory = createJoinMemory(), relations, relatedTo }: JoinOptions = {},
): Knowledge {
  const { findings, report, add } = createReport();
  add(read.findings);
  const documents = readArticles(read, readDocument, add);
  const collection: Collection = { ...read, articles: documents.map(({ file }) => file) };
  const hidden = listHidden(read, findings);

  const placement = placeOnMap(collection, report);
  const tagCollection = collectTags(collection, report);
  const tags = [...tagCollection.tags.values()];
  const findArticles = createArticleFinder(collection.articles);
  const selfChecks = buildSelfChecks(collection.selfChecks, placement, findArticles, report);
  const slugs = assignSlugs(collection.overviews, report);
  const overviewFiles = collection.overviews.map((file) => ({
    file,
    document: readDocument({ ...file, isWhole: true, isAlone: file.kind === 'page' }),
    subject: slugs.get(file.path) ?? placement.placeOverview(file),
  }));
  const targets: LinkTargets = {
    articles: documents.map(({ file: { slug, path, title, aliases }, document: { headings } }) => ({
      slug,
      path,
      title,
      aliases,
      headings,
    })),
    selfChecks,
    dimensions: placement.dimensions,
    tags,
    ownHosts: listOwnHosts(collection),
    pages: overviewFiles.flatMap(({ file: { kind, path }, document: { headings }, subject }) => {
      if (subject === undefined) return [];
      const href = OVERVIEW_PATHS[kind](subject);
      return kind === 'page' ? { path, href, headings } : { path, href };
    }),
    findAsset: createLinkedFiles(collection),
    getLocale: collection.getLocale,
    hidden,
  };
  const resolveLink = memory.getResolver(targets, collection, relations !== undefined);

  const context = {
    placement,
    tags: tagCollection,
    resolveLink,
    matchTitle: createTitleMatcher(collection.articles),
    boilerplate: listRepeated(collection.articles.map(({ metaDescription }) => metaDescription)),
    sharedCanonicals: listRepeated(collection.articles.map(({ canonicalUrl }) => canonicalUrl)),
  };
  const built = documents.map(({ file, document }) => memory.buildArticle(file, document, context));
  for (const article of built) add(article.findings);

  const overviews = overviewFiles.map(({ file, document, subject }) => {
    add(document.findings);
    const locate = (index: number) => file.locate('reading_order', index);
    const readingOrder = findArticles(file.readingOrder, locate, report);
    const { overview, hrefs } = buildOverview(file, document, resolveLink, report);
    return { file, subject, overview, hrefs, readingOrder, isSound: isSound(document.findings) };
  });
  const ofKind = (kind: OverviewFile['kind']) => overviews.filter(({ file }) => file.kind === kind);
  const pages = ofKind('page')
    .filter((entry) => entry.isSound)
    .sort((a, b) => comparePages(a.file, b.file))
    .map(({ file, subject, overview }) => buildPage(file, subject!, overview));
  const templates = ofKind('template')
    .filter((entry) => entry.isSound)
    .map(({ file, subject, overview }) => {
      const usedBy = findArticles(file.usedBy, (index) => file.locate('used_by', index), report);
      return buildTemplate(file, subject!, overview, placement, usedBy);
    });
  const domainOverviews = new Map(ofKind('domain').map(({ subject, overview }) => [subject, overview]));
  const dimensionOverviews = new Map(ofKind('dimension').map(({ subject, overview }) => [subject, overview]));
  const readingOrders = new Map(ofKind('dimension').map(({ subject, readingOrder }) => [subject, readingOrder]));
  const dimensions = placement.dimensions.map((entry) => ({ ...entry, overview: dimensionOverviews.get(entry.slug) }));

  checkDrawings(read.assets, read, report);
  checkExpectations(collection, report);
  const redirects = buildRedirects({ ...collection, pages, dimensions, tags, selfChecks }, report);
  return setTypography({
    articles: orderArticles(
      built.map(({ article }) => article),
      dimensions,
      placement.categories,
      readingOrders,
    ),
    domains: placement.domains.map((entry) => ({ ...entry, overview: domainOverviews.get(entry.slug) })),
    dimensions,
    categories: placement.categories,
    tags,
    terms: listTerms(collection, tagCollection.tags),
    selfChecks,
    templates,
    pages,
    relations: relations ?? relateArticles(built, relatedTo),
    hrefs: Object.fromEntries([
      ...built.map(({ article, hrefs }) => [article.path, hrefs] as const),
      ...overviews.map(({ overview, hrefs }) => [overview.path, hrefs] as const),
    ]),
    synonyms: collection.synonyms,
    expectations: collection.expectations,
    redirects,
    skipped: collection.skipped,
    findings,
  });
}

/** The page of each kind of overview, by the slug of its subject or its own. */
const OVERVIEW_PATHS: Readonly<Record<OverviewFile['kind'], (slug: string) => string>> = {
  page: contentPagePath,
  template: templatePath,
  dimension: dimensionPath,
  domain: domainPath,
};

/** The texts of the articles; one with an error in it is withheld, and the rest of the collection knows nothing of it. */
function readArticles(collection: Collection, readDocument: ReadDocument, add: (found: readonly Finding[]) => void) {
  return collection.articles.flatMap((file) => {
    const document = readDocument(file);
    const own = createReport();
    own.add(document.findings);
    checkPictures(file.path, document, collection, own.report);
    add(own.findings);
    return isSound(own.findings) ? { file, document } : [];
  });
}

function listTerms({ tagVocabulary, ownsVocabulary }: Collection, tags: ReadonlyMap<string, Tag>): Term[] {
  const entries = ownsVocabulary ? tagVocabulary : tagVocabulary.filter(({ id }) => tags.has(id));
  return entries.map(({ id: slug, label, definition, aliases }) => ({ slug, label, definition, aliases }));
}

/** Files that a link may name and that have no page. What tells about the folder leads to the front page instead. */
function listHidden({ skipped }: Collection, findings: readonly Finding[]): string[] {
  const heldBack = skipped.filter(({ reason }) => reason !== ABOUT_THE_FOLDER);
  return [...heldBack, ...listWithheld(findings)].map(({ path }) => path);
}

function checkExpectations({ articles, expectations }: Collection, report: Report): void {
  const slugs = new Set(articles.map(({ slug }) => slug));
  for (const { q, find, also, location } of expectations) {
    for (const slug of [...find, ...also]) {
      if (slugs.has(slug)) continue;
      const message = `The search for "${q}" must find "${slug}", and there is no such article.`;
      report(
        'expectation-unknown',
        location,
        message,
        suggestName(slug, slugs, 'Name an article by its address, or drop the line.'),
      );
    }
  }
}

function listOwnHosts({ articles }: Collection): string[] {
  const urls = articles.flatMap(({ canonicalUrl: url }) => (url && URL.canParse(url) ? [url] : []));
  return [...new Set([site.origin, ...urls].map((url) => new URL(url).host))];
}

/** What more than one article says of itself. */
function listRepeated(said: readonly (string | undefined)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    said.filter((text): text is string => {
      if (!text) return false;
      const isRepeated = seen.has(text);
      seen.add(text);
      return isRepeated;
    }),
  );
}

/** Finds files to link to: a drawing that could run something when it is opened by itself is none. */
function createLinkedFiles({ findAsset, getAssetText }: Collection): FindAsset {
  return (url, from) => {
    const path = findAsset(url, from);
    const isUnsafe = path !== undefined && /\.svgz?$/i.test(path) && findFigureFault(getAssetText(path) ?? '');
    return isUnsafe ? undefined : path;
  };
}
