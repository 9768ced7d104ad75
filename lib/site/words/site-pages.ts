import { words } from './words';

export const { accessibility, privacy } = words;
