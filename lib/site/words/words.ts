import { facts } from '#site-facts';
import * as ar from './ar';
import * as en from './en';

/** What every language has. */
export type Words = typeof en;

/** The languages that the pages speak; one of these is in what a browser gets (lib/export/bundle/bundle-script.ts). */
const LANGUAGES: Readonly<Record<string, Words>> = { ar, en };

const [base = ''] = facts.language.toLowerCase().split('-');

/** The folder with the words of the site's language, or with those that stand in for them. */
export const wordsFolder = base in LANGUAGES ? base : 'en';

/**
 * The words of the pages, in the language of the site or else in English, in groups by where they are used. Pages and scripts
 * take them by feature (`#words/search`), so that a browser fetches no more than it shows.
 */
export const words: Words = LANGUAGES[wordsFolder]!;
