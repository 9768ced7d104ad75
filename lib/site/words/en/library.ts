import { define } from '../define';
import { noun, plural } from './base';

/** What a reader keeps, on the front page and next to an article. */
export const library = /* @__PURE__ */ define(() => ({
  title: 'Your library',
  continue: 'Continue reading',
  continueThere: 'Continue there',
  stoppedAt: (words: string) => `You stopped at “${words}”`,
  close: 'Close',
  quoted: (words: string) => `“${words}”`,
  changed: (count: number) =>
    `${plural(count, { one: 'A passage has', other: '# passages have' })} changed since you last read this.`,
  showChanged: 'Show what is new',
  notes: 'Your notes',
  notesHelp: 'Select any words above to highlight them or to add a note. Notes stay on this device.',
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

/** What a device refuses to do for the library. */
export const libraryFaults = /* @__PURE__ */ define(() => ({
  blocked:
    'This browser keeps nothing for this site, as in a private window. What you save or note stays until you close or reload the page.',
  unreadable:
    'Your library on this device cannot be read: it is damaged, or was written by a newer version of this site. It is left as it is; what you do now lasts until you close or reload the page.',
  full: 'There is no room left on this device for this site. The last change was not kept.',
  failed: 'The last change was not kept: the browser could not save it.',
}));

/** What is in the library, on its page. */
export const libraryContents = /* @__PURE__ */ define(() => ({
  damaged: (count: number) =>
    plural(count, {
      one: '# record could not be read and is left out here.',
      other: '# records could not be read and are left out here.',
    }),
  empty: noun.isPages
    ? 'There is nothing here yet. Open {entry}, and it will wait here once you have read some of it; press “Save” under it, and it will stay.'
    : 'There is nothing here yet. Open {entry}, and it will be marked on the map; press “Save” under it, and it will wait here.',
  anEntry: `a ${noun.entry}`,
  continue: 'Continue',
  share: (percent: number) => `${percent}% read`,
  saved: 'Saved',
  read: 'Read',
  highlights: 'Highlights and notes',
  deleteNoteOn: (words: string) => `Delete the note: ${words}`,
  isGone: 'This article is no longer published.',
  remove: 'Remove',
  forget: 'Remove from history',
  removeEntry: (title: string) => `Remove: ${title}`,
  forgetEntry: (title: string) => `Remove from history: ${title}`,
  takeSome: 'Take some of it with you: {pack}, to print or to read as an e-book.',
  makePack: 'make a reading pack',
}));

/** The reader's data: taken along, switched off, deleted. */
export const libraryFile = /* @__PURE__ */ define(() => ({
  title: 'Your data',
  export: 'Export as a file',
  fileName: (site: string, day: string) => `${site}, library ${day}`,
  import: 'Import a file',
  file: 'A file with a library',
  remember: 'Remember what I open and read',
  deleteAll: 'Delete all my data',
  confirm:
    'Delete everything in your library: what you read, saved, highlighted and noted, and all pages saved for offline?',
  deleted: 'Everything was deleted.',
  refused: 'The browser refused; try again.',
  notSaved: 'The browser could not save it. Nothing was changed.',
  added: (articles: number, notes: number) =>
    `Added ${plural(articles, { one: '# article', other: '# articles' })} and ${plural(notes, { one: '# note', other: '# notes' })} to what is here.`,
  skipped: (count: number) => `Left out as unreadable: ${plural(count, { one: '# record', other: '# records' })}.`,
  faults: {
    truncated: 'This file is incomplete: it was probably cut off on the way. Nothing was changed.',
    'not-a-library': 'This file does not hold a library from this site. Nothing was changed.',
    'later-version':
      'This file was written by a newer version of this site. Reload the page and try again. Nothing was changed.',
    'too-large': 'This file is too large. Nothing was changed.',
    unreadable: 'The browser could not read this file. Nothing was changed.',
  },
}));

/** Reading without a connection. */
export const offline = /* @__PURE__ */ define(() => ({
  title: 'Without a connection',
  help: `Pages you have read are kept on this device and open on a plane. Everything can be: all ${noun.entries}, the lists, and search.`,
  progress: (done: number, total: number) => `${done} of ${total} files`,
  download: 'Download everything for offline',
  continue: 'Continue the download',
  megabytes: (size: string) => `${size} MB`,
  hasAll: (files: number) => `Everything is available offline: ${files} files. It stays up to date by itself.`,
  delete: 'Delete offline pages',
  nothingKept: `No ${noun.isPages ? 'page' : 'article'} is saved on this device yet.`,
  kept: 'On this device',
  faults: {
    unsupported:
      'This browser cannot keep pages for this site: it may be a private window, or the address is not a secure one.',
    full: 'There is no room left on this device. What was kept before still opens; make room and try again.',
    interrupted:
      'The connection broke. What has arrived is kept, and the rest follows as soon as there is a connection.',
    failed: 'The browser could not save the pages. Try again, or reload this page first.',
  },
}));

/** The pages of the library and of a connection that is missing, as they are without scripts. */
export const libraryPages = /* @__PURE__ */ define(() => ({
  lead: 'What you have opened, saved, highlighted and noted. It is on this device and nowhere else; there is no account.',
  noScripts: noun.isPages
    ? 'Your library needs JavaScript, which is switched off in this browser. Everything else here works without it: every page, and the lists that lead to them.'
    : 'Your library needs JavaScript, which is switched off in this browser. Everything else here works without it: every question, its answer, and the lists that lead to them.',
  map: 'What you have read',
  mapHelp: 'Half a bar under a cell means opened, a whole one read.',
  kept: 'What is kept, and where',
  keptThings: [
    `Which ${noun.isPages ? 'pages' : 'articles'} you opened and read, when, and how far you got; what you saved; your highlights and notes. With them a few letters for each paragraph you saw, by which to tell later whether it has changed.`,
    'Your choice of theme, and what you searched for last.',
    'Pages you have read, so that they open without a connection; all of them, where you ask for it.',
  ],
  keptWhere: (site: string) =>
    `All of it is in this browser, on this device. Nothing is sent to ${site} or to anybody else: the site has no server that could take it, sets no cookies, and has no analytics. Another browser, or a private window, knows nothing of it. If you clear this site’s data in your browser, it is gone; some browsers do that by themselves after weeks without a visit. The file above keeps it for longer.`,
  keptShared:
    'Whoever uses this browser can read it. On a device that you share, use a private window, turn off the remembering above, or delete all your data when you leave.',
  offline: 'You are offline, and this page is not saved',
  offlineLead: 'The page you asked for has not been read here before. It opens when there is a connection again.',
  offlineHelp: 'To have all of it with you next time, download everything for offline: the switch is on {library}.',
  yourLibrary: 'your library',
}));
