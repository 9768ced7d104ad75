import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRecords, parseVisits } from './parse-library';
import { anEntry, aNote, aQuotation, aVisit } from './test-factories';

function parseEntry(value: unknown) {
  return parseRecords([value], []).entries[0];
}

function parseNote(value: unknown) {
  return parseRecords([], [value]).notes[0];
}

it('reads what it wrote', () => {
  const entry = anEntry({ cell: 'trust/what', domain: 2, stop: { block: 1, of: 2 }, blocks: ['1x', '2y'] });
  expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  expect(parseNote(JSON.parse(JSON.stringify(aNote())))).toEqual(aNote());
  expect(parseVisits(JSON.stringify([aVisit()]))).toEqual([aVisit()]);
});

it('reads articles whose addresses are in any script', () => {
  const entry = anEntry({ slug: 'متى-نسقي-الأحواض', cell: 'الري/الطريقة' });
  expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  expect(parseVisits(JSON.stringify([aVisit({ slug: '为什么要开会' })]))).toHaveLength(1);
});

it.each([
  ['a slug that would leave the articles', { slug: '../admin' }],
  ['a slug that is an address', { slug: 'javascript:alert(1)' }],
  ['no slug', { slug: undefined }],
  ['a slug of another kind', { slug: 7 }],
  ['nothing to remember', { openedAt: undefined }],
  ['a time that is none', { openedAt: 'yesterday' }],
  ['a time that no calendar has', { openedAt: '2026-99-99T10:00:00Z' }],
])('takes no entry with %s', (_, fields) => {
  expect(parseEntry({ ...anEntry(), ...fields })).toBeUndefined();
});

it('leaves out the parts that make no sense', () => {
  const damaged = {
    ...anEntry(),
    title: 12,
    cell: '<b>',
    domain: -1,
    stop: { block: 9, of: 2 },
    blocks: [{}],
    extra: true,
  };
  expect(parseEntry(damaged)).toEqual(anEntry({ title: 'what-is-trust' }));
});

it.each([
  ['no id', { id: '' }],
  ['neither words nor a text', { quotation: undefined, text: '  ' }],
  ['a text without end', { quotation: undefined, text: 'x'.repeat(20_001) }],
  ['no time', { createdAt: null }],
])('takes no note with %s', (_, fields) => {
  expect(parseNote({ ...aNote(), ...fields })).toBeUndefined();
});

it('gives a quotation without a place the first one', () => {
  const { exact, prefix, suffix } = aQuotation();
  const note = parseNote({ ...aNote(), quotation: { exact, prefix, suffix } });
  expect(note?.quotation).toEqual({ exact, prefix, suffix, start: 0, end: exact.length });
});

it.each(['', '{', 'null', '{}', '[1, null, "x", {}]', '[{"slug":"a"}]'])('finds no visit in %s', (json) => {
  expect(parseVisits(json)).toEqual([]);
});

it('never throws, whatever it is given, and what it takes it takes again', () => {
  fc.assert(
    fc.property(fc.anything(), fc.json(), (value, json) => {
      for (const parse of [parseEntry, parseNote]) {
        const parsed = parse(value);
        if (parsed) expect(parse(parsed)).toEqual(parsed);
      }
      expect(parseVisits(json)).toBeInstanceOf(Array);
    }),
  );
});
