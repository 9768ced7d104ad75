import { words } from './words';

export const { descriptions } = words;
