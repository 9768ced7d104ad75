import type { ArticleFile, OverviewFile, LocatedText } from '@/lib/content/read/documents';
import type { Collection } from '@/lib/content/read/load-collection';
import { readMarkdown } from '@/lib/content/compile/read-markdown';
import { slugify } from '@/lib/text/slug';
import { buildKnowledge } from './build-knowledge';
import { createKnowledgeBase, type KnowledgeBase } from './create-knowledge-base';

const LOCATION = { path: 'a.md', line: 1, column: 1, length: 1 };

export function placed(text: string): LocatedText {
  return { text, location: LOCATION };
}

interface ArticleOptions extends Partial<
  Omit<ArticleFile, 'dimensions' | 'category' | 'tags' | 'description' | 'canonical' | 'aliases'>
> {
  readonly dimensions?: readonly string[];
  readonly category?: string;
  readonly tags?: readonly string[];
  readonly description?: string;
  readonly canonical?: string;
  readonly aliases?: readonly string[];
}

/** An article file that has nothing wrong with it, but for what the options say. */
export function anArticle(options: ArticleOptions = {}): ArticleFile {
  const {
    dimensions = ['Strategic Alignment'],
    category = 'Diagnosis & Patterns',
    tags = ['planning'],
    ...rest
  } = options;
  const title = options.title ?? 'Why do plans slip?';
  const slug = options.slug ?? slugify(title);
  const { description = `A description of ${title}`, canonical, aliases = [], ...fields } = rest;
  return {
    path: `articles/${slug}.md`,
    format: 'md',
    slug,
    title,
    titleLocation: LOCATION,
    body: `# ${title}\n\n## Short Answer\n\nBecause of waiting.\n\n## Why This Matters\n\nA text of its own.\n`,
    bodyLine: 10,
    dimensions: dimensions.map(placed),
    category: placed(category),
    tags: tags.map(placed),
    description: placed(description),
    ...(canonical !== undefined && { canonical: placed(canonical) }),
    askedAs: [],
    concepts: [],
    sources: [],
    aliases: aliases.map(placed),
    audience: [],
    ...fields,
  };
}

export function anOverview(options: Partial<OverviewFile> & { readonly title: string }): OverviewFile {
  return {
    path: `dimensions/${slugify(options.title)}.md`,
    format: 'md',
    titleLocation: LOCATION,
    body: 'What it is.',
    bodyLine: 5,
    kind: 'dimension',
    subject: placed(options.title),
    readingOrder: [],
    ...options,
  };
}

/** A collection on a small map of two domains. */
export function aCollection(options: Partial<Collection> = {}): Collection {
  return {
    dir: 'content',
    articles: [anArticle()],
    overviews: [],
    diagnostics: [],
    taxonomy: {
      domains: [
        {
          name: 'Culture & Strategy',
          dimensions: [
            { name: 'Strategic Alignment', aliases: ['Alignment of Strategy'] },
            { name: 'Role Clarity & Accountability', aliases: [] },
          ],
        },
        { name: 'Systems', dimensions: [{ name: 'Leadership Pipeline', aliases: [] }] },
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
    redirects: [],
    skipped: [],
    assets: new Set(),
    findings: [],
    getSourceLine: () => undefined,
    getAssetText: () => undefined,
    getImageSize: () => undefined,
    readAsset: () => undefined,
    ...options,
  };
}

export function aKnowledgeBase(options: Partial<Collection> = {}): KnowledgeBase {
  const collection = aCollection(options);
  return createKnowledgeBase(buildKnowledge(collection, readMarkdown), collection);
}
