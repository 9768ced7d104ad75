import localFont from 'next/font/local';

/**
 * Regular first: it is what the first paint needs. The others are fetched by pages that set something in them.
 *
 * A font that has not come by the first paint waits for the next page: nothing ever moves under somebody who reads.
 */
export const newsreader = localFont({
  src: [
    { path: '../.cache/fonts/serif.woff2', weight: '400 549' },
    { path: '../.cache/fonts/serif-bold.woff2', weight: '550 700' },
    { path: '../.cache/fonts/serif-italic.woff2', weight: '400 700', style: 'italic' },
  ],
  variable: '--font-newsreader',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
});

export const grotesk = localFont({
  src: [
    { path: '../.cache/fonts/sans.woff2', weight: '400 549' },
    { path: '../.cache/fonts/sans-bold.woff2', weight: '550 700' },
  ],
  variable: '--font-grotesk',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
});
