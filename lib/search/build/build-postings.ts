import { listWords } from '@/lib/text/terms';
import type { ArticleFields } from './article-fields';
import { toPhraseWords } from '../query/phrases';
import { conceptKey, stopWordKey, type PlaceName, type Posting } from '../format/postings';
import type { Thesaurus } from '../query/thesaurus';
import type { FieldName, Weights } from '../query/weights';

export interface BuiltPostings {
  /** By stem, idea and small word; in the order of the articles. */
  readonly lists: ReadonlyMap<string, readonly Posting[]>;
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

/** What a saying counts when an article uses it itself. */
const PHRASING_IN_TEXT = 0.7;

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
 * Weighs every word and every idea of every article, its fields kept apart and then joined (BM25F).
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
  const lists = new Map<string, Posting[]>();
  counted.forEach(({ counts, lengths }, article) => {
    for (const [key, perField] of counts) {
      const posting = weigh(perField, lengths, averages, weights);
      // An idea that a text only brushes against is noise, and there are many of those.
      if (key.startsWith('#') && posting.place === 'body' && posting.impact < weights.minConcept) continue;
      const list = lists.get(key);
      if (list) list.push({ article, ...posting });
      else lists.set(key, [{ article, ...posting }]);
    }
  });
  return { lists, words, tellingWords };
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
    if (PLACE_OF[name] === 'title' || (PLACE_OF[name] === 'lead' && place === 'body')) place = PLACE_OF[name];
  });
  return { impact: sum / (sum + saturation), place };
}
