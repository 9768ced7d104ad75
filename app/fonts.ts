import localFont from 'next/font/local';

/**
 * Used once the reader's device has them (`components/page-script/fonts.ts`), and `optional`: one that is not there at the
 * first paint waits for the next page, so that nothing ever moves under somebody who reads.
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

export const newsreaderRare = localFont({
  src: [
    { path: '../.cache/fonts/serif-rare.woff2', weight: '400 700' },
    { path: '../.cache/fonts/serif-italic-rare.woff2', weight: '400 700', style: 'italic' },
  ],
  variable: '--font-newsreader-rare',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+23, U+2A, U+3C-3E, U+40, U+5B-60, U+7B-FF, U+152-153, U+178, U+201E, U+2022, U+2190-2193, U+2212-2265, U+2713',
    },
  ],
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

export const groteskRare = localFont({
  src: '../.cache/fonts/sans-rare.woff2',
  weight: '400 700',
  variable: '--font-grotesk-rare',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+23, U+2A, U+3C-3E, U+40, U+5B-60, U+7B-FF, U+152-153, U+178, U+201E, U+2022, U+2190-2193, U+2212-2265, U+2713',
    },
  ],
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
});
