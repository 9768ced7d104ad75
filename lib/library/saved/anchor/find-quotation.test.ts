import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Quotation } from '../model';
import { findQuotations } from './find-quotation';
import { quote } from './quote';

const TEXT =
  'A maker of refrigerators has been discussing a rubber seal for eleven weeks. Purchasing has found a supplier ' +
  'who is a third cheaper. Engineering owns the drawing. Quality can block any release. Nobody decides.';

function findQuotation(text: string, quotation: Quotation) {
  return findQuotations(text, [quotation], () => 0)[0];
}

function quoteWords(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return quote(text, start, start + words.length);
}

function findWords(text: string, words: string): string | undefined {
  const place = findQuotation(text, quoteWords(words));
  return place && text.slice(place.start, place.end);
}

it('finds words where they were', () => {
  expect(findQuotation(TEXT, quoteWords('owns the drawing'))).toMatchObject({ errors: 0, start: 145 });
});

it('finds words that have moved', () => {
  const text = `Here is a new opening sentence. ${TEXT}`;
  expect(findWords(text, 'Quality can block any release.')).toBe('Quality can block any release.');
});

it('finds words that were edited', () => {
  const text = TEXT.replace('has found a supplier', 'has just found a new supplier');
  const place = findQuotation(text, quoteWords('Purchasing has found a supplier who is a third cheaper.'));
  expect(place?.errors).toBeGreaterThan(0);
  expect(text.slice(place?.start, place?.end)).toBe('Purchasing has just found a new supplier who is a third cheaper.');
});

it('tells the same words in two places apart by what is around them', () => {
  const text = 'First they wait. Then they decide. Later they wait. Then they forget.';
  const second = quote(text, text.lastIndexOf('they wait'), text.lastIndexOf('they wait') + 9);
  const edited = `A preface. ${text}`;
  expect(findQuotation(edited, second)?.start).toBe(edited.lastIndexOf('they wait'));
});

it('takes the nearest of the same words when nothing around them is left', () => {
  const quotation = { exact: 'wait', prefix: 'qqqq', suffix: 'zzzz', start: 30, end: 34 };
  expect(findQuotation('wait and see, then see and then wait', quotation)?.start).toBe(32);
});

it('says that words are gone', () => {
  const text = TEXT.replace('Engineering owns the drawing. ', '');
  expect(findWords(text, 'Engineering owns the drawing.')).toBeUndefined();
  expect(findWords('', 'Nobody decides.')).toBeUndefined();
});

it('does not take a few letters for a word that is gone', () => {
  expect(findWords('the end', 'any')).toBeUndefined();
});

it('finds whatever was quoted in a text that has not changed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      expect(findQuotation(text, quote(text, start, end))).toEqual({ start, end, errors: 0 });
    }),
  );
});

it('answers for any quotation in any text, within the text', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ minLength: 1 }),
      fc.string(),
      fc.string(),
      fc.nat(),
      (text, exact, a, b, at) => {
        const place = findQuotation(text, { exact, prefix: a, suffix: b, start: at, end: at + exact.length });
        if (place) expect(place.end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

/** Text of an article's length in which the same sentences come again and again. */
const LONG = TEXT.repeat(120);

/** Quotations as a file may hold them that somebody made to stop a page. */
const HOSTILE: Record<string, Quotation> = {
  'contexts as long as an article': {
    exact: 'a',
    prefix: 'q'.repeat(20_000),
    suffix: 'z'.repeat(20_000),
    start: 9,
    end: 10,
  },
  'contexts that nearly fit': { exact: 'e', prefix: `q${LONG}`, suffix: `${LONG}z`, start: 0, end: 1 },
  'words as long as an article': { ...quote(LONG.replace(/Nobody/g, 'Somebody'), 0, 20_000), prefix: 'q' },
  'a long passage that was edited': {
    ...quote(LONG.replace(/weeks/g, 'months'), 20_000, 23_900),
    start: 0,
    end: 3_900,
  },
  'words of four thousand letters': {
    exact: Array.from({ length: 4_000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(''),
    prefix: '',
    suffix: '',
    start: 0,
    end: 4_000,
  },
};

it.each(Object.entries(HOSTILE))('takes a moment over %s', (_, quotation) => {
  const before = performance.now();
  findQuotation(LONG, quotation);
  // Some hundredths of a second; without limits, minutes.
  expect(performance.now() - before).toBeLessThan(2_000);
});

it('gives the edited words of all notes of a page a quarter of a second, and finds the unchanged ones in any case', () => {
  const edited = quote('A builder of refrigerators has been discussing', 0, 46);
  const same = quoteWords('owns the drawing');
  let time = 0;
  const places = findQuotations(TEXT, [edited, ...Array<Quotation>(9).fill(edited), same], () => (time += 100));
  expect(places.at(-1)).toMatchObject({ errors: 0 });
  expect(places.filter((place) => (place?.errors ?? 0) > 0)).toHaveLength(2);
});
