import type { Element } from 'hast';
import type { AssetFiles } from '@/lib/content/read/asset-files';
import type { ArticleResolvers } from '@/lib/content/compile/finish-tree';
import type { Picture, ResolvedImage } from '@/lib/content/compile/pictures';
import type { SelfCheck } from '@/lib/self-checks/model';
import { groupBy, indexBySlug } from './group';
import type { Knowledge } from './build-knowledge';
import type { Article, Category, Dimension, Domain, Page, Relation, Tag, Template } from './model';
import { contentPagePath, dimensionPath, domainPath, mediaPath, templatePath } from '@/lib/site/paths';
import { parseFigure } from '@/lib/content/compile/figure';
import type { GetTexts } from './open-texts';
import { findPicture } from './read-pictures';
import { createLinkResolver, toLinkKey, type ResolveLink } from './resolve-link';

/** A kind of question within a dimension: a cell of the map. */
export interface Cell {
  readonly category: Category;
  readonly articles: readonly Article[];
}

/**
 * Everything the site knows, indexed. It does not change once it is made, and it is the only thing that answers for
 * the content: pages, navigation, search, feeds and checks all ask it.
 */
export interface KnowledgeBase extends Omit<Knowledge, 'relations' | 'ownHosts' | 'hrefs'> {
  readonly getArticle: (slug: string) => Article | undefined;
  readonly getDimension: (slug: string) => Dimension | undefined;
  readonly getDomain: (slug: string) => Domain | undefined;
  readonly getCategory: (slug: string) => Category | undefined;
  readonly getTag: (slug: string) => Tag | undefined;
  /** The self-check of a dimension. */
  readonly getSelfCheck: (dimension: string) => SelfCheck | undefined;
  /** The small drawing that stands for a dimension; `drawings/<slug>.svg` in the collection. */
  readonly getDrawing: (dimension: string) => Element | undefined;
  /** A page of the site itself. */
  readonly getPage: (slug: string) => Page | undefined;
  readonly getTemplate: (slug: string) => Template | undefined;
  /** The templates that an article describes. */
  readonly getTemplatesOf: (article: string) => readonly Template[];
  /** In reading order. */
  readonly getArticlesInDimension: (slug: string) => readonly Article[];
  /** In the order of the map. */
  readonly getArticlesWithTag: (slug: string) => readonly Article[];
  readonly getDimensionsInDomain: (slug: string) => readonly Dimension[];
  /** A dimension's row of the map: a cell for each category, also the empty ones. */
  readonly getRow: (dimension: string) => readonly Cell[];
  readonly getRelated: (slug: string) => readonly Relation[];
  /** The articles before and after one in its dimension's reading order. */
  readonly getNeighbours: (slug: string) => { readonly previous?: Article; readonly next?: Article };
  /** The texts of a file, rendered for all that show them. */
  readonly getTexts: GetTexts;
  /** A file of the collection that is not an article, as it is: an image, a list. */
  readonly readAsset: (path: string) => Uint8Array | undefined;
  /** The addresses of the files that texts link to. */
  readonly linkedFiles: readonly string[];
  /** What the text of one file refers to; `slug` where that file is an article. */
  readonly getResolvers: (file: { readonly path: string; readonly slug?: string }) => ArticleResolvers;
}

/** The folder of the drawings that stand for dimensions. */
export const DRAWINGS = 'drawings';

/** Indexes what is known, so that every question about it is a look-up. */
export function createKnowledgeBase(
  { relations, ownHosts, hrefs, ...knowledge }: Knowledge,
  files: AssetFiles,
  getTexts: GetTexts,
): KnowledgeBase {
  const { articles, dimensions, domains, categories, tags, selfChecks, templates, pages } = knowledge;
  const articlesBySlug = indexBySlug(articles);
  const dimensionsBySlug = indexBySlug(dimensions);
  const domainsBySlug = indexBySlug(domains);
  const categoriesBySlug = indexBySlug(categories);
  const tagsBySlug = indexBySlug(tags);
  const selfChecksByDimension = new Map(selfChecks.map((entry) => [entry.dimension, entry]));
  const templatesBySlug = indexBySlug(templates);
  const pagesBySlug = indexBySlug(pages);
  const templatesByArticle = groupBy(templates, ({ usedBy }) => usedBy);
  const byDimension = groupBy(articles, ({ dimension }) => (dimension === undefined ? [] : [dimension]));
  const byTag = groupBy(articles, (article) => article.tags);
  let resolver: ResolveLink | undefined;
  /** For links that are in no text: those of texts were followed when the files were joined. */
  const resolveLink: ResolveLink = (...link) => {
    const overviews = [...dimensions, ...domains].flatMap(({ overview, ...entry }) => {
      const href = 'domain' in entry ? dimensionPath(entry.slug) : domainPath(entry.slug);
      return overview ? [{ path: overview.path, href }] : [];
    });
    const sheets = templates.map(({ path, slug }) => ({ path, href: templatePath(slug) }));
    const own = pages.map(({ path, slug, headings }) => ({ path, href: contentPagePath(slug), headings }));
    const others = { pages: [...overviews, ...sheets, ...own], findAsset: files.findAsset, hidden: [] };
    resolver ??= createLinkResolver({ articles, dimensions, tags, selfChecks, ownHosts, ...others });
    return resolver(...link);
  };
  const getArticlesInDimension = (slug: string) => byDimension.get(slug) ?? [];
  const getArticlesWithTag = (slug: string) => byTag.get(slug) ?? [];

  const rows = new Map(dimensions.map(({ slug }) => [slug, createRow(categories, getArticlesInDimension(slug))]));
  const placesInDimension = new Map(
    [...byDimension.values()].flatMap((siblings) => siblings.map(({ slug }, index) => [slug, index])),
  );

  function getNeighbours(slug: string) {
    const siblings = getArticlesInDimension(articlesBySlug.get(slug)?.dimension ?? '');
    const index = placesInDimension.get(slug);
    const [previous, next] = index === undefined ? [] : [siblings[index - 1], siblings[index + 1]];
    return { ...(previous && { previous }), ...(next && { next }) };
  }

  function getResolvers({ path, slug }: { readonly path: string; readonly slug?: string }): ArticleResolvers {
    return {
      resolveLink: (url, text) => {
        const known = hrefs[path]?.[toLinkKey(url, text)];
        const href = known ?? resolveLink(url, text, { path, ...(slug && { slug }) }).href;
        return href ? { href } : undefined;
      },
      resolveImage: (url) => {
        const id = findPicture(url, path, files);
        if (id === undefined) return undefined;
        if (knowledge.pictures) return omitFiles(knowledge.pictures[id]);
        // Nobody has looked at the pictures, as in a preview: they are shown as they are.
        const size = files.getImageSize(id);
        return size && { src: mediaPath(id), ...size };
      },
      getFigure: (src) => files.getAssetText(files.findAsset(src, path) ?? ''),
    };
  }

  const drawings = new Map<string, Element | undefined>();
  function getDrawing(dimension: string): Element | undefined {
    if (!drawings.has(dimension))
      drawings.set(dimension, readDrawing(files.getAssetText(`${DRAWINGS}/${dimension}.svg`)));
    return drawings.get(dimension);
  }

  return {
    ...knowledge,
    getArticle: (slug) => articlesBySlug.get(slug),
    getDimension: (slug) => dimensionsBySlug.get(slug),
    getDomain: (slug) => domainsBySlug.get(slug),
    getCategory: (slug) => categoriesBySlug.get(slug),
    getTag: (slug) => tagsBySlug.get(slug),
    getSelfCheck: (dimension) => selfChecksByDimension.get(dimension),
    getDrawing,
    getPage: (slug) => pagesBySlug.get(slug),
    getTemplate: (slug) => templatesBySlug.get(slug),
    getTemplatesOf: (article) => templatesByArticle.get(article) ?? [],
    getArticlesInDimension,
    getArticlesWithTag,
    getDimensionsInDomain: (slug) => dimensions.filter(({ domain }) => domain === slug),
    getRow: (dimension) => rows.get(dimension) ?? createRow(categories, []),
    getRelated: (slug) => relations[slug] ?? [],
    getNeighbours,
    getResolvers,
    getTexts,
    readAsset: files.readAsset,
    linkedFiles: [...new Set(Object.values(hrefs).flatMap((links) => Object.values(links)))]
      .map((href) => href.replace(/#.*/, ''))
      .filter((href) => href.startsWith(mediaPath(''))),
  };
}

function omitFiles(picture: Picture | undefined): ResolvedImage | undefined {
  if (!picture) return undefined;
  const { src, width, height, sources } = picture;
  return { src, width, height, ...(sources && { sources }) };
}

function createRow(categories: readonly Category[], articles: readonly Article[]): Cell[] {
  const byCategory = groupBy(articles, ({ category }) => (category === undefined ? [] : [category]));
  return categories.map((category) => ({ category, articles: byCategory.get(category.slug) ?? [] }));
}

/** A drawing with a fault is left out; the check reports it. */
function readDrawing(svg: string | undefined): Element | undefined {
  const figure = svg === undefined ? undefined : parseFigure(svg);
  return figure && 'element' in figure ? figure.element : undefined;
}
