import { resolve } from 'node:path';

/** The least that Next and next-mdx-remote need to publish the same articles: what this project's builds are measured against. */
export default {
  output: 'export',
  turbopack: { root: resolve(import.meta.dirname, '../..') },
  typescript: { ignoreBuildErrors: true },
};
