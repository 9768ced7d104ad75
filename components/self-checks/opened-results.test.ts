import { expect, it } from 'vitest';
import { decodeResult, encodeResult } from '@/lib/self-checks/result-link';
import { aSelfCheck, aResult, anItem } from '@/lib/self-checks/test-factories';
import { describeRemark } from './opened-results';

const CHECK = aSelfCheck();
const LINK = encodeResult(aResult({ label: 'Anna' }), [CHECK]);

function remark(link: string, checks = [CHECK]): string[] {
  return decodeResult(link, checks).remarks.map((entry) => describeRemark(entry, () => 'Decisions'));
}

it('has nothing to say of a link as it was written', () => {
  expect(remark(LINK)).toEqual([]);
});

it.each([
  ['of another version', LINK.replace(/^1/, '7'), /another version of this page \(7\).*Ask for a new link/],
  ['that was cut', LINK.slice(0, -9), /Its end is missing.*What was there is shown/],
  ['that was edited', LINK.replace('Anna', 'Anne'), /changed after it was made.*do not rely on it/],
])('says of a link %s what is odd and what was done', (_, link, expected) => {
  expect(remark(link)).toEqual([expect.stringMatching(expected)]);
});

it('counts answers to items that are gone, and items that are new', () => {
  const now = aSelfCheck({ items: [...CHECK.items.slice(1), anItem({ id: 'g' })] });
  expect(remark(LINK, [now])).toEqual([
    'Decisions: 1 answer to statements that are no longer asked; left out.',
    'Decisions: 1 statement was added since; not answered.',
  ]);
});

it('says that a check is gone and nothing left', () => {
  expect(remark(LINK, [aSelfCheck({ dimension: 'trust' })])).toEqual([
    'It holds answers to 1 check that is not here; they are left out.',
    'It holds no answers to anything that is asked here.',
  ]);
});
