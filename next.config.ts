import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD } from 'next/constants.js';
import { subsetFonts } from '@/lib/site/fonts/subset-fonts';
import { getCodeKey } from '@/lib/export/page-cache/get-code-key';
import { writeStyles } from '@/lib/site/build-styles';
import { pickBrowserFacts, site } from '@/lib/site/site';

export default async function createConfig(phase: string): Promise<NextConfig> {
  await subsetFonts();
  await writeStyles(getCodeKey());
  return {
    output: 'export',
    // Pages that have not changed stay as they are, to the byte.
    generateBuildId: getCodeKey,
    // The export is made aside; `scripts/publish.ts` finishes it and puts it in the place of out/.
    ...(phase === PHASE_PRODUCTION_BUILD && { distDir: '.cache/export' }),
    // Node loads these by itself: bundling them would cost every build seconds.
    serverExternalPackages: [
      'entities',
      'esbuild',
      'fastest-levenshtein',
      'hast-util-from-html',
      'hast-util-to-html',
      'hastscript',
      'image-size',
      'parse5',
      'stemmer',
      'xast-util-to-xml',
      'yaml',
      'zod',
    ],
    basePath: site.basePath,
    transpilePackages: ['next-mdx-remote'],
    env: {
      SITE_URL: `${site.origin}${site.basePath}`,
      SITE_BROWSER_FACTS: JSON.stringify(pickBrowserFacts()),
    },
    // `npm run typecheck` looks at the types; whoever publishes articles need not wait for it.
    typescript: { ignoreBuildErrors: true },
    poweredByHeader: false,
    experimental: {
      // Measures pieces of payloads, which are not published, to say which of them to send together.
      prefetchInlining: false,
      // Next's scripts are not published; styles are made small when the pages are finished.
      turbopackMinify: false,
      turbopackSourceMaps: false,
    },
  };
}
