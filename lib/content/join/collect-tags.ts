import type { Collection } from '@/lib/content/read/load-collection';
import type { Report } from '@/lib/content/check/create-finding';
import { foldSpelling } from '@/lib/text/fold';
import { slugify } from '@/lib/text/slug';
import { groupBy } from './group';
import type { Tag } from './model';

export interface TagCollection {
  /** By slug. */
  readonly tags: ReadonlyMap<string, Tag>;
  /** The slug under which a tag, as an author typed it, is published. */
  getSlug(typed: string): string;
}

type TaggedCollection = Pick<Collection, 'articles' | 'tagVocabulary' | 'ownsVocabulary'>;

/**
 * Gathers the tags of a collection, so that spellings of one tag become one, and different tags stay apart.
 *
 * A tag from the vocabulary, by its id, label or one of its aliases, is published under its id; another under the
 * spelling that most articles use.
 */
export function collectTags(
  { articles, tagVocabulary, ownsVocabulary }: TaggedCollection,
  report: Report,
): TagCollection {
  const known = new Map<string, string>();
  for (const { id, label, aliases } of tagVocabulary) {
    // What another collection calls by one name may be two things in this one.
    for (const name of [...(ownsVocabulary ? aliases : []), label, id]) known.set(tagKey(name), id);
  }
  const spellings = groupBy(
    articles.flatMap(({ tags }) => tags),
    (typed) => [tagKey(typed)],
  );
  const slugs = new Map<string, string>();
  for (const [key, typed] of spellings) {
    const [mostUsed] = [...groupBy(typed, (spelling) => [spelling])]
      .map(([spelling, { length }]) => ({ spelling, length }))
      .sort((a, b) => b.length - a.length || (a.spelling < b.spelling ? -1 : 1));
    slugs.set(key, known.get(key) ?? slugify(mostUsed!.spelling));
  }
  const getSlug = (typed: string) => slugs.get(tagKey(typed)) ?? slugify(typed);

  const entries = new Map(tagVocabulary.map((entry) => [entry.id, entry]));
  const tags = new Map<string, Tag>();
  for (const article of articles) {
    for (const [index, tag] of article.tags.entries()) {
      const slug = getSlug(tag);
      if (slugify(tag) !== slug) {
        const message = `"${tag}" is another spelling of the tag ${slug}.`;
        report('tag-spelling', article.locate('tags', index), message, `Write ${slug}.`);
      }
      if (tags.has(slug)) continue;
      const entry = entries.get(slug);
      const { label = toLabel(tag), definition, aliases = [] } = entry ?? {};
      tags.set(slug, { slug, label, ...(definition && { definition }), aliases });
    }
  }
  return { tags: new Map([...tags].sort(([a], [b]) => (a < b ? -1 : 1))), getSlug };
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

/** `trust-&-integrity` as a person would write it: `Trust & integrity`. */
function toLabel(typed: string): string {
  const words = /\s/.test(typed) ? typed : typed.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
