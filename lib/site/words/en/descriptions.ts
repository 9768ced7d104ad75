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
      : `All questions by topic: the ${count} dimensions, grouped by domain, with what each covers and every question it answers.`,
  tags: (count: number) =>
    `The ${count} tags that the ${noun.entries} carry, in alphabetical order, with what each means and how many ${noun.entries} have it.`,
  search: noun.isPages
    ? 'Search all pages in your own words.'
    : 'Search the questions in your own words, or describe your problem.',
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
      : `All questions, and the other ways in which people put them, whose first important word begins with ${letter}.`,
  glossary: (count: number) =>
    `What ${count} words mean here, in one sentence each, with their other names and the ${noun.entries} that use them.`,
  saved:
    'What you have read, saved, highlighted and noted, kept on this device and nowhere else: continue, take it with you, or delete it.',
  readingPack: `Pick ${noun.entries}, put them in order, and take them with you as one document to print or as an e-book, made in your browser.`,
  offlineTitle: 'You are offline',
  offline: 'There is no connection, and the page that was asked for is not kept on this device. These are.',
  feeds: `RSS and JSON feeds of the whole site, of each ${noun.isPages ? 'topic' : 'dimension'} and of each tag, and what programs may read here: Markdown, data and a sitemap.`,
  accessibility:
    'What is promised to every reader beyond WCAG 2.2 AA, how each promise is tested before a version is published, and what is known to fall short.',
  privacy:
    'No cookies, no trackers, no accounts, nothing from other hosts. What is kept on your own device, and how to delete it.',
  cardLabel: noun.isPages ? 'Page' : 'Question',
  cardOfEntry: (title: string) =>
    noun.isPages
      ? `The title “${title}”.`
      : `The question “${title}” next to the map of questions, its cell filled in.`,
  cardOfTopic: (name: string) =>
    noun.isPages ? `The title “${name}”.` : `${name}, next to the map of questions with its row filled in.`,
  cardOfSite: (name: string) => (noun.isPages ? `The title “${name}”.` : `${name}, next to the map of questions.`),
  selfCheckTitle: (topic: string) => `${topic}: a self-check`,
  selfCheck: (statements: number, intro: string) =>
    `A self-check in five minutes and ${statements} statements. ${intro}`,
  selfChecks: (count: number) =>
    `${count} self-checks of five minutes each, for one person or a team: how often what works can be seen where you are, and what to read first.`,
  results:
    'Open the result of a self-check, or compare the results of a whole team and see where people differ. Nothing is sent anywhere.',
  templateTitle: (title: string) => `${title}: a template`,
  template: (summary: string) => `${summary} With a filled-in example, to print or copy.`,
  templates: (count: number) =>
    `${count} templates of one page each, with a filled-in example and a blank to print, copy or open in a spreadsheet.`,
}));
