/**
 * The words of the pages in English, a file for each feature: a browser fetches those of what it runs. Every other
 * language is a folder next to this one with the same names (docs/how-to/add-a-language.md).
 */
export { counts, language } from './base';
export * from './article';
export * from './descriptions';
export * from './frame';
export * from './library';
export * from './lists';
export * from './reading-pack';
export * from './search';
export * from './self-checks';
export * from './shortcuts';
export * from './reference';
export * from './site-pages';
