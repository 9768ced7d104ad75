import { define } from '../define';
import { noun } from './base';

/** What pages say of themselves to search engines. */
export const descriptions = /* @__PURE__ */ define(() => ({
  allEntries: (count: number) =>
    noun.isPages
      ? `All ${count} pages, in reading order, with filters by topic, tag and length.`
      : `All ${count} questions, each with a short answer, in the order of the map: by dimension, and within it in the order to read them.`,
  allEntriesPage: (page: number, count: number) =>
    noun.isPages
      ? `Page ${page} of the list of all ${count} pages, in reading order.`
      : `Page ${page} of all ${count} questions in the order of the map, each with a short answer.`,
  titleOfPage: (title: string, page: number) => `${title}, page ${page}`,
  topics: (count: number) =>
    noun.isPages
      ? `Everything by topic: ${count} topics, with every page in each.`
      : `All questions by topic: the ${count} dimensions of how an organization works, grouped by domain, with what each covers and every question it answers.`,
  tags: (count: number) =>
    `The ${count} tags that the ${noun.entries} carry, in alphabetical order, with what each means and how many ${noun.entries} have it.`,
  search: noun.isPages
    ? 'Search all pages in your own words.'
    : 'Search the questions in your own words: name the thing, or describe the trouble.',
  index: (count: number) =>
    noun.isPages
      ? `All ${count} pages by letter and by topic, on a page made to be searched.`
      : `All ${count} questions and the other ways in which people put them, by letter and by dimension, on a page made to be searched.`,
  dimension: (name: string, titles: string) =>
    noun.isPages ? `Pages about ${name}: ${titles}` : `Questions about ${name}, with short answers: ${titles}`,
  dimensionPage: (page: number, name: string) =>
    noun.isPages
      ? `Page ${page} of the list of pages about ${name}.`
      : `Page ${page} of the questions about ${name}, by kind of question, each with a short answer.`,
  letter: (letter: string) =>
    noun.isPages
      ? `All pages whose first important word begins with ${letter}.`
      : `All questions, and the other ways in which people put them, whose first telling word is under ${letter}.`,
}));
