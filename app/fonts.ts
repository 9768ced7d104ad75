import localFont from 'next/font/local';

/** Regular first: it is what the first paint needs. The others are fetched by pages that set something in them. */
export const serif = localFont({
  src: [
    { path: '../.cache/fonts/serif.woff2', weight: '400 549' },
    { path: '../.cache/fonts/serif-bold.woff2', weight: '550 700' },
    { path: '../.cache/fonts/serif-italic.woff2', weight: '400 700', style: 'italic' },
  ],
  variable: '--font-newsreader',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

export const sans = localFont({
  src: [
    { path: '../.cache/fonts/sans.woff2', weight: '400 549' },
    { path: '../.cache/fonts/sans-bold.woff2', weight: '550 700' },
  ],
  variable: '--font-grotesk',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Arial',
});
