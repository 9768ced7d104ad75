import { editHtml } from '../html/edit-html';
import { scanHtml } from '../html/scan-html';
import type { Page } from './page';

/**
 * Takes out scripts for browsers without modules, which could show nothing else of this site either; their file is not
 * published.
 */
export function dropLegacyScripts({ html }: Page): string {
  const edits = scanHtml(html)
    .filter(({ name, attributes }) => name === 'script' && attributes.has('nomodule'))
    .map(({ start, end }) => ({ start, end, text: '' }));
  return editHtml(html, edits);
}
