import { words } from './words';

export const { home, lists, filters, difficulties } = words;
