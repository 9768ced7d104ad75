import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // A busy machine is no reason to fail.
    testTimeout: 60_000,
    include: ['{bench,lib,components,lib/export,scripts}/**/*.test.{ts,tsx}'],
    // next-mdx-remote and its like are ES modules that import React by name.
    server: { deps: { inline: ['next-mdx-remote'] } },
  },
});
