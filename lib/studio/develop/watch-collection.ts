import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@/lib/content/check/finding';
import { formatText } from '@/lib/content/check/format-findings';
import { getToday } from '@/lib/content/join/get-today';
import { setKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMediaFiles } from '@/lib/content/join/media-files';
import { renderCollection, type RenderedCollection } from '@/lib/content/join/open-collection';
import { listFiles } from '@/lib/content/read/list-files';
import { getPageName } from '@/lib/content/read/page-name';
import { FILE_GENERATORS } from '@/lib/export/files/file-generators';
import { makeCards } from '@/lib/export/files/make-cards';
import { articlePath, contentPagePath, mediaPath } from '@/lib/site/paths';
import { slugify } from '@/lib/text/slug';
import { getFileStamp } from '@/lib/studio/draft-folder';

/** Something that keeps a file from being published, and the address of the page that it would be. */
export interface Fault extends Finding {
  readonly href: string;
}

/**
 * The errors of a collection with the address at which a writer looks for the page: the last one that it had, or else the
 * one that its name makes.
 *
 * @param known by path: where articles were when they could be read.
 */
export function listFaults(findings: readonly Finding[], known: ReadonlyMap<string, string>): Fault[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({
      ...finding,
      href: known.get(finding.path) ?? articlePath(slugify(getPageName(finding.path).name)),
    }));
}

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
    const files = listFiles(dir).paths.map((path) => `${path} ${getFileStamp(join(dir, path))}`);
    const stamp = [getToday(), ...files].join('\n');
    // A folder that is being replaced is not there for a moment.
    if (opened && (opened.stamp === stamp || !existsSync(dir))) return opened.live;
    const rendered = await renderCollection(dir, documents).catch((error: unknown) => {
      // A file went while it was read: what is there is read again when all of it has come.
      if (!opened) throw error;
    });
    // Gone by now, it may have been read as an empty one.
    if (!rendered || (opened && !existsSync(dir))) return opened!.live;
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
