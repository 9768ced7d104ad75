import { words } from './words';

export const { article, text, reasons, feedback } = words;
