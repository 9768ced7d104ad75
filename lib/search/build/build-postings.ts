import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { listWords } from '@/lib/text/terms';
import { conceptKey, stopWordKey, type PlaceName, type Posting, type PostingList } from '../format/postings';
import { groupPairs } from '../query/group-pairs';
import { toPhraseWords } from '../query/phrases';
import type { Thesaurus } from '../query/thesaurus';
import type { FieldName, Weights } from '../query/weights';

/** The texts of an article that search reads, by field. */
export type ArticleFields = Readonly<Record<FieldName, string>>;

/** Lists the texts of an article by field; sentences end with a full stop so that no phrase spans two. */
export function listFields(
  { getDimension, getTag }: Pick<KnowledgeBase, 'getDimension' | 'getTag'>,
  { dimension, tags, conceptsUsed, headings, askedAs, shortAnswer, description, text, title }: Article,
): ArticleFields {
  const labels = tags.map((tag) => getTag(tag)?.label ?? tag);
  return {
    title,
    askedAs: askedAs.join('\n'),
    answer: shortAnswer?.text ?? description,
    topic: [getDimension(dimension ?? '')?.name ?? '', ...labels, ...conceptsUsed].join('\n'),
    headings: headings.map((heading) => heading.text).join('\n'),
    body: text,
  };
}

export interface BuiltPostings {
  /** By stem, concept and stop word; in the order of the articles. */
  readonly lists: ReadonlyMap<string, PostingList>;
  /** By stem: the forms of it that are in the articles, with how often, and whether any is outside a body. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Forms that are outside the bodies: what is worth completing and correcting to. */
  readonly tellingWords: ReadonlySet<string>;
}

const PLACE_OF: Record<FieldName, PlaceName> = {
  title: 'title',
  askedAs: 'lead',
  answer: 'lead',
  topic: 'lead',
  headings: 'body',
  body: 'body',
};
const FIELDS = Object.keys(PLACE_OF) as FieldName[];

/** What a phrasing counts when an article uses it itself. */
const PHRASING_IN_TEXT = 0.7;

/** An article counts in a list of many only as long as it is among those that the word tells most about. */
const MAX_LIST_LENGTH = 1200;

/** A word is common where more than this share of the articles has it; then it must be in a text more than once. */
const COMMON_SHARE = 0.05;
const MIN_COMMON_IMPACT = 0.15;

/** So many articles a word leads to whatever it tells of them. */
const MIN_LIST_LENGTH = 3;

type FieldCounts = Map<string, number[]>;

/** What one article has, whatever the others have. */
export interface CountedArticle {
  readonly counts: FieldCounts;
  /** Of each field, in words. */
  readonly lengths: readonly number[];
  /** Every form with its stem, and how often it is there, in the order of the text. */
  readonly forms: readonly (readonly [word: string, stem: string, count: number])[];
  readonly tellingWords: ReadonlySet<string>;
}

/** Gives what was counted in an article before, or counts. */
export type CountOnce = (fields: ArticleFields, count: () => CountedArticle) => CountedArticle;

/**
 * Weighs every word and every concept of every article, its fields kept apart and then joined (BM25F).
 *
 * @param countOnce for builds that pass over thousands of articles, of which few have changed.
 * @see Robertson, S. & Zaragoza, H. (2009). The probabilistic relevance framework: BM25 and beyond. FnTIR 3(4).
 */
export function buildPostings(
  articles: readonly ArticleFields[],
  thesaurus: Thesaurus,
  weights: Weights,
  countOnce: CountOnce = (_, count) => count(),
): BuiltPostings {
  const words = new Map<string, Map<string, number>>();
  const tellingWords = new Set<string>();
  const counted = articles.map((fields) => {
    const { forms, tellingWords: telling, ...rest } = countOnce(fields, () => countArticle(fields, thesaurus));
    for (const [word, stem, count] of forms) {
      const known = words.get(stem) ?? new Map<string, number>();
      known.set(word, (known.get(word) ?? 0) + count);
      words.set(stem, known);
    }
    for (const word of telling) tellingWords.add(word);
    return rest;
  });
  const averages = FIELDS.map(
    (_, field) => counted.reduce((sum, { lengths }) => sum + lengths[field]!, 0) / Math.max(1, articles.length) || 1,
  );
  const lists = [...groupPairs(weighEach(counted, averages, weights))].map(([key, postings]): [string, PostingList] => [
    key,
    { frequency: postings.length, postings: shortenList(postings, articles.length) },
  ]);
  return { lists: new Map(lists), words, tellingWords };
}

function* weighEach(
  counted: readonly Pick<CountedArticle, 'counts' | 'lengths'>[],
  averages: readonly number[],
  weights: Weights,
): Generator<readonly [key: string, posting: Posting]> {
  for (const [article, { counts, lengths }] of counted.entries()) {
    for (const [key, perField] of counts) {
      const posting = { article, ...weigh(perField, lengths, averages, weights) };
      // A concept that a text only brushes against is noise, and there are many of those.
      const isNoise = key.startsWith('#') && posting.place === 'body' && posting.impact < weights.minConcept;
      if (!isNoise) yield [key, posting];
    }
  }
}

function countArticle(fields: ArticleFields, thesaurus: Thesaurus): CountedArticle {
  const forms = new Map<string, { readonly stem: string; count: number }>();
  const tellingWords = new Set<string>();
  const counts: FieldCounts = new Map();
  const add = (key: string, field: number, count: number): void => {
    const perField = counts.get(key) ?? FIELDS.map(() => 0);
    perField[field]! += count;
    counts.set(key, perField);
  };
  const lengths = FIELDS.map((name, field) => {
    let length = 0;
    for (const line of fields[name].split('\n')) {
      for (const { stem, word, isStop } of listWords(line)) {
        if (isStop && name === 'title') add(stopWordKey(word), field, 1);
        if (isStop) continue;
        length += 1;
        add(stem, field, 1);
        const form = forms.get(word) ?? { stem, count: 0 };
        form.count += 1;
        forms.set(word, form);
        if (PLACE_OF[name] !== 'body') tellingWords.add(word);
      }
      for (const { phrase, strength } of thesaurus.finder(toPhraseWords(line))) {
        if (phrase.isPhrasing && name === 'body') continue;
        add(conceptKey(phrase.concept), field, strength * (phrase.isPhrasing ? PHRASING_IN_TEXT : 1));
      }
    }
    return length;
  });
  return { counts, lengths, forms: [...forms].map(([word, { stem, count }]) => [word, stem, count]), tellingWords };
}

function weigh(
  perField: readonly number[],
  lengths: readonly number[],
  averages: readonly number[],
  { fields, saturation }: Weights,
): Omit<Posting, 'article'> {
  let sum = 0;
  let place: PlaceName = 'body';
  FIELDS.forEach((name, field) => {
    const count = perField[field]!;
    if (count === 0) return;
    const { weight, lengthShare } = fields[name];
    sum += (weight * count) / (1 - lengthShare + (lengthShare * lengths[field]!) / averages[field]!);
    // The fields come from the best place to the least.
    if (place === 'body') place = PLACE_OF[name];
  });
  return { impact: sum / (sum + saturation), place };
}

/**
 * A word that many articles have tells little where it is only once, deep in a text: such postings are left out, and
 * of a very long list only the strongest are kept.
 */
function shortenList(list: readonly Posting[], count: number): readonly Posting[] {
  const isCommon = list.length > COMMON_SHARE * count && list.length > MIN_LIST_LENGTH;
  const telling = isCommon ? list.filter(({ place, impact }) => place !== 'body' || impact >= MIN_COMMON_IMPACT) : list;
  if (isCommon && telling.length < MIN_LIST_LENGTH) return keepStrongest(list, MIN_LIST_LENGTH);
  return telling.length <= MAX_LIST_LENGTH ? telling : keepStrongest(telling, MAX_LIST_LENGTH);
}

function keepStrongest(list: readonly Posting[], most: number): readonly Posting[] {
  const strongest = [...list].sort((a, b) => b.impact - a.impact || a.article - b.article).slice(0, most);
  return strongest.sort((a, b) => a.article - b.article);
}
