import type { ArticleFile } from '@/lib/content/read/documents';
import type { Collection } from '@/lib/content/read/load-collection';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { foldSpelling } from '@/lib/text/fold';
import { slugify } from '@/lib/text/slug';
import type { Tag } from './model';

export interface TagCollection {
  /** By slug. */
  readonly tags: ReadonlyMap<string, Tag>;
  /** The slug under which a tag, as an author typed it, is published. */
  getSlug(typed: string): string;
  readonly findings: readonly Finding[];
}

type TaggedCollection = Pick<Collection, 'articles' | 'tagVocabulary' | 'ownsVocabulary'>;

/**
 * Gathers the tags of a collection, so that spellings of one tag become one, and different tags stay apart.
 *
 * A tag from the vocabulary, by its id, label or one of its aliases, is published under its id; another under the
 * spelling that most articles use.
 */
export function collectTags({ articles, tagVocabulary, ownsVocabulary }: TaggedCollection): TagCollection {
  const known = new Map<string, string>();
  for (const { id, label, aliases } of tagVocabulary) {
    // What another collection calls by one name may be two things in this one.
    for (const name of [...(ownsVocabulary ? aliases : []), label, id]) known.set(tagKey(name), id);
  }
  const spellings = countSpellings(articles);
  const slugs = new Map<string, string>();
  for (const [key, counts] of spellings) {
    const [[mostUsed = key] = []] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    slugs.set(key, known.get(key) ?? slugify(mostUsed));
  }
  const getSlug = (typed: string) => slugs.get(tagKey(typed)) ?? slugify(typed);

  const entries = new Map(tagVocabulary.map((entry) => [entry.id, entry]));
  const tags = new Map<string, Tag>();
  const findings: Finding[] = [];
  for (const article of articles) {
    for (const [index, tag] of article.tags.entries()) {
      const slug = getSlug(tag);
      if (slugify(tag) !== slug) {
        const message = `"${tag}" is another spelling of the tag ${slug}.`;
        findings.push(createFinding('tag-spelling', article.locate('tags', index), message, `Write ${slug}.`));
      }
      if (tags.has(slug)) continue;
      const entry = entries.get(slug);
      const { label = toLabel(tag), definition, aliases = [] } = entry ?? {};
      tags.set(slug, { slug, label, ...(definition && { definition }), aliases });
    }
  }
  return { tags: new Map([...tags].sort(([a], [b]) => (a < b ? -1 : 1))), getSlug, findings };
}

const tagKeys = new Map<string, string>();

/** What two spellings of one tag have in common; `C`, `C++` and `C#` have nothing. */
function tagKey(name: string): string {
  const known = tagKeys.get(name);
  if (known !== undefined) return known;
  const key = slugify(name)
    .split('-')
    .map((word) => foldSpelling(word))
    .join('-');
  tagKeys.set(name, key);
  return key;
}

function countSpellings(articles: readonly ArticleFile[]): Map<string, Map<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { tags } of articles) {
    for (const text of tags) {
      const counts = spellings.get(tagKey(text)) ?? new Map<string, number>();
      counts.set(text, (counts.get(text) ?? 0) + 1);
      spellings.set(tagKey(text), counts);
    }
  }
  return spellings;
}

/** `trust-&-integrity` as a person would write it: `Trust & integrity`. */
function toLabel(typed: string): string {
  const words = /[\s]/.test(typed) ? typed : typed.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
