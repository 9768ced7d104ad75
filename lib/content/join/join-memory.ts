import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import type { ArticleFile } from '@/lib/content/read/read-document';
import type { Collection } from '@/lib/content/read/load-collection';
import { getFileStamp } from '@/lib/content/read/read-text';
import { buildArticle, type ArticleContext, type BuiltArticle } from './build-article';
import { createLinkResolver, type LinkTargets, type ResolveLink } from './resolve-link';

/** What the last join has made, so that the next one makes again only what an edit has touched. */
export interface JoinMemory {
  /**
   * Begins a join: the function that follows links to these targets.
   *
   * @param isQuick what has not changed itself stays as it was, wherever its links may lead now.
   */
  readonly getResolver: (targets: LinkTargets, collection: Collection, isQuick: boolean) => ResolveLink;
  /** What `buildArticle` gives. */
  readonly buildArticle: (file: ArticleFile, document: MarkdownDocument, context: ArticleContext) => BuiltArticle;
}

interface Built {
  readonly file: ArticleFile;
  readonly document: MarkdownDocument;
  readonly key: string;
  /** What links could lead to when it was made. */
  readonly names: string;
  readonly headings: string;
  readonly built: BuiltArticle;
}

/**
 * Remembers one join for the next. An article is made again if its file or its place has changed, or anything that a link
 * can lead to; if only headings have, then only articles with a link to a heading.
 *
 * A join gives the same with a memory and without, unless it is a quick one.
 */
export function createJoinMemory(): JoinMemory {
  let last = { names: '', headings: '' };
  let resolver: ResolveLink | undefined;
  let isQuickNow = false;
  let known = new Map<string, Built>();
  let next = new Map<string, Built>();

  return {
    getResolver: (targets, collection, isQuick) => {
      const names = describeNames(targets, collection);
      const headings = describeHeadings(targets);
      if (!resolver || names !== last.names || headings !== last.headings) {
        resolver = createLinkResolver(targets);
        last = { names, headings };
      }
      isQuickNow = isQuick;
      known = next;
      next = new Map();
      return resolver;
    },
    buildArticle: (file, document, context) => {
      const key = describePlace(file, context);
      const entry = known.get(file.path);
      const isUntouched = entry?.file === file && entry.document === document && entry.key === key;
      const now =
        isUntouched && (isQuickNow || leadsToSame(entry, last))
          ? entry
          : { file, document, key, ...last, built: buildArticle(file, document, context) };
      next.set(file.path, now);
      return now.built;
    },
  };
}

function leadsToSame(entry: Built, { names, headings }: Pick<Built, 'names' | 'headings'>): boolean {
  return entry.names === names && (entry.headings === headings || !linksToHeadings(entry.document));
}

/** All that decides where a link leads, but for headings. */
function describeNames(targets: LinkTargets, { dir, taxonomy, assets, skipped }: Collection): string {
  const { articles, dimensions, pages, tags, selfChecks, ownHosts, hidden } = targets;
  return JSON.stringify([
    dir,
    taxonomy,
    articles.map(({ slug, path, title, aliases }) => [slug, path, title, aliases]),
    dimensions,
    pages.map(({ path, href }) => [path, href]),
    tags.map(({ slug }) => slug),
    selfChecks.map(({ dimension }) => dimension),
    ownHosts,
    hidden,
    skipped.map(({ path }) => path),
    // A drawing that could run something is not linked to.
    [...assets].map((path) => [path, /\.svgz?$/i.test(path) && getFileStamp(dir, path)]),
  ]);
}

function describeHeadings({ articles, pages }: LinkTargets): string {
  const list = ({ headings = [] }: LinkTargets['pages'][number] | LinkTargets['articles'][number]) =>
    headings.map(({ id }) => id);
  return JSON.stringify([articles.map(list), pages.map(list)]);
}

/** What an article takes from the collection besides where its links lead. */
function describePlace(file: ArticleFile, context: ArticleContext): string {
  return JSON.stringify([
    context.placement.placeArticle(file),
    file.tags.map((tag) => context.tags.getSlug(tag)),
    context.boilerplate.has(file.metaDescription ?? ''),
    context.sharedCanonicals.has(file.canonicalUrl ?? ''),
  ]);
}

function linksToHeadings({ links, seeAlso, relatedQuestions }: MarkdownDocument): boolean {
  return [...links, ...seeAlso, ...relatedQuestions].some(({ url }) => url?.includes('#'));
}
