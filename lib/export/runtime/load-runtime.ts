import { bundleScript } from '@/lib/export/bundle/bundle-script';

/**
 * The loader as it stands in pages: `loader.js` without comments and long names.
 *
 * It is the same in every page, so that one hash in the Content-Security-Policy lets it in; what differs from page to
 * page are the attributes of its element.
 */
export const LOADER = bundleScript('lib/export/runtime/loader.js')
  .replace(/^"use strict";/, '')
  .trim();
