import { facts } from '#site-facts';
import { define } from './define';
import { createPlural } from './plural';

/**
 * The words of the pages in English. Every other language is a file beside this one with the same names
 * (docs/how-to/add-a-language.md).
 */
export const language = 'en' as string;

const plural = /* @__PURE__ */ createPlural(language);

/** What an article is called: a question, or where the site has no map of questions a page. */
const noun = /* @__PURE__ */ define(() =>
  facts.entries === 'pages'
    ? { isPages: true, entry: 'page', entries: 'pages', Entries: 'Pages' }
    : { isPages: false, entry: 'question', entries: 'questions', Entries: 'Questions' },
);

/** What lists and articles have in common. */
export const counts = /* @__PURE__ */ define(() => ({
  entries: (count: number) => plural(count, { one: `# ${noun.entry}`, other: `# ${noun.entries}` }),
  tags: (count: number) => plural(count, { one: '# tag', other: '# tags' }),
  results: (count: number) => plural(count, { one: '# result', other: '# results' }),
  statements: (count: number) => plural(count, { one: '# statement', other: '# statements' }),
  minutes: (count: number) => `${count}\u00a0min`,
  more: (count: number) => `${count} more`,
}));

/** The names of pages, in menus, headings and breadcrumbs. */
export const pages = /* @__PURE__ */ define(() => ({
  home: 'Home',
  topics: 'Topics',
  entries: noun.Entries,
  allEntries: `All ${noun.entries}`,
  index: `${noun.Entries} A to Z`,
  checks: 'Check your team',
  saved: 'Saved',
  search: 'Search',
  readingPack: 'Make a reading pack',
  templates: 'Templates',
  glossary: 'Glossary',
  tags: 'Tags',
  feeds: 'Follow by RSS',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  notFound: 'Page not found',
}));

/** The top and the foot of every page. */
export const frame = /* @__PURE__ */ define(() => ({
  skip: 'Skip to the content',
  mainMenu: 'Main',
  menu: 'Menu',
  look: 'Theme and text size',
  theme: 'Theme',
  textSize: 'Text size',
  choices: {
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    standard: 'Standard',
    small: 'Small',
    large: 'Large',
    largest: 'Largest',
  },
  pack: 'Pack',
  writeToUs: 'Write to us',
  breadcrumb: 'Breadcrumb',
  offline: 'You are offline. Pages that are kept on this device open as usual.',
  seeWhich: 'See which',
  /** Links to what a reader knows already, for those who do not see the marks. */
  opened: 'opened',
  finished: 'read',
}));

/** The sheet of keyboard shortcuts. */
export const shortcuts = /* @__PURE__ */ define(() => ({
  title: 'Keyboard shortcuts',
  isOn: 'Single keys do this',
  close: 'Close',
  keys: {
    '?': 'show these shortcuts',
    '/': 'search',
    n: `the next ${noun.entry} of the topic`,
    p: `the previous ${noun.entry}`,
    h: 'home',
    a: `all ${noun.entries}`,
    d: 'topics',
    c: 'check your team',
    t: 'tags',
    s: 'saved',
  },
}));

/** The front page. */
export const home = /* @__PURE__ */ define(() => ({
  summary: (count: number, topics: number) => {
    const what = noun.isPages
      ? counts.entries(count)
      : plural(count, { one: '# short answer', other: '# short answers' });
    return `${what}${topics > 1 ? ` on ${topics} topics` : ''}. No account, no tracking.`;
  },
  examples: 'For example',
  symptoms: 'Does this sound familiar?',
  start: 'Start here',
  latest: 'New and newly reviewed',
  check: 'Five minutes with your team',
  checkSummary: (statements: number, topic: string) =>
    `${statements} statements about ${topic}. Everyone answers alone; the result shows where you differ and what to read first.`,
  allChecks: 'All self-checks',
  everything: 'Everything, by topic',
  about: 'About',
}));

/** Lists of articles, and the pages that lead through them. */
export const lists = /* @__PURE__ */ define(() => ({
  label: noun.Entries,
  views: `Views of all ${noun.entries}`,
  byTopic: 'By topic',
  byTag: 'By tag',
  byFilter: 'Filter',
  byLetter: 'A to Z',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  pages: 'Pages',
  pageNumber: 'Page',
  allTags: (count: number) => `All ${count} tags`,
  letters: 'Letters',
  topicsSummary: `Where to look: every topic with its ${noun.entries}.`,
  about: (name: string) => `About ${name}`,
  kinds: 'Kinds of question',
  readingOrder: 'A good order to read them in',
  nearby: 'Nearby',
  oftenBeside: 'Often beside it',
  alsoCalled: (names: string) => `Also called: ${names}`,
  tagsSummary: `All tags, A to Z, with what they mean and how many ${noun.entries} have them.`,
  findTag: 'Find a tag',
  noTag: 'No tag has these words.',
  more: 'More',
  whatElse: 'What else?',
  others: 'Others',
  otherTopics: 'Other topics',
  indexSummary: (count: string, phrasings: number) =>
    `${count}${noun.isPages ? '' : `, put in ${phrasings} ways`}. Look for a word with your browser’s own find: Ctrl and F, or ⌘ and F, or “Find in page” in the menu of a phone.`,
  byFirstWord: 'By the first important word',
  map: 'Map of questions',
  dimension: 'Topic',
  nothingYet: `No ${noun.entries} yet`,
}));

/** The filters of the list of all articles. */
export const filters = /* @__PURE__ */ define(() => ({
  form: `Filter the ${noun.entries}`,
  title: 'Filters',
  containing: 'Containing',
  category: 'Kind of question',
  dimension: 'Topic',
  difficulty: 'Difficulty',
  time: 'Reading time',
  upTo: (minutes: number | string) => `Up to ${minutes} minutes`,
  any: 'Any',
  tags: 'Tags (match all)',
  moreTags: (count: number) => `${count} more tags`,
  sort: 'Sort by',
  sorts: { map: 'Reading order', title: 'Title', short: 'Shortest first', easy: 'Easiest first' },
  show: (what: string | undefined) => `Show ${what ?? noun.entries}`,
  clear: 'Clear',
  clearAll: 'Clear all',
  chosen: 'Chosen filters',
  remove: 'Remove filter',
  count: (left: number, all: string) => `${left} of ${all}`,
  loading: 'Loading results …',
  failed: `Filters could not be loaded, because you are offline or the site has just been updated. All ${noun.entries} are listed here as they are.`,
  none: 'No matches.',
  relax: (parts: readonly string[], count: number) =>
    `Remove ${parts.map((part) => `“${part}”`).join(' and ')} to see ${count}`,
}));

/** How hard an article is. */
export const difficulties = /* @__PURE__ */ define(() => ({
  foundational: 'Foundational',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
}));

/** An article's page. */
export const article = /* @__PURE__ */ define(() => ({
  aside: 'About this page',
  contents: 'Contents',
  shortAnswer: noun.isPages ? 'In short' : 'Short answer',
  read: (minutes: string) => `${minutes} read`,
  reviewed: 'Reviewed',
  reviewDue: (day: string) =>
    `This ${noun.isPages ? 'page' : 'answer'} was due for a review by ${day}, and has not had one yet. Weigh it accordingly.`,
  share: 'Share',
  linkCopied: 'Link copied',
  notShared: 'Not shared: copy the address instead',
  save: 'Save',
  saved: 'Saved',
  markAsRead: 'Mark as read',
  isRead: 'Read',
  addToPack: (count: number) => (count > 1 ? `Add these ${count} to pack` : 'Add to pack'),
  inPack: 'In your pack',
  check: 'Check your team',
  checkFacts: (statements: string) => `A self-check: ${statements}, five minutes`,
  next: 'Next',
  sources: 'Sources',
  about: noun.isPages ? 'About this page' : 'About this answer',
  published: 'First published',
  updated: 'Last changed',
  lastReviewed: 'Last reviewed',
  nextReview: 'Next review',
  writtenBy: 'Written by',
  reviewedBy: 'Reviewed by',
  siteLicense: 'The text may be used under',
  license: 'Licence of this text:',
  nextEntry: `Next ${noun.entry}`,
  related: noun.isPages ? 'Related pages' : 'Related questions',
  seeAlso: 'See also',
  more: 'Topic, tags, copy and cite',
  previous: 'Previous',
  nextInTopic: 'Next in topic',
  topic: 'Topic',
  relatedTopics: 'Related topics',
  tags: 'Tags',
  copyAndCite: 'Copy and cite',
  copyMarkdown: 'Copy as Markdown',
  cite: noun.isPages ? 'Cite this page' : 'Cite this answer',
  copyForm: (form: string) => `Copy ${form}`,
  plain: 'Plain',
  copied: 'Copied',
  notCopied: 'Not copied',
  inTopic: (topic: string) => `${noun.Entries} about ${topic}`,
  allInTopic: (count: string) => `All ${count}`,
  sameKind: 'The same kind of question about',
  templates: 'Templates',
}));

/** What stands in the text of an article beside the words of its author. */
export const text = /* @__PURE__ */ define(() => ({
  callouts: { note: 'Note', tip: 'Tip', example: 'Example', important: 'Important', warning: 'Careful' },
  copy: 'Copy',
  copied: 'Copied',
  done: 'Done',
  toDo: 'To do',
  code: (number: number) => `Code ${number}`,
  table: (number: number) => `Table ${number}`,
  note: (number: string) => `Note ${number}`,
  backFromNote: (number: string) => `Back to the text of note ${number}`,
}));

/** Why one article is related to another. */
export const reasons = /* @__PURE__ */ define(() => ({
  mutual: 'linked both ways',
  named: 'chosen by the author',
  links: noun.isPages ? 'linked from this page' : 'linked from this answer',
  linkedFrom: noun.isPages ? 'refers to this page' : 'refers to this answer',
  dimension: (name: string) => `also about ${name}`,
  tags: (names: string) => `shares ${names}`,
  words: (words: string) => `both speak of ${words}`,
}));

/** What readers may say of a page. */
export const feedback = /* @__PURE__ */ define(() => ({
  label: 'Feedback',
  report: 'Report a mistake',
  ask: 'Ask a question',
  edit: 'Edit this page, or fork it and propose a change',
  helpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No, or report a mistake',
  reasons: ['It does not answer my question', 'It is hard to follow', 'Something is wrong'],
  which: 'Which sentence, and what is wrong with it?',
  send: 'Send',
}));

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

/** What a reader keeps, on the front page and beside an article. */
export const library = /* @__PURE__ */ define(() => ({
  title: 'Your library',
  continue: 'Continue reading',
  continueThere: 'Continue there',
  stoppedAt: (words: string) => `You stopped at “${words}”`,
  close: 'Close',
  changed: (count: number) =>
    `${plural(count, { one: 'A passage has', other: '# passages have' })} changed since you last read this.`,
  showChanged: 'Show what is new',
  notes: 'Your notes',
  notesHelp: 'Select any words above to mark them or to write beside them. Notes stay on this device.',
  noteOnAll: `Add a note on the whole ${noun.isPages ? 'page' : 'answer'}`,
  onAll: `on the whole ${noun.isPages ? 'page' : 'answer'}`,
  noteOnAnswer: `A note on this ${noun.isPages ? 'page' : 'answer'}`,
  noteOnHighlight: 'A note on this highlight',
  yourNote: 'Your note',
  saveNote: 'Save note',
  cancel: 'Cancel',
  showInText: 'Show in the text',
  editNote: 'Edit the note',
  edit: 'Edit',
  addNote: 'Add note',
  deleteNote: 'Delete the note',
  delete: 'Delete',
  edited: 'The text was edited since; these words were found again in their new form.',
  gone: 'These words are no longer in the text. Your note is kept.',
  highlight: 'Highlight',
  copyLink: 'Copy link to highlight',
  report: 'Report a mistake',
  linkCopied: 'Link copied',
  notShared: 'Not shared: copy the address instead',
}));

/** What scripts add to any page: each by itself, because they weigh on every page. */
export const keepsNothing = 'This browser keeps nothing for this site (a private window?).' as string;
export const notLoaded = 'This could not be loaded.' as string;
export const reload = 'Reload the page' as string;

/** The page for addresses that lead nowhere. */
export const notFound = /* @__PURE__ */ define(() => ({
  title: 'Not found',
  text: 'There is no page at this address. It may have moved, or the link may have a mistake.',
  home: 'Go to the front page',
  or: 'or see',
}));

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
