import { expect, test } from 'vitest';
import { findMissingReview } from './four-eyes';

const options = { author: 'Kim Lee', people: { kim: { name: 'Kim Lee' }, jo: { name: 'Jo' } }, today: '2026-03-31' };

test.each([
  ['reviewed_by: jo', true],
  ['reviewed_by: [kim, jo]', true],
  ['reviewer: Somebody Else', true],
  ['status: draft', true],
  ['title: Why?', false],
  ['reviewed_by: kim', false],
  ['reviewed_by: kim lee', false],
  ['reviewed_by: []', false],
])('%j may be published by Kim: %s', (yaml, expected) => {
  expect(findMissingReview(`---\n${yaml}\n---\nText`, options) === undefined).toBe(expected);
});
