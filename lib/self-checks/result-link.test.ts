import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLabel, type Answers, type Result } from './answers';
import { fromBase62, getDimensionCode, getItemCode, toBase62 } from './codes';
import type { SelfCheck } from './model';
import { decodeResult, encodeResult, findResults, joinResults, RESULT_LIMIT } from './result-link';
import { aSelfCheck, anyAnswer, aResult, anItem } from './test-factories';

const CHECK = aSelfCheck();
const OTHER = aSelfCheck({ dimension: 'trust' });
const CHECKS = [CHECK, OTHER];

function withItems(...ids: string[]): SelfCheck {
  return aSelfCheck({ items: ids.map((id) => anItem({ id })) });
}

const anyAnswers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), anyAnswer, {
  minKeys: 1,
  noNullPrototype: true,
});
const anyResult = fc.record<Result>(
  {
    id: fc.stringMatching(/^[0-9A-Za-z]{5}$/),
    label: fc.string({ unit: 'grapheme', minLength: 1 }).map(cleanLabel).filter(Boolean),
    date: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    checks: fc.record({ decisions: anyAnswers, trust: anyAnswers }, { requiredKeys: ['decisions'] }),
  },
  { requiredKeys: ['id', 'checks'] },
);

describe('a link to a result', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(decodeResult(encodeResult(result, CHECKS), CHECKS)).toEqual({ result, remarks: [] });
      }),
    );
  });

  it('holds only letters and digits, dots and escapes, and is small', () => {
    const link = encodeResult(aResult({ label: 'Team A.B (ops)', date: '2026-03-31' }), CHECKS);
    expect(link).toMatch(/^[0-9A-Za-z.%]+$/);
    expect(encodeResult(aResult(), CHECKS)).toHaveLength('1.iAb3dE'.length + '.c'.length + 3 + 6 * 3 + '.x'.length + 4);
  });

  it('is written as ever, so that links that people keep go on opening', () => {
    const result = aResult({ label: 'Jörg 🎉', date: '2026-03-31' });
    const link = '1.iAb3dE.caFmNAXjmAiYGXeK6jjSfe.d20260331.nJ%C3%B6rg%20%F0%9F%8E%89.xnFfb';
    expect(encodeResult(result, CHECKS)).toBe(link);
    expect(decodeResult(link, CHECKS)).toEqual({ result, remarks: [] });
  });

  it('does not care about the order of the items, or of the checks', () => {
    const link = encodeResult(aResult(), CHECKS);
    const turned = [OTHER, withItems('f', 'e', 'd', 'c', 'b', 'a')];
    expect(decodeResult(link, turned)).toEqual({ result: aResult(), remarks: [] });
  });

  it('leaves out answers to items that are gone, and says how many', () => {
    const { result, remarks } = decodeResult(encodeResult(aResult(), CHECKS), [withItems('a', 'd', 'e', 'f')]);
    expect(result?.checks).toEqual({ decisions: { a: 4 } });
    expect(remarks).toEqual([{ kind: 'items-gone', dimension: 'decisions', count: 2 }]);
  });

  it('does not speak of items that are gone and were not answered', () => {
    expect(decodeResult(encodeResult(aResult(), CHECKS), [withItems('a', 'b', 'c')]).remarks).toEqual([]);
  });

  it('tells an item that is new from one that was not answered', () => {
    const checks = [withItems('a', 'b', 'c', 'd', 'e', 'f', 'new')];
    expect(decodeResult(encodeResult(aResult(), CHECKS), checks).remarks).toEqual([
      { kind: 'items-new', dimension: 'decisions', count: 1 },
    ]);
  });

  it('says that a check is gone, and that nothing is left then', () => {
    expect(decodeResult(encodeResult(aResult(), CHECKS), [OTHER])).toEqual({
      remarks: [{ kind: 'check-gone', count: 1 }, { kind: 'empty' }],
    });
  });

  it('does not read another version', () => {
    expect(decodeResult('2.iAb3dE.whatever', CHECKS)).toEqual({ remarks: [{ kind: 'version', version: '2' }] });
  });

  it('reads what a truncated link still holds', () => {
    const link = encodeResult(aResult(), CHECKS);
    const cut = decodeResult(link.slice(0, '1.iAb3dE.cXXX'.length + 4), CHECKS);
    expect(cut).toEqual({ result: aResult({ checks: { decisions: { a: 4 } } }), remarks: [{ kind: 'cut' }] });
    expect(decodeResult(link.slice(0, -1), CHECKS)).toEqual({ result: aResult(), remarks: [{ kind: 'cut' }] });
  });

  it('notices every cut and every change of a character, and throws at none', () => {
    const link = encodeResult(aResult({ label: 'Anna', date: '2026-03-31' }), CHECKS);
    for (let length = 2; length < link.length; length++) {
      expect(decodeResult(link.slice(0, length), CHECKS).remarks[0]?.kind).toBe('cut');
    }
    fc.assert(
      fc.property(fc.integer({ min: 2, max: link.length - 1 }), fc.constantFrom(...'0aZ9.'), (at, sign) => {
        fc.pre(link[at] !== sign);
        const [remark] = decodeResult(link.slice(0, at) + sign + link.slice(at + 1), CHECKS).remarks;
        expect(['cut', 'changed']).toContain(remark?.kind);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeResult(text, CHECKS).result).toBeUndefined();
        expect(decodeResult(`1.i.c${getDimensionCode('decisions')}${text}`, CHECKS).remarks.length).toBeGreaterThan(0);
        findResults(text, CHECKS);
      }),
    );
  });

  it('survives a messenger that writes out what was escaped', () => {
    const result = aResult({ label: 'Équipe A' });
    const link = encodeResult(result, CHECKS);
    expect(decodeResult(link.replace('%C3%89', 'É'), CHECKS).remarks).toEqual([]);
  });

  it('keeps no date that is none and no label that cannot be seen', () => {
    const { result } = decodeResult(
      encodeResult(aResult({ date: '2026-13-31', label: '\u202e \u0007' }), CHECKS),
      CHECKS,
    );
    expect(result).toEqual(aResult());
  });

  it('shortens a label', () => {
    expect(cleanLabel('x'.repeat(1000))).toHaveLength(60);
    expect(cleanLabel(' <b>Anna</b>\n ')).toBe('<b>Anna</b>');
  });

  it('reads an item that is called like a part of the language', () => {
    const checks = [withItems('constructor', 'b')];
    const answers = Object.fromEntries([['constructor', 2]]) as Answers;
    const result = aResult({ checks: { decisions: answers } });
    expect(decodeResult(encodeResult(result, checks), checks).result).toEqual(result);
    expect(encodeResult(aResult({ checks: {} }), [{ ...withItems('a'), dimension: 'constructor' }])).not.toMatch(/\.c/);
  });
});

describe('findResults', () => {
  const anna = aResult({ id: 'Anna1', label: 'Anna' });
  const ben = aResult({ id: 'Ben22', label: 'Ben' });

  function find(text: string) {
    return findResults(text, CHECKS).links.map(({ result }) => result?.id);
  }

  it('reads several results of one link', () => {
    expect(find(`https://a.example/results#${joinResults([anna, ben], CHECKS)}`)).toEqual(['Anna1', 'Ben22']);
  });

  it('reads links out of a conversation', () => {
    const [one, two] = [anna, ben].map((result) => encodeResult(result, CHECKS));
    expect(find(`Anna: here (https://a.example/x/results#${one}).\n> Ben: <a href="#${two}">mine</a>, 1.5 h`)).toEqual([
      'Anna1',
      'Ben22',
    ]);
  });

  it('reads a bare fragment, and one that a mail filter has wrapped', () => {
    const link = encodeResult(anna, CHECKS);
    expect(find(`\n${link}\n`)).toEqual(['Anna1']);
    expect(find(`https://filter.example/?url=https%3A%2F%2Fa.example%2Fresults%23${link}&data=1`)).toEqual(['Anna1']);
  });

  it('finds nothing in an ordinary text', () => {
    expect(find('See https://a.example/articles/why#2-what-to-do and version 1.2.3, at 10.30 #4')).toEqual([]);
  });

  it('counts a result that comes twice once', () => {
    const link = encodeResult(anna, CHECKS);
    const found = findResults(`#${link} #${link}`, CHECKS);
    expect(found).toMatchObject({ repeated: 1, links: [{ result: { id: 'Anna1' } }] });
  });

  it('opens five hundred results, and says how many it left', () => {
    const many = Array.from({ length: RESULT_LIMIT + 7 }, (_, index) => aResult({ id: toBase62(index, 5) }));
    const found = findResults(`#${joinResults(many, CHECKS)}`, CHECKS);
    expect(found.links).toHaveLength(RESULT_LIMIT);
    expect(found.left).toBe(7);
  });
});

it('writes numbers in letters and digits and reads them back', () => {
  fc.assert(
    fc.property(fc.nat(62 ** 3 - 1), (value) => {
      expect(fromBase62(toBase62(value, 3))).toBe(value);
    }),
  );
  expect(fromBase62('0-0')).toBeUndefined();
  expect(fromBase62('')).toBeUndefined();
});

it('gives like names different codes', () => {
  expect(new Set(['a', 'b', 'ab', 'ba', ''].map(getItemCode)).size).toBe(5);
});
