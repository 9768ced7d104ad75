import { define } from '../define';
import { noun } from './base';

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

/** The page for addresses that lead nowhere. */
export const notFound = /* @__PURE__ */ define(() => ({
  title: 'Not found',
  text: 'There is no page at this address. It may have moved, or the link may have a mistake.',
  home: 'Go to the front page',
  or: 'or see',
}));

/** What scripts add to any page: each by itself, because they weigh on every page. */
export const keepsNothing = 'This browser keeps nothing for this site (a private window?).' as string;
export const notLoaded = 'This could not be loaded.' as string;
export const reload = 'Reload the page' as string;
