import { define } from '../define';
import { noun } from './base';

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

/** What the text of an article shows besides the words of its author. */
export const text = /* @__PURE__ */ define(() => ({
  callouts: { note: 'Note', tip: 'Tip', example: 'Example', important: 'Important', warning: 'Careful' },
  keyTakeaway: 'Key takeaway',
  figure: 'Figure',
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
  join: (reasons: readonly string[]) => reasons.join('; '),
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
