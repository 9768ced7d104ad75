import { words } from './words';

export const { packMaker, packPage, packText } = words;
