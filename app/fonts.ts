import localFont from 'next/font/local';

export const serif = localFont({
  src: '../.cache/fonts/serif.woff2',
  variable: '--font-serif-roman',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

/** Fetched only by pages that set something in italics. */
export const serifItalic = localFont({
  src: '../.cache/fonts/serif-italic.woff2',
  variable: '--font-serif-italic',
  weight: '400 700',
  style: 'italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

export const sans = localFont({
  src: '../.cache/fonts/sans.woff2',
  variable: '--font-grotesk',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: 'Arial',
});
