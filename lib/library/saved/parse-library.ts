import { clipQuotation } from './anchor/quote';
import type { Quotation, LibraryEntry, LibraryNote, Stop } from './model';
import type { Visit } from './visit';

type Fields = Record<string, unknown>;

const MAX_TEXT_LENGTH = 20_000;
const MAX_BLOCKS = 2_000;

function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
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

function parseStop(value: unknown): Stop | undefined {
  const fields = asFields(value);
  const block = asCount(fields?.block);
  const of = asCount(fields?.of);
  return block === undefined || of === undefined || block > of ? undefined : { block, of };
}

function asBlocks(value: unknown): string[] | undefined {
  const isList = Array.isArray(value) && value.length <= MAX_BLOCKS;
  return isList && value.every((block) => asText(block, 16) !== undefined) ? (value as string[]) : undefined;
}

function parseFacts(
  fields: Fields,
): Pick<LibraryEntry, 'slug' | 'title' | 'cell' | 'domain' | 'stop' | 'blocks'> | undefined {
  const slug = asSlug(fields.slug);
  if (slug === undefined) return undefined;
  const cell = asCell(fields.cell);
  const domain = asCount(fields.domain);
  const stop = parseStop(fields.stop);
  const blocks = asBlocks(fields.blocks);
  return {
    slug,
    title: asText(fields.title, 1_000) ?? slug,
    ...(cell && { cell }),
    ...(domain && { domain }),
    ...(stop && { stop }),
    ...(blocks && { blocks }),
  };
}

/**
 * Reads what is kept of one article. What comes out of a device's storage or a file is as little trusted as any input.
 *
 * @returns `undefined` for what is not an entry; a part that makes no sense is left out.
 */
export function parseEntry(value: unknown): LibraryEntry | undefined {
  const fields = asFields(value);
  const facts = fields && parseFacts(fields);
  if (!facts) return undefined;
  const openedAt = asTime(fields.openedAt);
  const finishedAt = asTime(fields.finishedAt);
  const savedAt = asTime(fields.savedAt);
  if (!openedAt && !finishedAt && !savedAt) return undefined;
  return { ...facts, ...(openedAt && { openedAt }), ...(finishedAt && { finishedAt }), ...(savedAt && { savedAt }) };
}

function parseQuotation(value: unknown): Quotation | undefined {
  const fields = asFields(value);
  const exact = asText(fields?.exact);
  if (!fields || !exact) return undefined;
  const start = asCount(fields.start) ?? 0;
  return clipQuotation({
    exact,
    prefix: asText(fields.prefix) ?? '',
    suffix: asText(fields.suffix) ?? '',
    start,
    end: Math.max(start, asCount(fields.end) ?? start + exact.length),
  });
}

/** Reads one note. @returns `undefined` for what is not a note, and for one that neither marks nor says anything. */
export function parseNote(value: unknown): LibraryNote | undefined {
  const fields = asFields(value);
  const id = asText(fields?.id, 100);
  const slug = asSlug(fields?.slug);
  const createdAt = asTime(fields?.createdAt);
  if (!fields || !id || slug === undefined || createdAt === undefined) return undefined;
  const quotation = parseQuotation(fields.quotation);
  const text = asText(fields.text) ?? '';
  if (!quotation && text.trim() === '') return undefined;
  return {
    id,
    slug,
    title: asText(fields.title, 1_000) ?? slug,
    ...(quotation && { quotation }),
    text,
    createdAt,
    changedAt: asTime(fields.changedAt) ?? createdAt,
  };
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
    const facts = fields && parseFacts(fields);
    const at = asTime(fields?.at);
    const formerly = asText(fields?.formerly)
      ?.split(' ')
      .filter((slug) => asSlug(slug) !== undefined);
    const wish = Object.fromEntries(
      (['saved', 'finished'] as const).flatMap((name) =>
        typeof fields?.[name] === 'boolean' ? [[name, fields[name]]] : [],
      ),
    );
    return facts && at ? [{ ...facts, at, ...(formerly && { formerly }), ...wish }] : [];
  });
}
