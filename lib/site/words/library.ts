import { words } from './words';

export const { library } = words;
