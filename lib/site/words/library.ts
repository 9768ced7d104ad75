import { words } from './words';

export const { library, libraryContents, libraryFaults, libraryFile, libraryPages, offline } = words;
