import { words } from './words';

export const { feeds, glossary, templates } = words;
