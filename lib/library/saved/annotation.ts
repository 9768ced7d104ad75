import type { Quotation, LibraryNote } from './model';

/** A note as the world exchanges notes. */
export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly type: 'Annotation';
  readonly id: string;
  readonly motivation: 'highlighting' | 'commenting';
  readonly label: string;
  readonly created: string;
  readonly modified: string;
  readonly body?: { readonly type: 'TextualBody'; readonly format: 'text/plain'; readonly value: string };
  readonly target: { readonly source: string; readonly selector?: readonly Selector[] };
}

export type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

const ID_PREFIX = 'urn:uuid:';

/**
 * A note in the W3C's data model for annotations.
 *
 * @param source the article's URL.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toAnnotation(
  { id, title, text, createdAt, changedAt, quotation }: LibraryNote,
  source: string,
): Annotation {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    id: ID_PREFIX + id,
    motivation: text ? 'commenting' : 'highlighting',
    label: title,
    created: createdAt,
    modified: changedAt,
    ...(text && { body: { type: 'TextualBody', format: 'text/plain', value: text } }),
    target: { source, ...(quotation && { selector: toSelectors(quotation) }) },
  };
}

function toSelectors({ exact, prefix, suffix, start, end }: Quotation): Selector[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** The fields of a note, not yet checked, from what may be an annotation. The article is the last part of the source. */
export function fromAnnotation(value: unknown): unknown {
  const { id, label, created, modified, body, target } = Object(value) as Partial<Annotation>;
  const { source, selector } = Object(target) as Partial<Annotation['target']>;
  const selectors = Array.isArray(selector) ? (selector as unknown[]) : [];
  return {
    id: typeof id === 'string' && id.startsWith(ID_PREFIX) ? id.slice(ID_PREFIX.length) : id,
    slug: typeof source === 'string' ? /(?<![^/])([^/?#]+)\/?$/.exec(source.split(/[?#]/)[0]!)?.[1] : undefined,
    title: label,
    text: (Object(body) as { value?: unknown }).value,
    createdAt: created,
    changedAt: modified,
    quotation: selectors.length > 0 ? (Object.assign({}, ...selectors) as unknown) : undefined,
  };
}
