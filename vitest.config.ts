import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // A busy machine is no reason to fail.
    testTimeout: 60_000,
    include: ['{bench,lib,components,scripts}/**/*.test.{ts,tsx}'],
    // Tests belong to the software: none of them reads content/.
    env: { CONTENT_DIR: 'fixtures/site', DEFAULTS_DIR: 'fixtures/defaults' },
    // next-mdx-remote and its like are ES modules that import React by name.
    server: { deps: { inline: ['next-mdx-remote'] } },
  },
});
