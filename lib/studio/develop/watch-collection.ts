import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { formatText } from '@/lib/content/check/format-findings';
import { setKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMediaFiles } from '@/lib/content/join/media-files';
import { renderCollection, type RenderedCollection } from '@/lib/content/join/open-collection';
import { FILE_GENERATORS } from '@/lib/export/files/file-generators';
import { makeCards } from '@/lib/export/files/make-cards';
import { articlePath, contentPagePath, mediaPath } from '@/lib/site/paths';
import { listFaults, type Fault } from './faults';
import { join } from 'node:path';
import { listFiles } from '@/lib/content/read/list-files';

type DiskCache = NonNullable<Parameters<typeof renderCollection>[1]>;

export interface LiveCollection extends RenderedCollection {
  /** Another one after each change. */
  readonly revision: string;
  readonly faults: readonly Fault[];
  /** A file next to the pages, by its path from the root of the site: made when it is asked for. */
  readonly findFile: (path: string) => Promise<string | Uint8Array | undefined>;
}

/**
 * A folder of content as it is whenever it is asked for: read again only when a file has changed, and then only what has.
 *
 * @param caches of what was read, and of pictures made for pages.
 * @param onChange is told of each new revision.
 * @example
 * const live = watchCollection('content', caches, (revision) => tell(revision));
 * const { knowledgeBase, faults } = await live.open();
 */
export function watchCollection(
  dir: string,
  { documents, pictures }: { readonly documents: DiskCache; readonly pictures: DiskCache },
  onChange: (revision: string) => void,
) {
  const boot = randomBytes(4).toString('hex');
  const addresses = new Map<string, string>();
  let count = 0;
  let opened: { readonly stamp: string; readonly live: LiveCollection } | undefined;
  let reading: Promise<LiveCollection> | undefined;

  /** One after the other: what was asked for while something was read is looked for again. */
  function open(): Promise<LiveCollection> {
    reading = (reading ?? Promise.resolve()).then(read, read);
    return reading;
  }

  async function read(): Promise<LiveCollection> {
    const stamp = `${new Date().toISOString().slice(0, 10)}\n${readFolderStamp(dir)}`;
    // A folder that is being replaced is not there for a moment.
    if (opened && (opened.stamp === stamp || !existsSync(dir))) return opened.live;
    const rendered = await renderCollection(dir, documents).catch((error: unknown) => {
      // A file went while it was read: what is there is read again when all of it has come.
      if (!opened) throw error;
    });
    if (!rendered) return opened!.live;
    const { knowledgeBase, collection } = rendered;
    for (const { path, slug } of knowledgeBase.articles) addresses.set(path, articlePath(slug));
    for (const { path, slug } of knowledgeBase.pages) addresses.set(path, contentPagePath(slug));
    const faults = listFaults(knowledgeBase.findings, addresses);
    if (faults.length > 0) console.error(`${formatText(faults, collection.getSourceLine)}\n`);
    count += 1;
    const live = { ...rendered, revision: `${boot}.${count}`, faults, findFile: createFileFinder(rendered, pictures) };
    opened = { stamp, live };
    setKnowledgeBase(knowledgeBase);
    onChange(live.revision);
    return live;
  }

  return { open, getRevision: () => opened?.live.revision ?? boot };
}

function createFileFinder({ knowledgeBase }: RenderedCollection, pictures: DiskCache): LiveCollection['findFile'] {
  const files = generate(knowledgeBase);
  const made = new Map<string, string | Uint8Array>();
  return async (path) => {
    if (path.startsWith(mediaPath('')))
      return createMediaFiles(knowledgeBase, pictures)(path.slice(mediaPath('').length));
    const name = path.slice(1);
    while (!made.has(name)) {
      const next = await files.next();
      if (next.done) return undefined;
      made.set(...next.value);
    }
    return made.get(name);
  };
}

async function* generate(knowledgeBase: RenderedCollection['knowledgeBase']) {
  for (const make of FILE_GENERATORS.filter((generator) => generator !== makeCards)) {
    for await (const { path, content } of make(knowledgeBase)) yield [path, content] as const;
  }
}

/**
 * What changes when any file of a folder is written, renamed, moved, deleted or made, or the folder is replaced. Empty
 * if there is none.
 */
export function readFolderStamp(dir: string): string {
  return listFiles(dir)
    .paths.map((path) => {
      const stats = statSync(join(dir, path), { throwIfNoEntry: false });
      return `${path} ${stats?.mtimeMs} ${stats?.size} ${stats?.ino}`;
    })
    .join('\n');
}
