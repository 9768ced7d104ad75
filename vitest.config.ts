import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const TESTS = '{app,bench,components,lib,scripts}/**/*.test.{ts,tsx}';
const MOCKED = '{app,bench,components,lib,scripts}/**/*.mocked.test.{ts,tsx}';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // A busy machine is no reason to fail.
    testTimeout: 60_000,
    // Tests belong to the software: none of them reads content/.
    env: { CONTENT_DIR: 'fixtures/site', DEFAULTS_DIR: 'fixtures/defaults' },
    // next-mdx-remote and its like are ES modules that import React by name.
    server: { deps: { inline: ['next-mdx-remote'] } },
    // Modules are loaded once for all tests, but for those that replace one, or a global.
    projects: [
      { extends: true, test: { name: 'unit', include: [TESTS], exclude: [MOCKED], isolate: false } },
      { extends: true, test: { name: 'mocked', include: [MOCKED] } },
    ],
  },
});
