import { words } from './words';

export const { search } = words;
