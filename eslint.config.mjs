import js from '@eslint/js';
import next from '@next/eslint-plugin-next';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The rooms of the code, from left to right: a file imports from its own room and from those named here, `types` only
 * as types. The picture is in docs/architecture.md.
 */
const ROOMS = {
  'lib/text': { values: [] },
  'lib/disk-cache': { values: [] },
  'lib/problems': { values: [] },
  'lib/diagnostics': { values: [] },
  'lib/content': { values: ['lib/diagnostics', 'lib/problems', 'lib/text', 'lib/site', 'lib/paths'] },
  'lib/markdown': { values: ['lib/problems', 'lib/text', 'lib/paths'] },
  'lib/knowledge-base': {
    values: [
      ...['lib/content', 'lib/markdown', 'lib/diagnostics', 'lib/problems', 'lib/text', 'lib/disk-cache'],
      ...['lib/site', 'lib/paths'],
    ],
  },
  'lib/editorial': {
    values: ['lib/problems', 'lib/text'],
    types: ['lib/knowledge-base', 'lib/content'],
  },
  'lib/views': {
    values: ['lib/diagnostics', 'lib/text', 'lib/site', 'lib/paths'],
    types: ['lib/knowledge-base', 'lib/content', 'lib/markdown'],
  },
  'lib/seo': {
    values: ['lib/markdown', 'lib/views', 'lib/diagnostics', 'lib/fonts', 'lib/text', 'lib/site', 'lib/paths'],
    types: ['lib/knowledge-base', 'lib/content', 'lib/markdown', 'lib/views'],
  },
  'lib/search': {
    values: ['lib/text', 'lib/paths'],
    types: ['lib/knowledge-base', 'lib/content'],
  },
  'lib/shelf': { values: ['lib/paths'], types: ['lib/knowledge-base'] },
  'lib/handout': { values: [] },
  'lib/offline': { values: [] },
  'lib/fonts': { values: [] },
  'lib/hosting': { values: ['lib/site', 'lib/paths'] },
  'lib/server': { values: ['lib/hosting'] },
  'lib/kept-pages': {
    values: ['lib/views', 'lib/seo', 'lib/disk-cache', 'lib/site', 'lib/paths'],
    types: ['lib/knowledge-base'],
  },
  'lib/mcp': {
    values: ['lib/seo', 'lib/text', 'lib/site', 'lib/paths'],
    types: ['lib/knowledge-base'],
  },
  'lib/bundles': { values: [] },
  'lib/audit': { values: ['lib/seo', 'lib/site', 'lib/paths'] },
  'lib/ping': { values: ['lib/audit', 'lib/seo', 'lib/site', 'lib/paths'] },
  components: {
    values: ['lib/markdown', 'lib/diagnostics', 'lib/inline-scripts', 'lib/shelf', 'lib/site', 'lib/paths'],
    types: ['lib/knowledge-base', 'lib/views', 'lib/content'],
  },
  'components/islands': {
    values: ['lib/diagnostics', 'lib/paths', 'lib/handout', 'lib/offline', 'lib/search', 'lib/shelf', 'lib/site'],
    types: ['lib/views'],
  },
};

/** Everything that can be imported with `@/`. */
const PLACES = [
  ...Object.keys(ROOMS),
  ...['lib/site', 'lib/paths', 'lib/inline-scripts'],
  ...['app', 'publish', 'scripts', 'e2e', 'bench'],
];

function createWall([room, { values, types = [] }]) {
  const isOpen = (place) => place === room || room.startsWith(`${place}/`) || values.includes(place);
  const closed = PLACES.filter((place) => !isOpen(place) && !place.startsWith(`${room}/`));
  const patterns = closed.map((place) => ({
    regex: `^@/${place}(/|$)`,
    allowTypeImports: types.includes(place),
    message: types.includes(place)
      ? `${room}/ takes only types from ${place}/: what it needs is handed to it. See docs/architecture.md.`
      : `${room}/ does not import from ${place}/: data flows one way. See docs/architecture.md.`,
  }));
  return { files: [`${room}/**`], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

/** Foreign libraries that one file alone imports, so that replacing one touches that file. */
const GATEWAYS = {
  'gray-matter': 'lib/content/front-matter.ts',
  'image-size': 'lib/content/image-size.ts',
  yaml: 'lib/content/yaml.ts',
  'next-mdx-remote': 'lib/markdown/render-markdown.ts',
  'fastest-levenshtein': 'lib/text/nearest.ts',
  syllable: 'lib/editorial/describe-collection.ts',
  'flesch-kincaid': 'lib/editorial/describe-collection.ts',
  stemmer: 'lib/text/stem.ts',
  esbuild: 'lib/bundles/bundle-script.ts',
  'subset-font': 'lib/fonts/subset-fonts.ts',
  harfbuzzjs: 'lib/fonts/create-typesetter.ts',
  '@resvg/resvg-js': 'lib/seo/cards/render-svg.ts',
  feedsmith: 'lib/audit/read-feed.ts',
  'xast-util-from-xml': 'lib/audit/read-sitemap.ts',
  idb: 'lib/shelf/shelf-database.ts',
  fflate: 'lib/handout/pack-epub.ts',
  'workbox-routing': 'lib/offline/worker.ts',
  'workbox-strategies': 'lib/offline/worker.ts',
  'approx-string-match': 'lib/shelf/anchor/find-approximately.ts',
  postcss: 'publish/styles/stylesheet.ts',
  'postcss-selector-parser': 'publish/styles/read-selector.ts',
};

function createGatewayRule(file) {
  const patterns = Object.entries(GATEWAYS)
    .filter(([, gateway]) => gateway !== file)
    .map(([library, gateway]) => ({
      regex: `^${library}(/|$)`,
      message: `Only ${gateway} imports ${library}; ask it for what you need.`,
    }));
  return { 'no-restricted-imports': ['error', { patterns }] };
}

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'out/',
      'out.*/',
      '.cache/',
      'next-env.d.ts',
      'fixtures/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks, '@next/next': next },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      ...createGatewayRule(),
      // Plain anchors are the design: see docs/decisions/005-links.md.
      '@next/next/no-html-link-for-pages': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement[directive="use client"]',
          message: 'Only components/islands/ runs in the browser: put the behaviour there and hand it data.',
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  ...Object.entries(ROOMS).map(createWall),
  ...[...new Set(Object.values(GATEWAYS))].map((file) => ({ files: [file], rules: createGatewayRule(file) })),
  // A test, and what tests share, stands in its room and may fetch what it needs from any other.
  { files: ['**/*.test.{ts,tsx}', 'lib/**/test-*.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  { files: ['components/islands/**'], rules: { 'no-restricted-syntax': 'off' } },
  // Next and the tools ask for default exports here.
  { files: ['app/**', '*.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  // Runs in the page, as it stands.
  { files: ['publish/runtime/loader.js'], rules: { 'no-undef': 'off', '@typescript-eslint/no-empty-function': 'off' } },
);
