import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hrefTo } from '@/lib/paths';
import { site } from '@/lib/site';
import { forEachLimited } from '../for-each-limited';
import { scanHtml } from '../html/scan-html';
import { noteReferences } from '../links/site-references';
import { listExportFiles } from '../list-export-files';
import { getPagePath } from '../list-pages';
import type { PublishContext, PublishStep } from '../step';
import { addPolicy } from './add-policy';
import { deferRuntime } from './defer-runtime';
import { inlineStyles, rebaseStyles } from './inline-styles';
import { getPayloadPath, type Page, type PageStep } from './page';

export interface PageOptions {
  /** When the framework's scripts are fetched; see the site file. */
  readonly runtime: typeof site.runtime;
}

/** Makes the step that finishes every page of the export. */
export function createPageFinisher({ runtime }: PageOptions): PublishStep {
  async function run({ dir, inlineHashes, references, progress }: PublishContext): Promise<void> {
    const files = await listExportFiles(dir);
    const styles = await loadStyles(dir, files);
    const inlined = new Set(styles.values());
    const steps: PageStep[] = [
      (page) => inlineStyles(page, (href) => styles.get(href)),
      ...(runtime === 'on-intent' ? [deferRuntime] : []),
      (page) => addPolicy(page, inlined, inlineHashes),
    ];
    const pages = files.filter((file) => file.endsWith('.html'));
    progress.expect(pages.length);
    await forEachLimited(pages, async (path) => {
      await finishPage(dir, path, steps, ({ html }) =>
        noteReferences(references, hrefTo(getPagePath(path)), scanHtml(html), site.origin),
      );
      progress.tick();
    });
  }
  return { name: 'finish the pages', run };
}

async function finishPage(
  dir: string,
  path: string,
  steps: readonly PageStep[],
  note: (page: Page) => void,
): Promise<void> {
  const payloadFile = join(dir, getPayloadPath(path));
  const payload = existsSync(payloadFile) ? await readFile(payloadFile, 'utf8') : '';
  let page: Page = { path, payload, html: await readFile(join(dir, path), 'utf8') };
  try {
    for (const step of steps) page = { ...page, html: step(page) };
    note(page);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
  await writeFile(join(dir, path), page.html);
}

/** Every stylesheet of the export by its address, as it can stand in a page. */
async function loadStyles(dir: string, files: readonly string[]): Promise<Map<string, string>> {
  const styles = new Map<string, string>();
  for (const path of files.filter((file) => file.endsWith('.css'))) {
    const text = await readFile(join(dir, path), 'utf8');
    styles.set(hrefTo(`/${path}`), rebaseStyles(text, hrefTo(`/${dirname(path)}/`)));
  }
  return styles;
}

export const finishPages = createPageFinisher({ runtime: site.runtime });
