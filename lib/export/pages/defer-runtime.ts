import { hrefTo } from '@/lib/site/paths';
import { type Edit, editHtml } from '../html/edit-html';
import { escapeAttribute } from '../html/escape-attribute';
import { scanHtml, type Tag } from '../html/scan-html';
import { readFrameworkScript } from '../runtime/framework-scripts';
import { LOADER } from '../runtime/load-runtime';
import { getPayloadPath, type Page } from './page';

/**
 * Takes the framework's scripts out of a page and puts a loader in their place, which brings them when the reader asks
 * for more than the text.
 *
 * The page's payload, which Next writes into the page a second time as data for hydration, goes too: the loader fetches
 * the file that holds the same.
 *
 * @throws {Error} where the page's payload is not the one in its file: then it could not be brought to life.
 * @see docs/decisions/040-runtime-on-intent.md
 */
export function deferRuntime({ path, html, payload }: Page): string {
  const edits: Edit[] = [];
  const chunks: string[] = [];
  let inlined = '';
  let entry: string | undefined;

  for (const tag of scanHtml(html)) {
    if (isScriptHint(tag)) edits.push(remove(tag));
    if (tag.name !== 'script') continue;
    const source = tag.attributes.get('src');
    if (source?.startsWith(hrefTo('/_next/static/'))) {
      if (!tag.attributes.has('nomodule')) chunks.push(source);
      edits.push(remove(tag));
      continue;
    }
    const script =
      source === undefined && !tag.attributes.has('type') ? readFrameworkScript(tag.text ?? '') : undefined;
    if (!script) continue;
    if (script.kind === 'payload') inlined += script.text;
    if (script.kind === 'entry') entry = script.json;
    edits.push(remove(tag));
  }

  if (entry === undefined) throw new Error(`${path} has no runtime that could be deferred.`);
  if (inlined !== payload) throw new Error(`${path} and its payload say different things.`);
  const end = html.lastIndexOf('</body>');
  edits.push({ start: end, end, text: createLoader(path, chunks, entry, payload) });
  return editHtml(html, edits);
}

function createLoader(path: string, chunks: readonly string[], entry: string, payload: string): string {
  const data = {
    chunks: [...new Set(chunks)].join(' '),
    entry,
    payload: hrefTo(`/${getPayloadPath(path)}`),
    size: String(payload.length),
  };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeAttribute(value)}"`);
  return `<script${attributes.join('')}>${LOADER}</script>`;
}

function isScriptHint({ name, attributes }: Tag): boolean {
  const rel = attributes.get('rel');
  return name === 'link' && (rel === 'modulepreload' || (rel === 'preload' && attributes.get('as') === 'script'));
}

function remove({ start, end }: Tag): Edit {
  return { start, end, text: '' };
}
