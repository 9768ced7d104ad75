import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { machinePaths } from '@/lib/site/paths';
import type { ExportFacts } from './model';
import { toFile } from './page-kinds';

export interface SitemapFacts {
  readonly files: readonly { readonly file: string; readonly bytes: number; readonly count: number }[];
  readonly entries: readonly { readonly url: string; readonly changed?: string; readonly fields: readonly string[] }[];
  /** What could not be read, in words. */
  readonly faults: readonly string[];
}

/** Reads the sitemap, and where it is an index, every file that it names. */
export function readSitemap(facts: ExportFacts): SitemapFacts {
  return readFile(facts, machinePaths.sitemap.slice(1), true);
}

function readFile(facts: ExportFacts, file: string, mayBeIndex: boolean): SitemapFacts {
  const text = facts.getText(file);
  const fail = (fault: string): SitemapFacts => ({ files: [], entries: [], faults: [`${file} ${fault}`] });
  if (text === undefined) return fail('is not there.');
  const root = parse(text);
  if (typeof root === 'string') return fail(`is no XML: ${root}`);
  const [top] = root.children.filter((node) => node.type === 'element');
  if (top?.name === 'sitemapindex' && mayBeIndex) {
    const parts = listChildren(top).map((part) => readFile(facts, toFile(readField(part, 'loc') ?? '') ?? '', false));
    return {
      files: parts.flatMap((part) => part.files),
      entries: parts.flatMap((part) => part.entries),
      faults: parts.flatMap((part) => part.faults),
    };
  }
  if (top?.name !== 'urlset') return fail(`holds <${top?.name ?? ''}>.`);
  const entries = listChildren(top).map((entry) => {
    const changed = readField(entry, 'lastmod');
    const fields = listChildren(entry).map(({ name }) => name);
    return { url: readField(entry, 'loc') ?? '', fields, ...(changed !== undefined && { changed }) };
  });
  return { files: [{ file, bytes: Buffer.byteLength(text), count: entries.length }], entries, faults: [] };
}

function parse(text: string): Root | string {
  try {
    return fromXml(text);
  } catch (error) {
    return (error as Error).message;
  }
}

function listChildren(element: Element): Element[] {
  return element.children.filter((node) => node.type === 'element');
}

function readField(element: Element, name: string): string | undefined {
  const field = listChildren(element).find((child) => child.name === name);
  return field?.children.map((node) => (node.type === 'text' ? node.value : '')).join('');
}
