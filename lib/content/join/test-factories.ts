import type { ArticleFile, OverviewFile } from '@/lib/content/read/read-document';
import type { DiskCache } from '@/lib/cache/create-disk-cache';
import type { Collection } from '@/lib/content/read/load-collection';
import { frontMatterSchema, toCamelCase, type Fields } from '@/lib/content/read/schema';
import { createAssetFinder } from '@/lib/content/read/asset-files';
import { readMarkdown } from '@/lib/content/compile/read-markdown';
import { slugify } from '@/lib/text/slug';
import { buildKnowledge } from './build-knowledge';
import { createKnowledgeBase, type KnowledgeBase } from './create-knowledge-base';
import { openTexts, type ArticleTexts } from './open-texts';
import { listSources } from './open-collection';
import { renderTexts } from './render-texts';

const locate = () => ({ path: 'a.md', line: 1, column: 1, length: 1 });

/** The fields of a file that says nothing. */
const NO_FIELDS = {
  ...(Object.fromEntries(
    Object.entries(frontMatterSchema.parse({})).map(([name, value]) => [toCamelCase(name), value]),
  ) as unknown as Fields),
  locate,
};

interface ArticleOptions extends Partial<ArticleFile> {
  readonly dimensions?: string[];
  readonly description?: string;
  readonly canonical?: string;
}

/** An article file that has nothing wrong with it, but for what the options say. */
export function anArticle({ dimensions, description, canonical, ...options }: ArticleOptions = {}): ArticleFile {
  const title = options.title ?? 'Why do plans slip?';
  const slug = options.slug ?? slugify(title);
  return {
    ...NO_FIELDS,
    path: `articles/${slug}.md`,
    format: 'md',
    slug,
    title,
    body: `# ${title}\n\n## Short Answer\n\nBecause of waiting.\n\n## Why This Matters\n\nA text of its own.\n`,
    bodyLine: 10,
    dimension: dimensions ?? ['Seed Storage'],
    category: 'Diagnosis & Patterns',
    tags: ['planning'],
    metaDescription: description ?? `A description of ${title}`,
    ...(canonical !== undefined && { canonicalUrl: canonical }),
    ...options,
  };
}

export function anOverview(options: Partial<OverviewFile> & { readonly title: string }): OverviewFile {
  return {
    ...NO_FIELDS,
    path: `dimensions/${slugify(options.title)}.md`,
    format: 'md',
    body: 'What it is.',
    bodyLine: 5,
    kind: 'dimension',
    ...options,
  };
}

/** A collection on a small map of two domains. */
export function aCollection(options: Partial<Collection> = {}): Collection {
  return {
    dir: 'content',
    articles: [anArticle()],
    overviews: [],
    selfChecks: [],
    taxonomy: {
      domains: [
        {
          name: 'Culture & Strategy',
          dimensions: [
            { name: 'Seed Storage', aliases: ['Storage of Seed'] },
            { name: 'Root Depth & Accountability', aliases: [] },
          ],
        },
        { name: 'Systems', dimensions: [{ name: 'Leaf Mold', aliases: [] }] },
      ],
      categories: [
        { name: 'Foundational Understanding', question: 'What is it?', short: 'What', aliases: [] },
        { name: 'Diagnosis & Patterns', question: 'Why does it happen?', short: 'Why', aliases: [] },
        { name: 'Translation & Execution', question: 'How do you do it?', short: 'How', aliases: [] },
      ],
    },
    tagVocabulary: [],
    ownsVocabulary: true,
    synonyms: [],
    expectations: [],
    houseWords: [],
    redirects: [],
    skipped: [],
    assets: new Set(),
    findings: [],
    getLocale: () => undefined,
    getSourceLine: () => undefined,
    findAsset: createAssetFinder(options.assets ?? []),
    getAssetText: () => undefined,
    getImageSize: () => undefined,
    readAsset: () => undefined,
    ...options,
  };
}

export function aKnowledgeBase(options: Partial<Collection> = {}): KnowledgeBase {
  const collection = aCollection(options);
  return createKnowledgeBase(buildKnowledge(collection, readMarkdown), collection, () => NO_TEXTS);
}

const NO_TEXTS: ArticleTexts = { body: { html: '', plainHtml: '', markdown: '' } };

/** The same, with the texts of its articles rendered. */
export async function aRenderedKnowledgeBase(options: Partial<Collection> = {}): Promise<KnowledgeBase> {
  const collection = aCollection(options);
  const knowledge = buildKnowledge(collection, readMarkdown);
  const cached = new Map<string, Buffer>();
  const cache: DiskCache = {
    find: (name) => (cached.has(name) ? name : undefined),
    read: (name) => cached.get(name),
    write: (name, content) => {
      cached.set(name, Buffer.from(content));
      return name;
    },
  };
  const unrendered = createKnowledgeBase(knowledge, collection, () => NO_TEXTS);
  const names = await renderTexts(unrendered, listSources(collection, knowledge), readMarkdown, cache);
  return createKnowledgeBase(knowledge, collection, openTexts(names, cache));
}
