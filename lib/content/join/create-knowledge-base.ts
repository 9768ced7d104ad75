import type { Element } from 'hast';
import type { AssetFiles } from '@/lib/content/read/asset-files';
import type { ArticleResolvers } from '@/lib/content/compile/finish-tree';
import type { Picture, ResolvedImage } from '@/lib/content/compile/pictures';
import { groupBy } from './group';
import type { Knowledge } from './build-knowledge';
import type { Article, Category } from './model';
import { mediaPath } from '@/lib/site/paths';
import { parseFigure } from '@/lib/content/compile/figure';
import type { GetTexts } from './open-texts';
import { findPicture } from './media-files';
import { getLinkHref } from './resolve-link';

/**
 * Everything the site knows, indexed. It does not change once it is made, and it is the only thing that answers for
 * the content: pages, navigation, search, feeds and checks all ask it.
 */
export type KnowledgeBase = Readonly<ReturnType<typeof createKnowledgeBase>>;

/** The folder of the drawings that stand for dimensions. */
export const DRAWINGS = 'drawings';

/** Indexes what is known, so that every question about it is a look-up. */
export function createKnowledgeBase(
  { relations, hrefs, ...knowledge }: Knowledge,
  files: AssetFiles,
  getTexts: GetTexts,
) {
  const { articles, dimensions, domains, categories, tags, selfChecks, templates, pages } = knowledge;
  const getArticle = createLookup(articles, ({ slug }) => slug);
  const templatesByArticle = groupBy(templates, ({ usedBy }) => usedBy);
  const byDimension = groupBy(articles, ({ dimension }) => (dimension === undefined ? [] : [dimension]));
  const byTag = groupBy(articles, ({ tags }) => tags);
  /** In reading order. */
  const getArticlesInDimension = (slug: string) => byDimension.get(slug) ?? [];
  const rows = new Map(dimensions.map(({ slug }) => [slug, createRow(categories, getArticlesInDimension(slug))]));
  const placesInDimension = new Map(
    [...byDimension.values()].flatMap((siblings) => siblings.map(({ slug }, index) => [slug, index])),
  );

  /** The articles before and after one in its dimension's reading order. */
  function getNeighbours(slug: string): { readonly previous?: Article; readonly next?: Article } {
    const siblings = getArticlesInDimension(getArticle(slug)?.dimension ?? '');
    const index = placesInDimension.get(slug);
    const [previous, next] = index === undefined ? [] : [siblings[index - 1], siblings[index + 1]];
    return { previous, next };
  }

  /** What the text of one file refers to. */
  function getResolvers(path: string): ArticleResolvers {
    return {
      resolveLink: (url, text) => {
        const href = getLinkHref(hrefs[path] ?? {}, url, text);
        return href === undefined ? undefined : { href };
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
  /** The small drawing that stands for a dimension; `drawings/<slug>.svg` in the collection. */
  function getDrawing(dimension: string): Element | undefined {
    if (!drawings.has(dimension))
      drawings.set(dimension, readDrawing(files.getAssetText(`${DRAWINGS}/${dimension}.svg`)));
    return drawings.get(dimension);
  }

  return {
    ...knowledge,
    getArticle,
    getDimension: createLookup(dimensions, ({ slug }) => slug),
    getDomain: createLookup(domains, ({ slug }) => slug),
    getCategory: createLookup(categories, ({ slug }) => slug),
    getTag: createLookup(tags, ({ slug }) => slug),
    /** The self-check of a dimension. */
    getSelfCheck: createLookup(selfChecks, ({ dimension }) => dimension),
    getDrawing,
    /** A page of the site itself. */
    getPage: createLookup(pages, ({ slug }) => slug),
    getTemplate: createLookup(templates, ({ slug }) => slug),
    /** The templates that an article describes. */
    getTemplatesOf: (article: string) => templatesByArticle.get(article) ?? [],
    getArticlesInDimension,
    /** In the order of the map. */
    getArticlesWithTag: (slug: string) => byTag.get(slug) ?? [],
    getDimensionsInDomain: (slug: string) => dimensions.filter(({ domain }) => domain === slug),
    /** A dimension's row of the map: a cell for each category, also the empty ones. */
    getRow: (dimension: string) => rows.get(dimension) ?? createRow(categories, []),
    /** The strongest first. */
    getRelated: (slug: string) => relations[slug] ?? [],
    getNeighbours,
    getResolvers,
    /** The texts of a file, rendered for all that show them. */
    getTexts,
    /** A file of the collection that is not an article, as it is: an image, a list. */
    readAsset: files.readAsset,
  };
}

function createLookup<Entry>(entries: readonly Entry[], getKey: (entry: Entry) => string) {
  const byKey = new Map(entries.map((entry) => [getKey(entry), entry]));
  return (key: string) => byKey.get(key);
}

function omitFiles(picture: Picture | undefined): ResolvedImage | undefined {
  if (!picture) return undefined;
  const { src, width, height, sources } = picture;
  return { src, width, height, ...(sources && { sources }) };
}

/** The articles of each kind of question: the cells of a row of the map. */
function createRow(categories: readonly Category[], articles: readonly Article[]) {
  const byCategory = groupBy(articles, ({ category }) => (category === undefined ? [] : [category]));
  return categories.map((category) => ({ category, articles: byCategory.get(category.slug) ?? [] }));
}

/** A drawing with a fault is left out; the check reports it. */
function readDrawing(svg: string | undefined): Element | undefined {
  const figure = svg === undefined ? undefined : parseFigure(svg);
  return figure && 'element' in figure ? figure.element : undefined;
}
