import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromXml } from 'xast-util-from-xml';
import { forEachLimited } from './for-each-limited';
import { listExportFiles } from './list-pages';
import type { PublishStep } from './step';

/** Feeds and sitemaps are read by strict parsers, which refuse a whole file for one character. */
export const checkXml: PublishStep = {
  name: 'check the feeds and the sitemap',
  async run({ dir, progress }) {
    const files = listExportFiles(dir).filter((file) => file.endsWith('.xml'));
    await forEachLimited(files, async (file) => {
      const fault = findXmlFault(await readFile(join(dir, file), 'utf8'));
      if (fault !== undefined) throw new Error(`/${file} is not well-formed XML: ${fault}`);
      progress.tick();
    });
  },
};

/**
 * Why a text is not well-formed XML, with line and column.
 *
 * @see https://www.w3.org/TR/xml/#sec-well-formed
 * @example
 * findXmlFault('<a>]]></a>'); // => 'Element content may not contain the CDATA section close delimiter `]]>` (line 1, column 4)'
 */
export function findXmlFault(text: string): string | undefined {
  try {
    fromXml(text);
    return undefined;
  } catch (error) {
    const { cause, message } = error as Error;
    return (cause instanceof Error ? cause : { message }).message.split('\n', 1)[0];
  }
}
