export { counts, language } from './base';
export * from './article';
export * from './descriptions';
export * from './frame';
export * from './library';
export * from './lists';
export * from './search';
export * from './self-checks';
