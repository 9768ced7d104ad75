import { define } from '../define';
import { noun, plural } from './base';

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
