import { getNearest } from '@/lib/text/nearest';
import { slugify } from '@/lib/text/slug';
import type { ArticleFile, LocatedText } from './documents';
import type { FieldReader } from './field-reader';
import { TAG_LIMIT } from './limits';
import { readCommon } from './read-common';
import { DIFFICULTIES, type Difficulty } from './schema';

/** An article, or `undefined` where something is missing without which it cannot be published. */
export function readArticle(reader: FieldReader): ArticleFile | undefined {
  const common = readCommon(reader);
  const slug = readSlug(reader);
  const { fields } = reader;
  const rest = {
    dimensions: [
      ...reader.placedList('dimension'),
      ...reader.placedList('primary_topic'),
      ...reader.placedList('secondary_topic'),
    ],
    category: reader.placed('category'),
    tags: readTags(reader),
    difficulty: readDifficulty(reader),
    readingMinutes: readReadingTime(reader),
    seoTitle: reader.text('seo_title'),
    canonical:
      fields.canonical_url === undefined
        ? undefined
        : { text: fields.canonical_url, location: reader.locate('canonical_url') },
    askedAs: fields.asked_as ?? [],
    concepts: fields.concepts_used ?? [],
    sources: fields.sources ?? [],
    aliases: reader.placedList('aliases'),
    license: reader.text('license'),
    audience: fields.audience ?? [],
  };
  return common && slug !== undefined ? { ...common, slug, ...rest } : undefined;
}

/** Slugs that would lie over an address of the site: the pages of the list are `/articles/page/2`. */
const RESERVED_SLUGS = ['page', 'index'];

function readSlug(reader: FieldReader): string | undefined {
  const stem = reader.path.replace(/^.*\//, '').replace(/\.mdx?$/i, '');
  const given = reader.placed('slug');
  const slug = slugify(given?.text ?? stem);
  const location = given?.location ?? { path: reader.path };
  if (given && /[/\\]|\.\.|%/.test(given.text)) {
    return reader.report('slug-invalid', location, `"${given.text}" cannot be part of an address.`, `Write ${slug}.`);
  }
  if (slug === '') {
    const message = `No address can be made from "${given?.text ?? stem}".`;
    return reader.report('slug-empty', location, message, 'Give the file a name with letters in it, or add a slug.');
  }
  if (RESERVED_SLUGS.includes(slug)) {
    return reader.report('slug-reserved', location, `The address "${slug}" belongs to the site.`, 'Choose another one.');
  }
  return slug;
}

function readDifficulty(reader: FieldReader): Difficulty | undefined {
  const value = reader.text('difficulty')?.toLowerCase() ?? '';
  const difficulty = DIFFICULTIES.find((candidate) => candidate === value);
  if (difficulty || value === '') return difficulty;
  const nearest = getNearest(value, DIFFICULTIES);
  const message = `"${reader.fields.difficulty}" is no difficulty.`;
  const fix = nearest ? `Did you mean ${nearest}?` : `Write ${DIFFICULTIES.join(', ')}.`;
  return reader.report('difficulty-unknown', reader.locate('difficulty'), message, fix);
}

function readReadingTime(reader: FieldReader): ArticleFile['readingMinutes'] {
  const value = reader.text('reading_time');
  if (value === undefined) return undefined;
  const location = reader.locate('reading_time');
  const [, minutes] = /^~?\s*(\d{1,3})(?:\s*[-–]\s*\d{1,3})?\s*(?:m|mins?|minutes?)?\.?(?:\s+read)?$/i.exec(value) ?? [];
  if (Number(minutes) > 0) return { minutes: Number(minutes), location };
  const message = `"${value}" is no reading time; it is computed instead.`;
  return reader.report('reading-time-invalid', location, message, 'Write it as 5 min.');
}

function readTags(reader: FieldReader): LocatedText[] {
  const tags = reader.placedList('tags');
  if (tags.length > TAG_LIMIT) {
    const message = `There are ${tags.length} tags; at most ${TAG_LIMIT} are published.`;
    reader.report('tags-too-many', reader.locate('tags'), message, 'Keep the three to six that matter.');
    return [];
  }
  return tags.filter(({ text, location }) => {
    if (slugify(text) !== '') return true;
    return reader.report('tag-invalid', location, `The tag "${text}" has no letters; it is left out.`);
  });
}
