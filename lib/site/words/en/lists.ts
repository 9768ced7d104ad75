import { define } from '../define';
import { counts, noun, plural } from './base';

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
  relatedTags: 'Related tags',
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
