import type { Metadata, Viewport } from 'next';
import { hrefTo, machinePaths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { colors } from './colors';

/** What every page says alike; pages that set none of these fields inherit them. */
export function createSiteMetadata(): Metadata {
  return {
    applicationName: site.name,
    // Browsers would turn numbers in the text into telephone links.
    formatDetection: { telephone: false, address: false, email: false },
    manifest: hrefTo(machinePaths.manifest),
    icons: {
      icon: [
        { url: hrefTo(machinePaths.favicon), sizes: '32x32' },
        { url: hrefTo(machinePaths.icon), type: 'image/svg+xml', sizes: 'any' },
      ],
      apple: hrefTo(machinePaths.touchIcon),
    },
  };
}

/** The colour of the browser's frame follows the page's paper. */
export function createViewport(): Viewport {
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: colors.paper.light },
      { media: '(prefers-color-scheme: dark)', color: colors.paper.dark },
    ],
  };
}
