import { define } from '../define';
import { noun } from './base';

/** Search: the field in the header, its page, and what both answer. */
export const search = /* @__PURE__ */ define(() => ({
  label: `Search the ${noun.entries}`,
  placeholder: noun.isPages ? 'Search' : 'Search, or describe your problem',
  help: noun.isPages
    ? 'Search. Use “quotes” for an exact phrase, and -word to leave a word out.'
    : 'Search, or describe your problem. Use “quotes” for an exact phrase, and -word to leave a word out.',
  submit: 'Search',
  results: 'Results',
  options: 'Searches, pages and actions',
  recent: 'Recent searches, kept on this device only',
  forget: 'Remove from history',
  showingFor: 'Showing results for',
  none: 'No results.',
  notAnswered: `No ${noun.isPages ? 'page' : 'article'} answers this yet.`,
  nearest: 'These come nearest.',
  first: 'First:',
  vague: 'Add a word that says what it is about.',
  offline: 'You are offline, and search has not been loaded yet. It continues by itself when you are back online.',
  broken: `Search could not be loaded. The list of all ${noun.entries} works without it.`,
  allResults: (query: string) => `All results for “${query}”`,
  page: 'page',
  action: 'action',
  ask: 'Ask this question',
  indexOfAll: `Index of all ${noun.entries}`,
  lookThrough: `Or look through the index of all ${noun.entries}.`,
  maybe: 'You may be looking for',
  reading: 'Reading the words of the address …',
  nothingNear: `No ${noun.entry} has the words of this address.`,
  mention: (words: string) => `These mention ${words}.`,
  similar: 'These are about something similar.',
  noPhrase: (phrases: string) =>
    `No ${noun.isPages ? 'page' : 'article'} has the phrase ${phrases}. These have its words.`,
  or: 'or',
  notIt: 'Not what you were looking for?',
  showMore: 'Show more',
  loading: 'Loading results …',
  browse: 'Browse instead',
  checkFacts: (topic: string) => `${topic}, a self-check in five minutes`,
  templates: 'Templates',
  templatesAndPages: 'Templates and pages',
  noScripts: `Searching needs scripts, and they are off. Here are all ${noun.entries}: your browser’s own find (Ctrl and F, or ⌘ and F, or “Find in page”) searches them.`,
  byFirstLetters: 'By their first letters',
  random: `A random ${noun.entry}`,
  print: 'Print this page',
}));
