import { library } from '#words/library';
import { packPage } from '#words/reading-pack';
import { feeds, glossary, templates as words } from '#words/reference';
import { descriptions } from '#words/descriptions';
import { pages } from '#words/frame';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import {
  pagePath,
  paths,
  articlePath,
  markdownPath,
  dimensionPath,
  contentPageMarkdownPath,
  contentPagePath,
  selfCheckPath,
  tagPath,
  templatePath,
} from '@/lib/site/paths';
import { DESCRIPTION_LENGTH, type PageDescription } from './create-metadata';
import type { Article, Dimension, Page, Tag, Template } from '@/lib/content/join/model';
import { getArticleCard, getDimensionCard } from '@/lib/seo/cards/list-cards';
import { shorten, inSentence } from '@/lib/text/sentences';
import { checkPages } from '#words/self-checks';
import type { SelfCheck } from '@/lib/self-checks/model';
import { accessibility, privacy } from '#words/site-pages';
import { article } from '#words/article';
import { site } from '@/lib/site/site';

/** What the pages say of themselves of which there is one of a kind: title and description. */
const SECTIONS = {
  dimensions: [pages.topics, ({ dimensions }) => descriptions.topics(dimensions.length)],
  tags: [pages.tags, ({ tags }) => descriptions.tags(tags.length)],
  glossary: [glossary.title, ({ terms }) => descriptions.glossary(terms.length)],
  questions: [pages.index, ({ articles }) => descriptions.index(articles.length)],
  selfChecks: [checkPages.title, ({ selfChecks }) => descriptions.selfChecks(selfChecks.length)],
  templates: [words.title, ({ templates }) => descriptions.templates(templates.length)],
  feeds: [feeds.title, () => descriptions.feeds],
  accessibility: [accessibility.title, () => descriptions.accessibility],
  privacy: [privacy.title, () => descriptions.privacy],
  search: [pages.search, () => descriptions.search],
  saved: [library.title, () => descriptions.saved],
  readingPack: [packPage.title, () => descriptions.readingPack],
  results: [checkPages.results.title, () => descriptions.results],
  offline: [descriptions.offlineTitle, () => descriptions.offline],
} satisfies Partial<Record<keyof typeof paths, readonly [title: string, describe: (of: KnowledgeBase) => string]>>;

/** Search engines have no use for pages about one reader, for what no crawler sees, and for what is there without a connection. */
const UNLISTED: ReadonlySet<string> = new Set(['search', 'saved', 'readingPack', 'results', 'offline']);

/**
 * Makes what describes a page of which there is one of its kind.
 *
 * @example describeSection('tags')(knowledgeBase); // => { title: 'Tags', description: '40 tags ...', path: '/tags' }
 */
export function describeSection(section: keyof typeof SECTIONS): (knowledgeBase: KnowledgeBase) => PageDescription {
  const [title, describe] = SECTIONS[section];
  const isIndexable = UNLISTED.has(section) ? { isIndexable: false } : {};
  return (knowledgeBase) => ({ title, description: describe(knowledgeBase), path: paths[section], ...isIndexable });
}

/** What one page of the list of all articles says of itself. */
export function describeArticleList({ articles: { length } }: KnowledgeBase, page: number): PageDescription {
  const first = { title: pages.allEntries, description: descriptions.allEntries(length) };
  const further = {
    title: descriptions.titleOfPage(pages.allEntries, page),
    description: descriptions.allEntriesPage(page, length),
  };
  return { ...(page === 1 ? first : further), path: pagePath(paths.articles, page) };
}

/** What an article's page says of itself. */
export function describeArticle(knowledgeBase: KnowledgeBase, article: Article): PageDescription {
  const { slug, title, canonicalElsewhere, dimension, tags, published, updated } = article;
  const section = knowledgeBase.getDimension(dimension ?? '')?.name;
  return {
    title,
    ...getResultTexts(knowledgeBase, article),
    path: articlePath(slug),
    markdown: markdownPath(slug),
    card: getArticleCard(knowledgeBase, article),
    ...(canonicalElsewhere && { canonical: canonicalElsewhere }),
    article: {
      ...(section && { section }),
      tags: tags.flatMap((tag) => knowledgeBase.getTag(tag)?.label ?? []),
      ...(published && { published }),
      ...(updated && { updated }),
    },
  };
}

/** What one page of a dimension says of itself. */
export function describeDimension(knowledgeBase: KnowledgeBase, dimension: Dimension, page: number): PageDescription {
  const { name, slug } = dimension;
  const path = dimensionPath(slug);
  const furtherPage = {
    title: descriptions.titleOfPage(name, page),
    description: descriptions.dimensionPage(page, name),
  };
  return {
    ...(page === 1 ? { title: name, description: describeQuestions(knowledgeBase, dimension) } : furtherPage),
    path: pagePath(path, page),
    card: getDimensionCard(dimension),
    feed: { title: name, path },
  };
}

/** The author's description, or one made from the questions. */
function describeQuestions(knowledgeBase: KnowledgeBase, { slug, name, overview }: Dimension): string {
  if (overview?.description) return overview.description;
  const titles = knowledgeBase.getArticlesInDimension(slug).map(({ title }) => title);
  return shorten(descriptions.dimension(name, titles.join(' ')), DESCRIPTION_LENGTH);
}

/** What a page of the collection says of itself. */
export function describePage({ slug, title, description }: Page): PageDescription {
  return { title, description, path: contentPagePath(slug), markdown: contentPageMarkdownPath(slug) };
}

/** What the page of a self-check says of itself: what it looks at, and how long it takes. */
export function describeSelfCheck({ intro, items }: SelfCheck, dimension: Dimension): PageDescription {
  const description = descriptions.selfCheck(items.length, intro);
  return {
    title: descriptions.selfCheckTitle(dimension.name),
    description: shorten(description, DESCRIPTION_LENGTH),
    path: selfCheckPath(dimension.slug),
    card: getDimensionCard(dimension),
  };
}

/** What one page of a tag says of itself. */
export function describeTag(knowledgeBase: KnowledgeBase, tag: Tag, page: number): PageDescription {
  const path = tagPath(tag.slug);
  const title = article.inTopic(inSentence(tag.label));
  const furtherPage = {
    title: descriptions.titleOfPage(title, page),
    description: descriptions.dimensionPage(page, inSentence(tag.label)),
  };
  return {
    ...(page === 1 ? { title, description: describeMeaning(knowledgeBase, tag) } : furtherPage),
    path: pagePath(path, page),
    feed: { title: tag.label, path },
  };
}

/** What the tag means, and what is asked about it. */
function describeMeaning(knowledgeBase: KnowledgeBase, { slug, label, definition }: Tag): string {
  const titles = knowledgeBase.getArticlesWithTag(slug).map(({ title }) => title);
  const meaning = definition ? `${label}: ${definition}` : `${article.inTopic(inSentence(label))}.`;
  return shorten(`${meaning} ${titles.join(' ')}`, DESCRIPTION_LENGTH);
}

/** What the page of a template says of itself: what it is, and that there is something to take. */
export function describeTemplate(
  knowledgeBase: KnowledgeBase,
  { slug, title, summary, ...template }: Template,
): PageDescription {
  const dimension = knowledgeBase.getDimension(template.dimension ?? '');
  return {
    title: descriptions.templateTitle(title),
    description: shorten(descriptions.template(summary), DESCRIPTION_LENGTH),
    path: templatePath(slug),
    ...(dimension && { card: getDimensionCard(dimension) }),
  };
}

/** What search results show of an article, told apart from every other article's. */
interface ResultTexts {
  /** The whole title element. */
  readonly titleElement: string;
  readonly description: string;
}

const known = new WeakMap<KnowledgeBase, ReadonlyMap<string, ResultTexts>>();

/**
 * An article's title element and description. Where two articles would show the same, the later ones say what they
 * belong to, and as a last resort their address.
 */
function getResultTexts(knowledgeBase: KnowledgeBase, { slug }: Article): ResultTexts {
  const texts = known.get(knowledgeBase) ?? createResultTexts(knowledgeBase);
  known.set(knowledgeBase, texts);
  return texts.get(slug)!;
}

function createResultTexts(knowledgeBase: KnowledgeBase): ReadonlyMap<string, ResultTexts> {
  const takeTitle = createTaker();
  const takeDescription = createTaker();
  return new Map(
    knowledgeBase.articles.map(({ slug, title, seoTitle, description, dimension }) => {
      const name = knowledgeBase.getDimension(dimension ?? '')?.name;
      const titleElement = takeTitle([
        seoTitle ?? `${title} | ${site.name}`,
        ...(name ? [`${title} (${name}) | ${site.name}`] : []),
        `${title} (${slug}) | ${site.name}`,
      ]);
      const told = takeDescription([description, `${title} ${description}`, `${description} (${slug})`]);
      return [slug, { titleElement, description: told }];
    }),
  );
}

/** Makes a function that takes the first of several texts that nobody took before; the last is always free. */
function createTaker(): (candidates: readonly string[]) => string {
  const taken = new Set<string>();
  return (candidates) => {
    const free = candidates.find((text) => !taken.has(text.toLowerCase())) ?? candidates.at(-1)!;
    taken.add(free.toLowerCase());
    return free;
  };
}
