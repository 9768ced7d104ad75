import { savesData } from './prefetch';

/**
 * Fetches the two fonts of most texts for the pages to come, once this one is read: they cost its first paint nothing, and
 * no line of it moves. The others come by use. Whoever saves data reads in the fonts of the device.
 */
export function fetchFonts(): void {
  if (
    'fonts' in document.documentElement.dataset ||
    savesData() ||
    matchMedia('(prefers-reduced-data: reduce)').matches
  ) {
    return;
  }
  const isForMost = ({ display, style, weight, unicodeRange }: FontFace) =>
    display === 'optional' && style === 'normal' && weight === '400 549' && unicodeRange === 'U+0-10FFFF';
  Promise.all([...document.fonts].filter(isForMost).map((font) => font.load()))
    .then(() => localStorage.setItem('fonts', ''))
    // Without the network or storage the next page is set as this one.
    .catch(() => undefined);
}
