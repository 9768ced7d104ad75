import { words } from './words';

export const { pages, frame, notFound, keepsNothing, notLoaded, reload } = words;
