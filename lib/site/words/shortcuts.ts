import { words } from './words';

export const { shortcuts } = words;
