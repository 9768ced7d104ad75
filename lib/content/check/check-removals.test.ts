import { expect, it } from 'vitest';
import { refusePublication } from './check-removals';

const published = (count: number, contentDir = 'content') => ({
  contentDir,
  articles: Array.from({ length: count }, (_, index) => `article-${index}`),
});

it('publishes the first time, the same again, more, and up to a tenth less', () => {
  expect(refusePublication(published(1), undefined)).toBeUndefined();
  expect(refusePublication(published(20), published(20))).toBeUndefined();
  expect(refusePublication(published(30), published(20))).toBeUndefined();
  expect(refusePublication(published(18), published(20))).toBeUndefined();
});

it('refuses to publish nothing, and names the folder', () => {
  expect(refusePublication(published(0, '../elsewhere'), undefined)).toContain('../elsewhere');
  expect(refusePublication(published(0), undefined, { heldBack: 2 })).toContain('held back');
});

it('refuses to lose more than a tenth, and says what is missing and what to do', () => {
  const message = refusePublication(published(17), published(20));
  expect(message).toContain('3 of the 20');
  expect(message).toContain('article-17, article-18, article-19');
  expect(message).toContain('--allow-removals');
});

it('does not call an article lost that redirects to another', () => {
  expect(refusePublication(published(17), published(20), { leads: (slug) => slug === 'article-18' })).toBeUndefined();
});

it('takes another folder for another site', () => {
  expect(refusePublication(published(1, 'elsewhere'), published(20))).toBeUndefined();
});
