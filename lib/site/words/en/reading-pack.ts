import { define } from '../define';
import { counts, noun, plural } from './base';

/** The page on which a reading pack is made, as it is before a script runs. */
export const packPage = /* @__PURE__ */ define(() => ({
  title: 'Reading pack',
  lead: noun.isPages
    ? 'Pick pages, put them in order, and take them as one document: a cover, contents, what each says in short, the full texts, and their sources.'
    : 'Pick questions, put them in order, and take them as one document: a cover, contents, the short answers on a page of their own, the full answers, and their sources.',
  noScripts: `A reading pack needs JavaScript, which is switched off in this browser. Every ${noun.isPages ? 'page' : 'article'} prints well on its own.`,
}));

/** Making a reading pack. */
export const packMaker = /* @__PURE__ */ define(() => ({
  loading: `Fetching the list of ${noun.isPages ? 'pages' : 'articles'} …`,
  failed: `The list of ${noun.isPages ? 'pages' : 'articles'} could not be fetched. Reload the page when there is a connection.`,
  pick: '1. Pick',
  saved: 'What I saved for later',
  read: 'What I have read',
  noted: 'What I highlighted or noted',
  dimension: noun.isPages ? 'A whole topic' : 'A whole dimension',
  entry: `One ${noun.entry}`,
  add: 'Add',
  addFrom: (label: string) => `Add: ${label}`,
  order: '2. Put in order',
  nothing: 'Nothing is picked yet.',
  up: 'Up',
  moveUp: (title: string) => `Move up: ${title}`,
  down: 'Down',
  moveDown: (title: string) => `Move down: ${title}`,
  remove: 'Remove',
  removeEntry: (title: string) => `Remove: ${title}`,
  removeAll: 'Remove all',
  take: '3. Take it',
  title: 'Title of the reading pack',
  print: 'Print, or save as PDF',
  saveBook: 'Save as an e-book (EPUB)',
  making: 'Making the book …',
  made: 'The book is among your downloads.',
  notMade: 'The book could not be made. Try again when there is a connection.',
  fetching: (done: number, all: number) => `Fetching ${noun.isPages ? 'pages' : 'articles'}: ${done} of ${all} …`,
  most: (count: number) => `A reading pack holds ${count} ${noun.isPages ? 'pages' : 'articles'} at most.`,
  leftOut: (count: number) =>
    plural(count, {
      one: '# could not be fetched and is left out.',
      other: '# could not be fetched and are left out.',
    }),
}));

/** The reading pack itself, printed or as a book. */
export const packText = /* @__PURE__ */ define(() => ({
  title: (site: string) => `${noun.isPages ? 'Pages' : 'Questions and answers'} from ${site}`,
  facts: (count: number, day: string) => [counts.entries(count), day].join(' · '),
  madeOn: (count: number, day: string) => `${counts.entries(count)}. Made on ${day}.`,
  license: 'The texts may be used under {license}.',
  contentsOf: 'Contents of the reading pack',
  contents: 'Contents',
  summary: 'In short',
  sources: 'Sources',
  links: 'Links',
  accessibility: 'Text with headings and a table of contents; drawings are described in words.',
}));
