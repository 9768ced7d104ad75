import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { OUT_DIR } from '@/e2e/environment';
import { listPageFiles } from '@/e2e/site-pages';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the framework writes what browsers read alike.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'script-type': 'off',
    'void-style': 'off',
    // A long line is the author's business, and Content-Security-Policy the post-build step's.
    'long-title': 'off',
    'require-sri': 'off',
    // The filters act at once, and are not shown where no script can do that.
    'wcag/h32': 'off',
    // Spelled out where a stylesheet takes a table's or a list's own role away.
    'no-redundant-role': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'valid-id': ['error', { relaxed: true }],
    'prefer-native-element': [
      'error',
      {
        exclude: [
          'table',
          'row',
          'rowgroup',
          'cell',
          'columnheader',
          'rowheader',
          'list',
          'region',
          'img',
          'group',
          'main',
          'listbox',
          'combobox',
        ],
      },
    ],
  },
});

test('html-validate finds nothing on any page', async () => {
  const faults: string[] = [];
  const files = listPageFiles();
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const report = await validator.validateString(readFileSync(`${OUT_DIR}/${file}`, 'utf8'));
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages) faults.push(`${file}: ${ruleId}: ${message} (${selector})`);
    }
  }
  expect(faults).toEqual([]);
});
