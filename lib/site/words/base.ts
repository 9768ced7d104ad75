import { words } from './words';

export const { counts, language } = words;
