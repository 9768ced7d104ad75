import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { forEachLimited } from '../for-each-limited';
import { scanHtml } from '../html/scan-html';
import { noteReferences } from '../links/site-references';
import { listExportFiles } from '../list-export-files';
import { getPagePath } from '../list-pages';
import type { PublishContext, PublishStep } from '../step';
import { loadPageStyles, loadWholeStyles } from '../styles/page-styles';
import { addPolicy } from './add-policy';
import { deferRuntime } from './defer-runtime';
import { dropLegacyScripts } from './drop-legacy-scripts';
import { inlineStyles } from './inline-styles';
import { getPayloadPath, type Page, type PageStep } from './page';

export interface PageOptions {
  /** When the framework's scripts are fetched; see the site file. */
  readonly runtime: typeof site.runtime;
}

/** Makes the step that finishes every page of the export. */
export function createPageFinisher({ runtime }: PageOptions): PublishStep {
  async function run({ dir, inlineHashes, references, progress }: PublishContext): Promise<void> {
    const files = await listExportFiles(dir);
    const waits = runtime === 'on-intent';
    const styles = await (waits ? loadPageStyles : loadWholeStyles)(dir, files);
    const inlined = new Set<string>();
    const note = ({ path, html }: Page) => {
      noteReferences(references, hrefTo(getPagePath(path)), scanHtml(html), site.origin);
      return html;
    };
    // Pages are smallest without scripts and styles, and what only looks at them looks at the same page.
    const steps: PageStep[] = [
      waits ? deferRuntime : dropLegacyScripts,
      (page) => inlineStyles(page, styles, inlined),
      note,
      (page) => addPolicy(page, inlined, inlineHashes),
    ];
    const pages = files.filter((file) => file.endsWith('.html'));
    progress.expect(pages.length);
    await forEachLimited(pages, async (path) => {
      await finishPage(dir, path, steps);
      progress.tick();
    });
    await styles.finish();
  }
  return { name: 'finish the pages', run };
}

async function finishPage(dir: string, path: string, steps: readonly PageStep[]): Promise<void> {
  const payloadFile = join(dir, getPayloadPath(path));
  const payload = existsSync(payloadFile) ? await readFile(payloadFile, 'utf8') : '';
  let page: Page = { path, payload, html: await readFile(join(dir, path), 'utf8') };
  try {
    for (const step of steps) page = { ...page, html: step(page) };
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
  await writeFile(join(dir, path), page.html);
}

export const finishPages = createPageFinisher({ runtime: site.runtime });
