import type { Tag } from '../html/scan-html';

/** What the pages of the site refer to, and where in them one can be led to. */
export interface SiteReferences {
  /** By the path of each page: the ids of its elements. */
  readonly ids: Map<string, ReadonlySet<string>>;
  /** Each address that any page refers to, and the first page that does. */
  readonly addresses: Map<string, string>;
}

export function createSiteReferences(): SiteReferences {
  return { ids: new Map(), addresses: new Map() };
}

/** Attributes that hold an address, and whether a browser fetches it without being asked. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  script: ['src'],
  body: ['data-reader'],
  'site-island': ['data-src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};

/** Links that only say something; a browser fetches none of them. */
const SAYS_ONLY = /^(?:canonical|alternate|license|author|next|prev|help|search|service-doc|me)$/;

/**
 * Notes what a page refers to.
 *
 * @param page the path that the page answers, with the site's base path.
 * @param origin the site's own.
 * @throws {Error} on an image without an alternative, and on what a browser would fetch from another host.
 */
export function noteReferences(references: SiteReferences, page: string, tags: readonly Tag[], origin: string): void {
  const ids = new Set<string>();
  for (const { name, attributes } of tags) {
    const id = attributes.get('id');
    if (id) ids.add(ownString(id));
    if (name === 'img' && !attributes.has('alt')) {
      throw new Error(`The image ${attributes.get('src') ?? ''} has no alternative.`);
    }
    for (const attribute of ADDRESSES[name] ?? []) {
      const value = attributes.get(attribute);
      if (!value) continue;
      for (const address of listAddresses(attribute, value)) note(name, attributes.get('rel'), address);
    }
  }
  references.ids.set(page, ids);

  function note(name: string, rel: string | undefined, address: string): void {
    if (references.addresses.has(address)) return;
    const base = `${origin}${page}`;
    if (!URL.canParse(address, base)) throw new Error(`<${name}> leads to "${address}", which is not an address.`);
    const url = new URL(address, base);
    if (url.origin !== origin) {
      const isFetched = name !== 'a' && name !== 'area' && name !== 'form' && !SAYS_ONLY.test(rel ?? '');
      if (isFetched) throw new Error(`<${name}> would fetch ${address} from another host.`);
      return;
    }
    const target = url.pathname + url.hash;
    if (!references.addresses.has(target)) references.addresses.set(ownString(target), page);
  }
}

function listAddresses(attribute: string, value: string): readonly string[] {
  if (attribute === 'data-src') return value.split(' ');
  if (attribute !== 'srcset') return [value];
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]!);
}

/**
 * The same text in memory of its own.
 *
 * A piece that was cut out of a text keeps the whole text in memory for as long as it is kept itself: ten thousand ids, each cut
 * out of its page, are ten thousand pages.
 */
export function ownString(text: string): string {
  return Buffer.from(text).toString();
}
