import { words } from './words';

export const { pages, frame, shortcuts, notFound, keepsNothing, notLoaded, reload } = words;
