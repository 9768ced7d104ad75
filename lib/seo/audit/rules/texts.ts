import { DESCRIPTION_ADVICE, TITLE_ELEMENT_ADVICE } from '@/lib/seo/lengths';
import { createDistinctRule, createPageRule } from '../create-rule';
import { listMeta } from '../page-metadata';
import { listEveryPage } from '../page-kinds';
import type { Rule } from '../model';

/** Titles, descriptions and headings: what results show, and what the page itself shows. */
export const textRules: readonly Rule[] = [
  createPageRule({
    id: 'title-count',
    holds: 'Every page has exactly one title.',
    about: listEveryPage,
    check: ({ titles }) => (titles.length === 1 ? undefined : `It has ${titles.length} titles.`),
  }),
  createPageRule({
    id: 'title-empty',
    holds: 'A title has words.',
    about: listEveryPage,
    check: ({ titles: [title] }) =>
      title === undefined || /[\p{L}\p{N}]/u.test(title) ? undefined : `Its title is "${title}".`,
  }),
  createPageRule({
    id: 'title-long',
    severity: 'warning',
    holds: `A title has at most ${TITLE_ELEMENT_ADVICE} characters.`,
    check: ({ titles: [title = ''] }) =>
      title.length > TITLE_ELEMENT_ADVICE ? `Its title has ${title.length} characters.` : undefined,
  }),
  createDistinctRule({
    id: 'title-duplicate',
    holds: 'No two pages have the same title.',
    valueOf: ({ titles: [title] }) => title,
  }),
  createPageRule({
    id: 'description-count',
    holds: 'Every page has exactly one description.',
    check: (page) => {
      const { length } = listMeta(page, 'description');
      return length === 1 ? undefined : `It has ${length} descriptions.`;
    },
  }),
  createPageRule({
    id: 'description-empty',
    holds: 'A description has words.',
    check: (page) => (listMeta(page, 'description')[0]?.trim() === '' ? 'Its description is empty.' : undefined),
  }),
  createPageRule({
    id: 'description-long',
    severity: 'warning',
    holds: `A description has at most ${DESCRIPTION_ADVICE} characters.`,
    check: (page) => {
      const [{ length } = ''] = listMeta(page, 'description');
      return length > DESCRIPTION_ADVICE ? `Its description has ${length} characters.` : undefined;
    },
  }),
  createDistinctRule({
    id: 'description-duplicate',
    holds: 'No two pages have the same description.',
    valueOf: (page) => listMeta(page, 'description')[0],
  }),
  createPageRule({
    id: 'heading-count',
    holds: 'Every page has exactly one first-level heading, and it has words.',
    about: listEveryPage,
    check: ({ headings }) =>
      headings.length === 1 && headings[0] !== '' ? undefined : `It has ${headings.filter(Boolean).length}.`,
  }),
  createPageRule({
    id: 'text-missing',
    holds: 'The text stands in the HTML, before any script has run.',
    check: ({ text, headings: [heading = ''] }) =>
      text.length > heading.length ? undefined : 'Its main element holds nothing but the heading.',
  }),
];
