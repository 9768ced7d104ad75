import type { Expectations, Synonyms } from '@/lib/content/read/data-files';
import type { ArticleFile, OverviewFile, SkippedFile } from '@/lib/content/read/documents';
import type { FindAsset } from '@/lib/content/read/asset-files';
import type { Collection } from '@/lib/content/read/load-collection';
import { ABOUT_THE_FOLDER } from '@/lib/content/read/read-document';
import type { SelfCheck } from '@/lib/self-checks/model';
import { parseFigure } from '@/lib/content/compile/figure';
import { isDataUrl, type Picture } from '@/lib/content/compile/pictures';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { listWithheld } from '@/lib/content/check/summarize';
import { contentPagePath, dimensionPath, domainPath, templatePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { getNearest } from '@/lib/text/nearest';
import { slugify } from '@/lib/text/slug';
import { checkPictures, type AssetChecks } from './check-article';
import { buildSelfChecks } from './build-self-checks';
import { buildOverview } from './build-overview';
import { buildRedirects, type Redirect } from './build-redirects';
import { collectTags } from './collect-tags';
import { DRAWINGS } from './create-knowledge-base';
import { createJoinMemory, type JoinMemory } from './join-memory';
import { createTitleMatcher } from './match-title';
import { addressPages, buildPage } from './build-pages';
import { assignTemplateSlugs, buildTemplate } from './build-template';
import type { Article, Category, Dimension, Domain, Overview, Page, Relation, Tag, Template, Term } from './model';
import { orderArticles } from './order-articles';
import { getSubject, placeOnMap, type Placement } from './place-on-map';
import { relateArticles } from './relate';
import type { ReadDocument } from './cache-documents';
import type { LinkTargets, ResolvedLinks } from './resolve-link';
import { setTypography } from './set-typography';
import { pages } from '#words/frame';
import { lists } from '#words/lists';

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
  /** The site's own host and those that articles call their home. */
  readonly ownHosts: readonly string[];
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

/** The texts of the articles; one with an error in it is withheld, and the rest of the collection knows nothing of it. */
function readDocuments(collection: Collection, readDocument: ReadDocument) {
  const checks = createAssetChecks(collection);
  const read = collection.articles.map((file) => {
    const document = readDocument(file);
    const findings: Finding[] = [...document.findings];
    checkPictures(file, document, checks, (...finding) => void findings.push(createFinding(...finding)));
    return { file, document, findings };
  });
  return {
    documents: read.filter(({ findings }) => findings.every(({ severity }) => severity !== 'error')),
    findings: read.flatMap(({ findings }) => findings),
  };
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
  const { documents, findings: documentFindings } = readDocuments(read, readDocument);
  const collection = { ...read, articles: documents.map(({ file }) => file) };
  const placement = placeOnMap(collection);
  const tags = collectTags(collection);
  const ownHosts = listOwnHosts(collection);
  const targets = documents.map(({ file, document }) => ({
    slug: file.slug,
    path: file.path,
    title: file.title,
    aliases: file.aliases,
    headings: document.headings,
  }));
  const checks = buildSelfChecks(collection.selfChecks, { placement, articles: targets });
  const sheets = assignTemplateSlugs(collection.overviews.filter(({ kind }) => kind === 'template'));
  const addressed = addressPages(collection.overviews.filter(({ kind }) => kind === 'page'));
  const pageSlugs = new Map(addressed.pages.map(({ file, slug }) => [file.path, slug]));
  const readOverview = (file: OverviewFile) => readDocument({ ...file, isWhole: true, isAlone: file.kind === 'page' });
  const linkTargets: LinkTargets = {
    articles: targets,
    selfChecks: checks.selfChecks,
    dimensions: placement.dimensions,
    tags: [...tags.tags.values()],
    ownHosts,
    pages: collection.overviews.flatMap((overview) => {
      const subject = getSubject(overview);
      const dimension = overview.kind === 'dimension' ? placement.findDimension(subject) : undefined;
      const domain = overview.kind === 'domain' ? placement.findDomain(subject) : undefined;
      const sheet = sheets.slugs.get(overview.path);
      const page = pageSlugs.get(overview.path);
      if (page !== undefined) {
        return [{ path: overview.path, href: contentPagePath(page), headings: readOverview(overview).headings }];
      }
      const href = dimension
        ? dimensionPath(dimension.slug)
        : domain
          ? domainPath(domain.slug)
          : sheet && templatePath(sheet);
      return href ? [{ path: overview.path, href }] : [];
    }),
    findAsset: createLinkedFiles(collection),
    getLocale: collection.getLocale,
    hidden: listHidden(collection, documentFindings),
  };
  const resolveLink = memory.getResolver(linkTargets, collection, relations !== undefined);

  const context = {
    placement,
    tags,
    resolveLink,
    matchTitle: createTitleMatcher(collection.articles),
    boilerplate: listRepeated(collection.articles, 'metaDescription'),
    sharedCanonicals: listRepeated(collection.articles, 'canonicalUrl'),
  };
  const built = documents.map(({ file, document }) => memory.buildArticle(file, document, context));
  const overviews = collection.overviews.map((file) => ({
    file,
    ...buildOverview(file, readOverview(file), resolveLink),
  }));
  const isSound = ({ findings }: { readonly findings: readonly Finding[] }) =>
    findings.every(({ severity }) => severity !== 'error');
  const pages = addressed.pages.flatMap((page) => {
    const built = overviews.find(({ file }) => file === page.file);
    return built && isSound(built) ? [buildPage(page, built.overview)] : [];
  });
  const templates = overviews
    .filter((built) => built.file.kind === 'template' && isSound(built))
    .map(({ file, overview }) => buildTemplate(file, overview, { slugs: sheets.slugs, articles: targets, placement }));
  const { domains, dimensions, readingOrders } = attachOverviews(placement, overviews);
  const moved = buildRedirects({
    articles: collection.articles,
    pages,
    dimensions,
    tags: [...tags.tags.values()],
    selfChecks: checks.selfChecks,
    redirects: collection.redirects,
  });
  return setTypography({
    articles: orderArticles(
      built.map(({ article }) => article),
      dimensions,
      placement.categories,
      readingOrders,
    ),
    domains,
    dimensions,
    categories: placement.categories,
    tags: [...tags.tags.values()],
    terms: listTerms(collection, tags.tags),
    selfChecks: checks.selfChecks,
    templates: templates.map(({ template }) => template),
    pages,
    relations: relations ?? Object.fromEntries(relateArticles(built, relatedTo)),
    ownHosts,
    hrefs: Object.fromEntries([
      ...built.map(({ article, hrefs }) => [article.path, hrefs] as const),
      ...overviews.map(({ overview, hrefs }) => [overview.path, hrefs] as const),
    ]),
    synonyms: collection.synonyms,
    expectations: collection.expectations,
    redirects: moved.redirects,
    skipped: collection.skipped,
    findings: [
      ...collection.findings,
      ...documentFindings,
      ...placement.findings,
      ...tags.findings,
      ...built.flatMap(({ findings }) => findings),
      ...overviews.flatMap(({ findings }) => findings),
      ...sheets.findings,
      ...templates.flatMap(({ findings }) => findings),
      ...addressed.findings,
      ...checkDrawings(read),
      ...checks.findings,
      ...checkExpectations(collection),
      ...moved.findings,
    ],
  });
}

function listTerms({ tagVocabulary, ownsVocabulary }: Collection, tags: ReadonlyMap<string, Tag>): Term[] {
  const entries = ownsVocabulary ? tagVocabulary : tagVocabulary.filter(({ id }) => tags.has(id));
  return entries.map(({ id: slug, label, definition, aliases }) => ({ slug, label, definition, aliases }));
}

/** Files that a link may name and that have no page. What tells about the folder leads to the front page instead. */
function listHidden({ skipped, findings }: Collection, documentFindings: readonly Finding[]): string[] {
  const heldBack = skipped.filter(({ reason }) => reason !== ABOUT_THE_FOLDER);
  return [...heldBack, ...listWithheld([...findings, ...documentFindings])].map(({ path }) => path);
}

/** The drawings that stand for dimensions; a faulty one is left out. */
function checkDrawings({ assets, getAssetText }: Collection): Finding[] {
  const drawings = [...assets].filter((path) => path.startsWith(`${DRAWINGS}/`) && path.endsWith('.svg'));
  return drawings.flatMap((path) => {
    const figure = parseFigure(getAssetText(path) ?? '');
    return 'fault' in figure ? [createFinding('figure-invalid', { path }, figure.fault)] : [];
  });
}

function checkExpectations({ articles, expectations }: Collection): Finding[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  return expectations.flatMap(({ q, find, also, location }) =>
    [...find, ...also]
      .filter((slug) => !slugs.has(slug))
      .map((slug) =>
        createFinding(
          'expectation-unknown',
          location,
          `The search for "${q}" must find "${slug}", and there is no such article.`,
          `Name an article by its address${describeNearest(slug, slugs)}, or drop the line.`,
        ),
      ),
  );
}

function describeNearest(slug: string, slugs: Iterable<string>): string {
  const nearest = getNearest(slug, slugs);
  return nearest === undefined ? '' : `, perhaps ${nearest}`;
}

function listOwnHosts({ articles }: Collection): string[] {
  const urls = articles.flatMap(({ canonicalUrl: url }) => (url && URL.canParse(url) ? [url] : []));
  return [...new Set([site.origin, ...urls].map((url) => new URL(url).host))];
}

/** What more than one article says of itself in a field that is meant for one. */
function listRepeated(
  articles: readonly ArticleFile[],
  field: 'metaDescription' | 'canonicalUrl',
): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { [field]: said } of articles) {
    if (!said) continue;
    if (seen.has(said)) repeated.add(said);
    seen.add(said);
  }
  return repeated;
}

/** Finds files to link to: a drawing that could run something when it is opened by itself is none. */
function createLinkedFiles({ findAsset, getAssetText }: Collection): FindAsset {
  return (url, from) => {
    const path = findAsset(url, from);
    const isUnsafe = path !== undefined && /\.svgz?$/i.test(path) && 'fault' in parseFigure(getAssetText(path) ?? '');
    return isUnsafe ? undefined : path;
  };
}

function createAssetChecks({ findAsset, getImageSize, getAssetText }: Collection): AssetChecks {
  const isThere = (url: string, from: string) =>
    isDataUrl(url) || getImageSize(findAsset(url, from) ?? '') !== undefined;
  return {
    checkImage: (url, from) => (isThere(url, from) ? undefined : 'is not an image of the collection'),
    checkFigure: (url, from) => {
      const svg = getAssetText(findAsset(url, from) ?? '');
      const figure = svg === undefined ? { fault: 'There is no such file.' } : parseFigure(svg);
      return 'fault' in figure ? figure.fault : undefined;
    },
  };
}

function attachOverviews(
  placement: Placement,
  overviews: readonly { readonly file: OverviewFile; readonly overview: Overview }[],
) {
  const domainOverviews = new Map<string | undefined, Overview>();
  const dimensionOverviews = new Map<string | undefined, Overview>();
  const readingOrders = new Map<string, readonly string[]>();
  for (const { file, overview } of overviews) {
    const name = getSubject(file);
    if (file.kind === 'domain') domainOverviews.set(placement.findDomain(name)?.slug, overview);
    const dimension = file.kind === 'dimension' ? placement.findDimension(name)?.slug : undefined;
    if (dimension === undefined) continue;
    dimensionOverviews.set(dimension, overview);
    readingOrders.set(
      dimension,
      file.readingOrder.map((text) => slugify(text.replace(/\.mdx?$/, ''))),
    );
  }

  const known = placement.domains.map((entry, index): Domain => ({ ...entry, number: index + 1 }));
  const needsOthers = placement.dimensions.some(({ domain }) => domain === '');
  const others: Domain = {
    slug: '',
    name: known.length > 0 ? lists.otherTopics : pages.topics,
    number: known.length + 1,
  };
  return {
    domains: (needsOthers ? [...known, others] : known).map((entry) => withOverview(entry, domainOverviews)),
    dimensions: placement.dimensions.map((entry): Dimension => withOverview(entry, dimensionOverviews)),
    readingOrders,
  };
}

function withOverview<Entry extends { readonly slug: string }>(
  entry: Entry,
  overviews: ReadonlyMap<string | undefined, Overview>,
): Entry & { overview?: Overview } {
  const overview = overviews.get(entry.slug);
  return overview ? { ...entry, overview } : entry;
}
