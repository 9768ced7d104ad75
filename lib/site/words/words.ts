import { facts } from '#site-facts';
import * as ar from './ar';
import * as en from './en';

/** What every language has. */
export type Words = typeof en;

/** The languages that the pages speak; one of these is in what a browser gets (lib/export/bundle/bundle-script.ts). */
const LANGUAGES: Readonly<Record<string, Words>> = { ar, en };

const [base = ''] = facts.language.toLowerCase().split('-');

/** The file with the words of the site's language, or with those that stand in for them. */
export const wordsFile = base in LANGUAGES ? base : 'en';

/** The words of the pages, in the language of the site or else in English, in groups by where they stand. */
export const {
  language,
  counts,
  pages,
  frame,
  shortcuts,
  home,
  lists,
  filters,
  difficulties,
  article,
  text,
  reasons,
  feedback,
  search,
  library,
  keepsNothing,
  notLoaded,
  reload,
  notFound,
  descriptions,
} = LANGUAGES[wordsFile]!;
