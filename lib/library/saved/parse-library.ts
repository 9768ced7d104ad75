import { compact, type LibraryEntry, type LibraryNote, type LoadedLibrary, type Quotation, type Stop } from './model';
import type { Visit } from './change-library';

/*
 * What comes out of a device's storage or a file is as little trusted as any input. Each `as...` gives `undefined` for what
 * is not of its kind.
 */

const MAX_TEXT_LENGTH = 20_000;
const MAX_BLOCKS = 2_000;

function asFields(value: unknown): Record<string, unknown> {
  return Object(value) as Record<string, unknown>;
}

function asText(value: unknown, longest = MAX_TEXT_LENGTH): string | undefined {
  return typeof value === 'string' && value.length <= longest ? value : undefined;
}

/** A slug becomes a part of addresses, so it must look like one: letters and digits of any script (lib/text/slug.ts). */
function asSlug(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,299}$/u.test(value) ? value : undefined;
}

function asCell(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\p{L}\p{M}\p{N}-]*\/[\p{L}\p{M}\p{N}-]*$/u.test(value) ? value : undefined;
}

function asTime(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return undefined;
  return Number.isNaN(Date.parse(value)) ? undefined : value;
}

function asCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

function asFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function asStop(value: unknown): Stop | undefined {
  const fields = asFields(value);
  const [block, of] = [asCount(fields.block), asCount(fields.of)];
  return block === undefined || of === undefined || block > of ? undefined : { block, of };
}

function asBlocks(value: unknown): string[] | undefined {
  const isList = Array.isArray(value) && value.length <= MAX_BLOCKS;
  return isList && value.every((block) => asText(block, 16) !== undefined) ? (value as string[]) : undefined;
}

function asQuotation(value: unknown): Quotation | undefined {
  const fields = asFields(value);
  const exact = asText(fields.exact);
  if (!exact) return undefined;
  const start = asCount(fields.start) ?? 0;
  return {
    exact,
    prefix: asText(fields.prefix) ?? '',
    suffix: asText(fields.suffix) ?? '',
    start,
    end: Math.max(start, asCount(fields.end) ?? start + exact.length),
  };
}

/** What an entry and a visit have in common. */
function parseArticle(fields: Record<string, unknown>) {
  const slug = asSlug(fields.slug);
  if (slug === undefined) return undefined;
  return compact({
    slug,
    title: asText(fields.title, 1_000) ?? slug,
    cell: asCell(fields.cell),
    domain: asCount(fields.domain) || undefined,
    stop: asStop(fields.stop),
    blocks: asBlocks(fields.blocks),
  });
}

/**
 * Reads what is kept of one article.
 *
 * @returns `undefined` for what is not an entry; a part that makes no sense is left out.
 */
function parseEntry(value: unknown): LibraryEntry | undefined {
  const fields = asFields(value);
  const article = parseArticle(fields);
  const [openedAt, finishedAt, savedAt] = [fields.openedAt, fields.finishedAt, fields.savedAt].map(asTime);
  if (!article || !(openedAt ?? finishedAt ?? savedAt)) return undefined;
  return compact({ ...article, openedAt, finishedAt, savedAt });
}

/** Reads one note. @returns `undefined` for what is not a note, and for one that neither marks nor says anything. */
function parseNote(value: unknown): LibraryNote | undefined {
  const fields = asFields(value);
  const id = asText(fields.id, 100);
  const slug = asSlug(fields.slug);
  const createdAt = asTime(fields.createdAt);
  const quotation = asQuotation(fields.quotation);
  const text = asText(fields.text) ?? '';
  if (!id || slug === undefined || createdAt === undefined || (!quotation && text.trim() === '')) return undefined;
  const title = asText(fields.title, 1_000) ?? slug;
  return compact({ id, slug, title, quotation, text, createdAt, changedAt: asTime(fields.changedAt) ?? createdAt });
}

/** Reads a library, and counts the records that make no sense. */
export function parseRecords(entries: readonly unknown[], notes: readonly unknown[]): LoadedLibrary {
  const readable = {
    entries: entries.map(parseEntry).filter((entry) => entry !== undefined),
    notes: notes.map(parseNote).filter((note) => note !== undefined),
  };
  return { ...readable, damaged: entries.length + notes.length - readable.entries.length - readable.notes.length };
}

/** Reads the visits that a page wrote down before any island was there. @param json a list, or anything at all. */
export function parseVisits(json: string): Visit[] {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    return [];
  }
  if (!Array.isArray(list)) return [];
  return list.flatMap((value) => {
    const fields = asFields(value);
    const article = parseArticle(fields);
    const at = asTime(fields.at);
    if (!article || !at) return [];
    const formerly = asText(fields.formerly)
      ?.split(' ')
      .filter((slug) => asSlug(slug) !== undefined);
    return [compact({ ...article, at, formerly, saved: asFlag(fields.saved), finished: asFlag(fields.finished) })];
  });
}
