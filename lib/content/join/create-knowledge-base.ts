import type { Element } from 'hast';
import type { AssetFiles } from '@/lib/content/read/asset-files';
import type { ArticleResolvers } from '@/lib/content/compile/finish-tree';
import type { Picture, ResolvedImage } from '@/lib/content/compile/pictures';
import type { SelfCheck } from '@/lib/self-checks/model';
import { groupBy } from './group';
import type { Knowledge } from './build-knowledge';
import type { Article, Category, Dimension, Domain, Page, Relation, Tag, Template } from './model';
import { mediaPath } from '@/lib/site/paths';
import { parseFigure } from '@/lib/content/compile/figure';
import { judgeAddress } from '@/lib/content/compile/urls';
import type { GetTexts } from './open-texts';
import { findPicture } from './media-files';
import { toLinkKey } from './resolve-link';

/** A kind of question within a dimension: a cell of the map. */
export interface Cell {
  readonly category: Category;
  readonly articles: readonly Article[];
}

/**
 * Everything the site knows, indexed. It does not change once it is made, and it is the only thing that answers for
 * the content: pages, navigation, search, feeds and checks all ask it.
 */
export interface KnowledgeBase extends Omit<Knowledge, 'relations' | 'hrefs'> {
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
  /** What the text of one file refers to. */
  readonly getResolvers: (path: string) => ArticleResolvers;
}

/** The folder of the drawings that stand for dimensions. */
export const DRAWINGS = 'drawings';

/** Indexes what is known, so that every question about it is a look-up. */
export function createKnowledgeBase(
  { relations, hrefs, ...knowledge }: Knowledge,
  files: AssetFiles,
  getTexts: GetTexts,
): KnowledgeBase {
  const { articles, dimensions, domains, categories, tags, selfChecks, templates, pages } = knowledge;
  const getArticle = createLookup(articles, ({ slug }) => slug);
  const templatesByArticle = groupBy(templates, ({ usedBy }) => usedBy);
  const byDimension = groupBy(articles, ({ dimension }) => (dimension === undefined ? [] : [dimension]));
  const byTag = groupBy(articles, ({ tags }) => tags);
  const getArticlesInDimension = (slug: string) => byDimension.get(slug) ?? [];
  const rows = new Map(dimensions.map(({ slug }) => [slug, createRow(categories, getArticlesInDimension(slug))]));
  const placesInDimension = new Map(
    [...byDimension.values()].flatMap((siblings) => siblings.map(({ slug }, index) => [slug, index])),
  );

  function getNeighbours(slug: string) {
    const siblings = getArticlesInDimension(getArticle(slug)?.dimension ?? '');
    const index = placesInDimension.get(slug);
    const [previous, next] = index === undefined ? [] : [siblings[index - 1], siblings[index + 1]];
    return { ...(previous && { previous }), ...(next && { next }) };
  }

  function getResolvers(path: string): ArticleResolvers {
    return {
      resolveLink: (url, text) => {
        const address = judgeAddress(url);
        // A full address that is not in the text itself was made of one that is, and leads where it says.
        const href = hrefs[path]?.[toLinkKey(url, text)] ?? ('href' in address ? address.href : '');
        return href === '' ? undefined : { href };
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
    getArticle,
    getDimension: createLookup(dimensions, ({ slug }) => slug),
    getDomain: createLookup(domains, ({ slug }) => slug),
    getCategory: createLookup(categories, ({ slug }) => slug),
    getTag: createLookup(tags, ({ slug }) => slug),
    getSelfCheck: createLookup(selfChecks, ({ dimension }) => dimension),
    getDrawing,
    getPage: createLookup(pages, ({ slug }) => slug),
    getTemplate: createLookup(templates, ({ slug }) => slug),
    getTemplatesOf: (article) => templatesByArticle.get(article) ?? [],
    getArticlesInDimension,
    getArticlesWithTag: (slug) => byTag.get(slug) ?? [],
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

function createLookup<Entry>(entries: readonly Entry[], getKey: (entry: Entry) => string) {
  const byKey = new Map(entries.map((entry) => [getKey(entry), entry]));
  return (key: string) => byKey.get(key);
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
